package io.claimstream.extract.stage;

import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds out whether what a sentence tells still goes on. */
final class Continuance {

    private static final Set<String> STATES = Set.of("be", "remain", "come");
    private static final Set<String> PAST = Set.of("was", "were", "had");
    private static final Set<String> DURING = Set.of("over", "during", "throughout");
    private static final Set<String> UP_TO_NOW = Set.of("past", "last");
    private static final Set<String> PRESENT_PERFECT = Set.of("has", "have", "'s", "’s", "'ve", "’ve");

    /** How far before a number the "for" may stand, in tokens. */
    private static final int REACH = 4;

    private final StageLexicon lexicon;

    Continuance(StageLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "Still holds 200 captives", "are being evacuated", "are currently in detention", "is under investigation". */
    boolean tells(SentenceSyntax syntax, VerbGroup verb) {
        boolean beside = IntStream.rangeClosed(verb.first() - 1, verb.end())
                .anyMatch(i -> lexicon.beside(syntax.word(i)) != null);
        boolean beingDone = IntStream.range(verb.first() + 1, verb.head())
                .anyMatch(i -> syntax.word(i).equals("being"));
        return beside
                || beingDone
                || (STATES.contains(verb.lemma())
                        && syntax.word(verb.end()).equals("under")
                        && lexicon.under(syntax.word(verb.end() + 1)) != null);
    }

    /**
     * "Has been trapped for 50 hours", "has changed much over the past nine years"; but "was trapped for 50 hours", "has
     * changed much in nine years".
     */
    boolean lasts(SentenceSyntax syntax, VerbGroup verb, int number) {
        boolean perfect = verb.modal() == null
                && verb.head() > verb.first()
                && PRESENT_PERFECT.contains(syntax.word(verb.first()))
                && syntax.token(verb.first()).lemma().equals("have");
        int from = number < verb.first() ? number - REACH : Math.max(verb.end(), number - REACH);
        // "Over the past nine years" reaches up to now.
        boolean open = verb.is(Form.PROGRESSIVE) || UP_TO_NOW.contains(syntax.word(number - 1));
        return perfect
                && IntStream.range(Math.max(0, from), number)
                        .mapToObj(syntax::word)
                        .anyMatch(word -> word.equals("for") || (open && DURING.contains(word)));
    }

    /** Whether it went on once: "were investigating", "remained". */
    boolean isPast(SentenceSyntax syntax, VerbGroup verb) {
        return PAST.contains(syntax.word(verb.first()))
                || (verb.first() == verb.head() && syntax.word(verb.head()).endsWith("ed"));
    }
}
