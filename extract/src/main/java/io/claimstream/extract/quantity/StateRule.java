package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.quantity.MeasureLexicon.Sort;
import io.claimstream.extract.syntax.NounPhrase;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.text.Token;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how those counted are: "12 dead", "12 people injured", "12 were missing", "left 12 dead". */
final class StateRule implements RoleRule {

    private static final Pattern NO_PARTICIPLE = Pattern.compile("(?:ing|s)$");

    /** How far behind "with" the wounds may stand, in tokens. */
    private static final int BEARING_REACH = 5;

    private final MeasureLexicon lexicon;
    private final VerbRole verbs;
    private final SubjectRule subject;
    private final ObjectRule object;

    StateRule(MeasureLexicon lexicon, VerbRole verbs, SubjectRule subject, ObjectRule object) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.subject = subject;
        this.object = object;
    }

    @Override
    public @Nullable Role read(SentenceSyntax syntax, Counted counted) {
        int size = syntax.sentence().tokens().size();
        int at = counted.end();
        VerbGroup verb = syntax.verbFrom(at, Math.min(at + 2, size)).orElse(null);
        Measure asVerb = verb == null || verb.first() == verb.head()
                ? null
                : lexicon.measure(Sort.STATE, syntax.word(verb.head()));
        if (asVerb != null) {
            // "are still missing": the tagger takes the state for a verb.
            return new Role(asVerb, verb, "quantity/state", 0.9);
        }
        VerbGroup copula = verb != null && syntax.token(verb.head()).lemma().equals("be") ? verb : null;
        at = skipAdverbs(syntax, copula == null ? at : copula.end());
        // "Boy, 10, dead after crash"
        boolean aged = syntax.word(at).equals(",") && syntax.token(at - 1).is("NUM");
        at = aged && lexicon.measure(Sort.STATE, syntax.word(at + 1)) != null ? at + 1 : at;
        int behind = behindIncluding(syntax, at);
        at = behind < size && stateAt(syntax, behind) != null ? behind : at;
        Measure measure = at < size ? stateAt(syntax, at) : null;
        measure = measure == null ? borne(syntax, counted.end()) : measure;
        if (measure == null
                && at == counted.end()
                && at < size
                && syntax.token(at).is("NOUN")) {
            // "1,037 troops retreat": the verb looks like a noun.
            measure = lexicon.measure(Sort.AGENT, syntax.token(at).lemma());
        }
        if (measure == null) {
            return null;
        }
        Role stronger = stronger(syntax, counted, measure, at);
        return stronger != null
                ? stronger
                : new Role(measure, copula == null ? verbAt(syntax, at) : copula, "quantity/state", 0.9);
    }

    /** "Four troops including the gunman dead". */
    private static int behindIncluding(SentenceSyntax syntax, int at) {
        return syntax.word(at).equals("including")
                ? syntax.phraseAt(at + 1).map(NounPhrase::end).orElse(at)
                : at;
    }

    /** What people are only until something else is said of them. */
    private @Nullable Role stronger(SentenceSyntax syntax, Counted counted, Measure measure, int at) {
        if (measure == Measure.PRESENT) {
            return object.read(syntax, counted);
        }
        boolean mayDie = measure == Measure.DEAD_OR_INJURED || measure == Measure.INJURED;
        if (!SubjectRule.isPassing(measure) && !mayDie) {
            return null;
        }
        Role told = subject.read(syntax, mayDie ? counted : counted.upTo(at + 1));
        return mayDie && told != null && told.measure() != Measure.KILLED ? null : told;
    }

    private @Nullable Measure stateAt(SentenceSyntax syntax, int at) {
        Token token = syntax.token(at);
        boolean beforeVerb = syntax.verbFrom(at + 1, at + 2).isPresent() && token.is("ADV");
        if (beforeVerb) {
            // "fatally shot his wife" tells of another one than "four were shot, one fatally".
            return null;
        }
        Measure measure = lexicon.measure(Sort.STATE, token.text());
        measure = measure == null ? lexicon.measure(Sort.STATE, syntax.word(at) + "_" + syntax.word(at + 1)) : measure;
        boolean participle = token.is("VERB")
                && !NO_PARTICIPLE.matcher(token.text()).find()
                && !verbs.aims(syntax, at + 1)
                && !verbs.takesObject(syntax, at + 1);
        if (measure == null && participle) {
            measure = lexicon.measure(Sort.PATIENT, token.lemma());
            measure = measure == null ? null : verbs.deadlier(syntax, at, at + 1, measure);
        }
        return measure;
    }

    /** "four people with gunshot wounds". */
    private @Nullable Measure borne(SentenceSyntax syntax, int at) {
        if (!syntax.word(at).equals("with")) {
            return null;
        }
        int end = Math.min(at + BEARING_REACH, syntax.sentence().tokens().size());
        for (int i = at + 1;
                i < end && !syntax.token(i).is("PUNCT") && !syntax.token(i).is("VERB");
                i++) {
            Measure measure = lexicon.measure(Sort.BEARING, syntax.token(i).lemma());
            if (measure != null) {
                return measure;
            }
        }
        return null;
    }

    private static @Nullable VerbGroup verbAt(SentenceSyntax syntax, int token) {
        return syntax.verbs().stream()
                .filter(verb -> token >= verb.first() && token < verb.end())
                .findFirst()
                .orElse(null);
    }

    /** "One critically", but not "three critically wounded". */
    private boolean tellsAlone(SentenceSyntax syntax, int adverb) {
        Measure measure = lexicon.measure(Sort.STATE, syntax.token(adverb).text());
        return measure == Measure.KILLED
                || (measure != null && lexicon.measure(Sort.STATE, syntax.word(adverb + 1)) == null);
    }

    private int skipAdverbs(SentenceSyntax syntax, int from) {
        int at = from;
        while (at < syntax.sentence().tokens().size()
                && at < from + 2
                && syntax.token(at).is("ADV")
                && !tellsAlone(syntax, at)) {
            at++;
        }
        return at;
    }
}
