package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.quantity.MeasureLexicon.Sort;
import io.claimstream.extract.syntax.NounPhrase;
import io.claimstream.extract.syntax.SentenceSyntax;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun that leads up to those counted: "a death toll of 12", "the release of 21 girls", and headlines whose verb
 * looks like a noun ("crash kills 12").
 */
final class LeadRule implements RoleRule {

    /** How far before a number the noun may stand that tells its role, in tokens. */
    static final int REACH = 5;

    private static final Set<String> STOPS = Set.of(";", ":", ".", ",", "—", "–");

    /** "The attempted murder of two men" killed nobody. */
    static final Set<String> ATTEMPTED = Set.of("attempted", "failed", "foiled", "thwarted", "planned");

    private final MeasureLexicon lexicon;
    private final VerbRole verbs;

    LeadRule(MeasureLexicon lexicon, VerbRole verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    @Override
    public @Nullable Role read(SentenceSyntax syntax, Counted counted) {
        int last = counted.first() - 1;
        Measure measure = null;
        if (last >= 0 && !syntax.token(last).is("ADP") && !syntax.token(last).is("VERB")) {
            measure = lexicon.measure(Sort.PATIENT, syntax.token(last).lemma());
        }
        int of = opening(syntax, counted.first()) - 1;
        if (measure == null && syntax.word(of).equals("of")) {
            measure = told(syntax, of - 1, Sort.LEAD);
            measure = measure == null ? taken(syntax, of - 1) : measure;
            if (measure != null) {
                return new Role(
                        verbs.deadlier(syntax, of - 1, of, measure), Governor.of(syntax, counted), "quantity/of", 0.8);
            }
        }
        for (int i = last; i >= Math.max(0, last - REACH) && measure == null && !ends(syntax, i); i--) {
            measure = told(syntax, i, Sort.TOLL);
        }
        return measure == null ? null : new Role(measure, Governor.of(syntax, counted), "quantity/lead", 0.8);
    }

    /** "claimed the life of a boy". */
    private @Nullable Measure taken(SentenceSyntax syntax, int token) {
        return token < 1
                ? null
                : syntax.verbBefore(token, Math.max(0, token - 2))
                        .map(verb -> lexicon.measure(
                                Sort.TAKEN,
                                verb.lemma() + "+" + syntax.token(token).lemma()))
                        .orElse(null);
    }

    private @Nullable Measure told(SentenceSyntax syntax, int token, Sort sort) {
        if (token < 0 || (token > 0 && ATTEMPTED.contains(syntax.word(token - 1))) || isRemembered(syntax, token)) {
            return null;
        }
        Measure measure = lexicon.measure(sort, syntax.token(token).lemma());
        return measure == null ? lexicon.measure(sort, syntax.token(token).text()) : measure;
    }

    /** "The first anniversary of the death of the founder" tells of an old one. */
    private static boolean isRemembered(SentenceSyntax syntax, int token) {
        int of = syntax.word(token - 1).equals("the") ? token - 2 : token - 1;
        return syntax.word(of).equals("of") && syntax.word(of - 1).equals("anniversary");
    }

    private static boolean ends(SentenceSyntax syntax, int token) {
        return STOPS.contains(syntax.token(token).text()) || syntax.token(token).is("NUM");
    }

    /** The first token of the phrase that a number stands in: "an additional 20,000", "the 21 girls", "her friend's two sons". */
    static int opening(SentenceSyntax syntax, int from) {
        int at = beforeOwner(syntax, from);
        while (at > 0
                && at > from - 4
                && Set.of("DET", "ADJ", "PRON", "PUNCT")
                        .contains(syntax.token(at - 1).tag())
                && !STOPS.contains(syntax.token(at - 1).text())) {
            at--;
        }
        return at;
    }

    private static int beforeOwner(SentenceSyntax syntax, int from) {
        boolean owned = from > 1 && CountedPhrases.OWNS.contains(syntax.word(from - 1));
        return owned ? syntax.phraseAt(from - 2).map(NounPhrase::first).orElse(from) : from;
    }
}
