package io.claimstream.extract.stage;

import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.syntax.Clause;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds out that what is told in the present tense is still ahead: "sends 300 soldiers next week". */
final class Outlook {

    private static final Set<String> PRESENT =
            Set.of("is", "are", "am", "has", "have", "does", "do", "'s", "’s", "'re", "’re");

    /** Before a clause that waits for another one. */
    private static final Set<String> OPENING = Set.of("before", "until", "when", "once", "after", "while");

    private static final Set<String> COMING = Set.of("coming", "upcoming");
    private static final Set<String> LATER = Set.of("this", "in");

    /** How far before a clause the verb may stand that it waits for, in tokens. */
    private static final int REACH = 20;

    private final StageLexicon lexicon;

    Outlook(StageLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "Is sending 300 soldiers next week", "will climb before two of the engines separate". */
    boolean isAhead(SentenceSyntax syntax, VerbGroup verb) {
        return isPresent(syntax, verb) && (awaits(syntax, verb) || tellsWhen(syntax, verb));
    }

    /** Whether words behind a number's "next" or "coming" make its time a coming one: "over the next three years". */
    static boolean isNext(SentenceSyntax syntax, int number) {
        String before = syntax.word(number - 1);
        return before.equals("next") || COMING.contains(before);
    }

    /** "Sends", "is sending", "have sent"; for "put" nothing tells. */
    static boolean isPresent(SentenceSyntax syntax, VerbGroup verb) {
        String first = syntax.word(verb.first());
        if (verb.modal() != null || verb.is(Form.INFINITIVE) || verb.is(Form.BARE_PARTICIPLE)) {
            return false;
        }
        boolean single = verb.first() == verb.head();
        return PRESENT.contains(first)
                || (single && (first.equals(verb.lemma()) || (first.endsWith("s") && !first.equals("was"))));
    }

    private boolean awaits(SentenceSyntax syntax, VerbGroup verb) {
        int first = syntax.clauseAt(verb.first()).first();
        return OPENING.contains(syntax.word(first))
                && syntax.verbBefore(first, Math.max(0, first - REACH))
                        .filter(main -> lexicon.modal(main.modal()) == Stage.PLANNED)
                        .isPresent();
    }

    private boolean tellsWhen(SentenceSyntax syntax, VerbGroup verb) {
        Clause clause = syntax.clauseAt(verb.first());
        boolean perfect = syntax.token(verb.first()).lemma().equals("have") && verb.first() < verb.head();
        return !perfect && IntStream.range(verb.end(), clause.end()).anyMatch(i -> isComing(syntax, i));
    }

    /** "Tomorrow", "next week" but not "the next day", "the coming weeks", "later this month". */
    private boolean isComing(SentenceSyntax syntax, int token) {
        String word = syntax.word(token);
        boolean period = lexicon.isPeriod(syntax.word(token + 1));
        return word.equals("tomorrow")
                || (word.equals("next") && period && !isGoverned(syntax, token))
                || (COMING.contains(word) && period)
                || (word.equals("later")
                        && LATER.contains(syntax.word(token + 1))
                        && lexicon.isPeriod(syntax.word(token + 2)));
    }

    /** "The next day", "until next year", "next year's vote": none of them tells when the verb's deed is done. */
    private static boolean isGoverned(SentenceSyntax syntax, int next) {
        boolean owns =
                syntax.word(next + 2).equals("'s") || syntax.word(next + 2).equals("’s");
        return owns
                || syntax.token(next - 1).is("DET")
                || syntax.token(next - 1).is("ADP");
    }
}
