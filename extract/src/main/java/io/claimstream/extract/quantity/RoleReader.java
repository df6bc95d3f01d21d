package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.quantity.MeasureLexicon.Sort;
import io.claimstream.extract.syntax.Clause;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import io.claimstream.extract.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads in which role people or things are counted, from the noun itself, from the words beside it, and from the verb
 * that it is subject or object of.
 */
final class RoleReader {

    /** How far a verb may stand from its subject, in tokens. */
    private static final int SUBJECT_REACH = 14;
    /** How far the second word of a phrase may follow its verb, in tokens. */
    private static final int PHRASE_REACH = 6;

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> FATAL = Set.of("fatally", "mortally", "dead", "death");

    private final MeasureLexicon lexicon;

    RoleReader(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The role of a counted phrase; {@link Measure#COUNT} when nothing tells. */
    Role read(SentenceSyntax syntax, Counted counted) {
        return Stream.<RoleRule>of(this::byNoun, this::byState, this::byObject, this::bySubject, this::byLead)
                .map(rule -> rule.read(syntax, counted))
                .filter(Objects::nonNull)
                .map(role -> requiresPeople(role) && !countsPeople(syntax, counted) ? plain(role) : role)
                .findFirst()
                .orElseGet(() -> new Role(Measure.COUNT, nearestVerb(syntax, counted), "quantity/count", 0.6));
    }

    private interface RoleRule {
        @Nullable
        Role read(SentenceSyntax syntax, Counted counted);
    }

    /** "12 deaths". */
    private @Nullable Role byNoun(SentenceSyntax syntax, Counted counted) {
        if (!counted.hasNoun()) {
            return null;
        }
        Measure measure =
                lexicon.measure(Sort.NOUN, syntax.token(counted.head()).lemma());
        if (measure == null) {
            return null;
        }
        // "12 hostages were freed": what the verb says of them is the news, not what they are.
        Role said = byState(syntax, counted);
        said = said == null ? byObject(syntax, counted) : said;
        said = said == null ? bySubject(syntax, counted) : said;
        return said == null ? new Role(measure, nearestVerb(syntax, counted), "quantity/noun", 0.85) : said;
    }

    /** "12 dead", "12 people injured", "12 were missing", "left 12 dead". */
    private @Nullable Role byState(SentenceSyntax syntax, Counted counted) {
        int at = counted.end();
        int end = syntax.sentence().tokens().size();
        VerbGroup copula = syntax.verbFrom(at, Math.min(at + 2, end))
                .filter(verb -> syntax.token(verb.head()).lemma().equals("be"))
                .orElse(null);
        at = copula == null ? at : copula.end();
        at = skipAdverbs(syntax, at);
        if (at >= end) {
            return null;
        }
        Token token = syntax.token(at);
        Measure measure = lexicon.measure(Sort.STATE, token.text());
        boolean participle = token.is("VERB") && !token.text().endsWith("ing") && !opensNounPhrase(syntax, at + 1);
        if (measure == null && participle) {
            measure = lexicon.measure(Sort.PATIENT, token.lemma());
            measure = measure == null ? null : deadlier(syntax, at, at + 1, measure);
        }
        return measure == null
                ? null
                : new Role(measure, copula == null ? verbAt(syntax, at) : copula, "quantity/state", 0.9);
    }

    /** "killed 12 people", "was reinforced with 20,000 troops". */
    private @Nullable Role byObject(SentenceSyntax syntax, Counted counted) {
        Clause clause = syntax.clauseAt(counted.first());
        VerbGroup verb = syntax.verbBefore(counted.first(), clause.first()).orElse(null);
        if (verb == null) {
            return null;
        }
        if (before(syntax, counted.first()).equals("with")) {
            Measure with = lexicon.measure(Sort.WITH, verb.lemma());
            return with == null ? null : new Role(with, verb, "quantity/with", 0.85);
        }
        if (verb.is(Form.PASSIVE) || !reachesObject(syntax, verb.end(), counted.first())) {
            return null;
        }
        Measure measure = lexicon.measure(Sort.PATIENT, verb.lemma());
        return measure == null
                ? null
                : new Role(deadlier(syntax, verb.first(), verb.end(), measure), verb, "quantity/object", 0.9);
    }

    /** "12 people were killed", "12 died", "more than 1,000 who fled". */
    private @Nullable Role bySubject(SentenceSyntax syntax, Counted counted) {
        int size = syntax.sentence().tokens().size();
        int at = counted.end();
        boolean relative = at < size && RELATIVE.contains(syntax.token(at).lemma());
        int end = relative
                ? size
                : Math.max(at, syntax.clauseAt(counted.end() - 1).end());
        VerbGroup verb = syntax.verbFrom(at, Math.min(end, at + SUBJECT_REACH)).orElse(null);
        while (verb != null) {
            Measure measure = asSubject(syntax, verb);
            if (measure != null) {
                return new Role(deadlier(syntax, verb.first(), verb.end(), measure), verb, "quantity/subject", 0.85);
            }
            boolean another = joinedVerb(syntax, verb.end());
            verb = another ? syntax.verbFrom(verb.end(), verb.end() + 3).orElse(null) : null;
        }
        return null;
    }

    /** "a death toll of 12", "the release of 21 girls". */
    private @Nullable Role byLead(SentenceSyntax syntax, Counted counted) {
        int first = Math.max(syntax.clauseAt(counted.first()).first(), counted.first() - 5);
        for (int i = counted.first() - 1; i >= first; i--) {
            Token token = syntax.token(i);
            Measure measure = token.is("NOUN") || token.is("ADJ") || token.is("VERB") || token.is("PROPN")
                    ? lexicon.measure(Sort.LEAD, token.lemma())
                    : null;
            if (measure != null) {
                return new Role(measure, nearestVerb(syntax, counted), "quantity/lead", 0.8);
            }
        }
        return null;
    }

    private @Nullable Measure asSubject(SentenceSyntax syntax, VerbGroup verb) {
        Measure phrase = phrase(syntax, verb);
        if (phrase != null) {
            return phrase;
        }
        boolean suffers = verb.is(Form.PASSIVE) || isPastParticiple(syntax, verb);
        Measure measure = suffers ? lexicon.measure(Sort.PATIENT, verb.lemma()) : null;
        return measure != null || verb.is(Form.PASSIVE) ? measure : lexicon.measure(Sort.AGENT, verb.lemma());
    }

    /** "12 people killed in the blast", but not "12 people killed a policeman". */
    private static boolean isPastParticiple(SentenceSyntax syntax, VerbGroup verb) {
        return verb.is(Form.BARE_PARTICIPLE)
                && !syntax.token(verb.head()).text().endsWith("ing")
                && !opensNounPhrase(syntax, verb.end());
    }

    private @Nullable Measure phrase(SentenceSyntax syntax, VerbGroup verb) {
        int end = Math.min(syntax.sentence().tokens().size(), verb.end() + PHRASE_REACH);
        for (int i = verb.end(); i < end; i++) {
            Measure measure = lexicon.measure(
                    Sort.PHRASE, verb.lemma() + "+" + syntax.token(i).lemma());
            if (measure != null) {
                return measure;
            }
        }
        return null;
    }

    /** Those shot or hurt are dead when the words beside the verb say so: "fatally shot", "stabbed to death". */
    private Measure deadlier(SentenceSyntax syntax, int verbFirst, int verbEnd, Measure measure) {
        if (measure != Measure.DEAD_OR_INJURED && measure != Measure.INJURED) {
            return measure;
        }
        List<Token> tokens = syntax.sentence().tokens();
        for (int i = Math.max(0, verbFirst - 1); i < Math.min(tokens.size(), verbEnd + 3); i++) {
            boolean killed = lexicon.measure(Sort.PATIENT, tokens.get(i).lemma()) == Measure.KILLED && i >= verbEnd;
            if (killed || FATAL.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
                return Measure.KILLED;
            }
        }
        return measure;
    }

    private static boolean reachesObject(SentenceSyntax syntax, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = syntax.token(i);
            if (token.is("ADP") || token.is("SCONJ") || token.is("VERB") || token.is("AUX")) {
                return false;
            }
        }
        return true;
    }

    private static boolean joinedVerb(SentenceSyntax syntax, int at) {
        return at < syntax.sentence().tokens().size()
                && (syntax.token(at).is("CCONJ") || syntax.token(at).text().equals(","));
    }

    private static boolean opensNounPhrase(SentenceSyntax syntax, int at) {
        return at < syntax.sentence().tokens().size()
                && syntax.phraseAt(at).filter(phrase -> phrase.first() == at).isPresent();
    }

    private static boolean requiresPeople(Role role) {
        return switch (role.measure()) {
            case SENT, CROSSED, PRESENT, AFFECTED, FREED -> true;
            default -> false;
        };
    }

    private boolean countsPeople(SentenceSyntax syntax, Counted counted) {
        return !counted.hasNoun()
                || lexicon.isPerson(syntax.token(counted.head()).lemma());
    }

    private static Role plain(Role role) {
        return new Role(Measure.COUNT, role.verb(), "quantity/count", 0.6);
    }

    private static @Nullable VerbGroup nearestVerb(SentenceSyntax syntax, Counted counted) {
        Clause clause = syntax.clauseAt(counted.first());
        return syntax.verbBefore(counted.first(), clause.first())
                .or(() -> syntax.verbFrom(counted.end(), clause.end()))
                .orElse(null);
    }

    private static @Nullable VerbGroup verbAt(SentenceSyntax syntax, int token) {
        return syntax.verbs().stream()
                .filter(verb -> token >= verb.first() && token < verb.end())
                .findFirst()
                .orElse(null);
    }

    private static int skipAdverbs(SentenceSyntax syntax, int from) {
        int at = from;
        while (at < syntax.sentence().tokens().size()
                && syntax.token(at).is("ADV")
                && at < from + 2
                && !FATAL.contains(syntax.token(at).text().toLowerCase(Locale.ROOT))) {
            at++;
        }
        return at;
    }

    private static String before(SentenceSyntax syntax, int token) {
        return token == 0 ? "" : syntax.token(token - 1).text().toLowerCase(Locale.ROOT);
    }
}
