package io.claimstream.extract.quantity;

import io.claimstream.extract.Reading;
import io.claimstream.extract.attribution.ReportingVerbs;
import io.claimstream.extract.syntax.NounPhrase;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import io.claimstream.extract.text.Token;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds who did what is counted, and whom it was done to, in active clauses and passive ones. */
final class WhoToWhom {

    private static final Set<String> DIRECTIONS = Set.of("to", "into", "onto", "across", "over");
    private static final Set<String> DISTANT = Set.of("after", "before", "into", "earlier", "later");
    private static final ReportingVerbs REPORTING = new ReportingVerbs();
    private static final Set<String> RELATIVE = Set.of("which", "that", "who");

    private final MeasureLexicon lexicon;

    WhoToWhom(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What a verb tells beside what is counted.
     *
     * @param subject who does it; null when the clause does not say
     * @param object whom or what it is done to; null when the clause does not say
     */
    record Deed(@Nullable NounPhrase subject, @Nullable NounPhrase object) {}

    /** "Two men were shot by a guard": what a passive has for its subject is whom it was done to. */
    Deed of(Reading reading, SentenceSyntax syntax, Counting counting) {
        VerbGroup verb = counting.role().verb();
        if (verb == null) {
            return new Deed(null, null);
        }
        NounPhrase before = subjectOf(reading, syntax, verb);
        boolean participle = verb.is(Form.BARE_PARTICIPLE)
                && !hasObjectBehind(syntax, verb)
                && counting.counted().end() <= verb.first()
                && lexicon.measure(MeasureLexicon.Sort.PATIENT, verb.lemma()) != null;
        if (participle) {
            NounPhrase nearest = syntax.phraseAt(verb.first() - 1).orElse(before);
            return new Deed(agent(reading, syntax, verb), nearest);
        }
        // "The mayor said three were hurt"
        boolean counted = before != null
                && before.end() <= counting.counted().first()
                && counting.counted().end() <= verb.first()
                && !counting.counted().hasNoun();
        return verb.is(Form.PASSIVE)
                ? new Deed(agent(reading, syntax, verb), counted ? null : before)
                : new Deed(before, object(reading, syntax, verb));
    }

    /** "Two gunmen killed a guard": a past tense looks like the participle of "two gunmen killed in Brel". */
    private static boolean hasObjectBehind(SentenceSyntax syntax, VerbGroup verb) {
        int at = verb.end();
        return syntax.opensPhrase(at)
                || (!syntax.word(at).isEmpty()
                        && (syntax.token(at).is("PRON") || syntax.token(at).is("NUM")));
    }

    private static @Nullable NounPhrase agent(Reading reading, SentenceSyntax syntax, VerbGroup verb) {
        int end = syntax.clauseAt(verb.head()).end();
        return syntax.nounPhrases().stream()
                .filter(phrase -> phrase.first() > verb.end() && phrase.end() <= end)
                .filter(phrase -> syntax.word(phrase.first() - 1).equals("by"))
                .filter(phrase -> syntax.verbFrom(verb.end(), phrase.first()).isEmpty())
                .filter(phrase -> !syntax.token(phrase.first()).is("NUM"))
                .filter(phrase -> !tellsWhen(reading, syntax.token(phrase.head())))
                .findFirst()
                .orElse(null);
    }

    /** The phrase in front of a verb that it has for its subject, whatever the verb's form; null without one. */
    static @Nullable NounPhrase subjectOf(Reading reading, SentenceSyntax syntax, VerbGroup verb) {
        int from = behindReport(syntax, behindColon(syntax, verb), verb);
        if (verb.first() > from
                && syntax.token(verb.first() - 1).is("PRON")
                && !RELATIVE.contains(syntax.word(verb.first() - 1))) {
            return null;
        }
        return syntax.nounPhrases().stream()
                .filter(phrase -> phrase.first() >= from && phrase.end() <= verb.first())
                .filter(phrase -> phrase.first() == 0 || !isPreposition(syntax.token(phrase.first() - 1)))
                .filter(phrase -> !tellsWhen(reading, syntax.token(phrase.head())) && !isDistance(syntax, phrase))
                .findFirst()
                .map(phrase -> CountedPhrases.owned(syntax, phrase))
                .orElse(null);
    }

    /** "Two years ago, lawmakers passed": the years pass nothing. */
    private static boolean tellsWhen(Reading reading, Token head) {
        return reading.times().stream().anyMatch(time -> time.start() <= head.start() && time.end() >= head.end());
    }

    /** "A week after the flood, the mayor left": the week does nothing. */
    private static boolean isDistance(SentenceSyntax syntax, NounPhrase phrase) {
        return phrase.first() == 0
                && NounPhrase.isPeriod(syntax.token(phrase.head()).lemma())
                && DISTANT.contains(syntax.word(phrase.end()));
    }

    /** "Police said two men were shot": who says it stands before the clause. */
    private static int behindReport(SentenceSyntax syntax, int from, VerbGroup verb) {
        int clause = from;
        for (int i = 0; i < syntax.verbs().size() && syntax.verbs().get(i).end() <= verb.first(); i++) {
            VerbGroup report = syntax.verbs().get(i);
            if (report.first() >= from
                    && REPORTING.takesClause(report.lemma())
                    && opensClause(syntax, report, syntax.verbs().get(i + 1))) {
                clause = report.end();
            }
        }
        return clause;
    }

    /** "Is said to have lost it", "announced plans to go": an infinitive has no subject of its own. */
    private static boolean opensClause(SentenceSyntax syntax, VerbGroup report, VerbGroup next) {
        return !next.is(Form.INFINITIVE)
                && syntax.nounPhrases().stream()
                        .anyMatch(phrase -> phrase.first() >= report.end() && phrase.end() <= next.first());
    }

    private static boolean isPreposition(Token token) {
        return token.is("ADP") || token.is("SCONJ");
    }

    /** "Police: Boy, 8, shot": who stands before the colon says it. */
    private static int behindColon(SentenceSyntax syntax, VerbGroup verb) {
        int from = syntax.clauseAt(verb.first()).first();
        for (int i = verb.first() - 1; i > from; i--) {
            if (syntax.word(i).equals(":")) {
                return i + 1;
            }
        }
        return from;
    }

    /** What follows the verb at once, or behind the one preposition that leads to it: not "in the storm". */
    private static @Nullable NounPhrase object(Reading reading, SentenceSyntax syntax, VerbGroup verb) {
        int end = syntax.clauseAt(verb.head()).end();
        return syntax.nounPhrases().stream()
                .filter(phrase -> phrase.first() >= verb.end() && phrase.end() <= end)
                .findFirst()
                .filter(phrase -> leadsTo(syntax, verb.end(), phrase.first()))
                .filter(phrase -> !tellsWhen(reading, syntax.token(phrase.head())))
                .map(phrase -> CountedPhrases.owned(syntax, phrase))
                .orElse(null);
    }

    private static boolean leadsTo(SentenceSyntax syntax, int from, int to) {
        return IntStream.range(from, to)
                .noneMatch(i -> (isPreposition(syntax.token(i)) && !DIRECTIONS.contains(syntax.word(i)))
                        || syntax.token(i).is("PUNCT"));
    }
}
