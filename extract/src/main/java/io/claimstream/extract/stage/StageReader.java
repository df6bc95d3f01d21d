package io.claimstream.extract.stage;

import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import io.claimstream.extract.text.Token;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads how far an action has come from its verb and from the verbs that govern it ("ordered him to send"). */
public final class StageReader {

    /** How far a governing verb may stand before the verb that it governs, in tokens. */
    private static final int REACH = 8;

    /** How far before "true that" a "not" may stand, in tokens. */
    private static final int NEGATION_REACH = 4;

    /** How far before a verb the one may stand that it is joined with, in tokens. */
    private static final int JOINED_REACH = 20;

    private static final Set<String> JOINTS = Set.of(",", "and", "or");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "no", "never", "without", "hardly");

    private final StageLexicon lexicon = new StageLexicon();
    private final Continuance continuance = new Continuance(lexicon);

    /** The stage of what a verb of a sentence says; done when nothing tells otherwise. */
    public Stage read(SentenceSyntax syntax, VerbGroup verb) {
        Stage doubt = doubt(syntax, verb);
        if (doubt != null) {
            return doubt;
        }
        if (verb.negated()) {
            return Stage.DENIED;
        }
        Stage stage = verb.head() == 0
                ? null
                : lexicon.adverb(syntax.token(verb.head() - 1).lemma());
        if (stage == null) {
            stage = isUnreal(syntax, verb) ? Stage.POSSIBLE : lexicon.modal(verb.modal());
        }
        if (stage == null) {
            stage = governed(syntax, verb);
        }
        if (stage == null) {
            stage = coordinated(syntax, verb);
        }
        if (stage == null) {
            stage = lexicon.own(verb.lemma());
        }
        if (stage == null) {
            stage = conditional(syntax, verb);
        }
        if (stage != null) {
            return stage;
        }
        if (isSuspected(syntax, verb)) {
            return Stage.POSSIBLE;
        }
        return verb.is(Form.PROGRESSIVE) || goesOn(syntax, verb) ? Stage.ONGOING : Stage.DONE;
    }

    /** "Would have paid 20 percent": nobody did. */
    private static boolean isUnreal(SentenceSyntax syntax, VerbGroup verb) {
        return "would".equals(verb.modal())
                && IntStream.range(verb.first(), verb.head())
                        .anyMatch(i -> syntax.token(i).lemma().equals("have"));
    }

    /** "Is suspected of moving 600 tons of oil". */
    public boolean isSuspected(SentenceSyntax syntax, VerbGroup verb) {
        // The tagger may take the gerund for a noun.
        boolean itself = syntax.word(verb.end()).equals("of")
                && syntax.word(verb.end() + 1).endsWith("ing")
                && lexicon.of(verb.lemma()) != null;
        return itself
                || governorOfGerund(syntax, verb, "of")
                        .filter(governor -> lexicon.of(governor.lemma()) != null)
                        .isPresent();
    }

    /** What who decides on money makes of it: "approved $11 million"; null for other verbs. */
    public @Nullable Stage granted(VerbGroup verb) {
        return lexicon.granted(verb.lemma());
    }

    /** What a word right before a number makes of it: "potentially $2 billion"; null when nothing. */
    public @Nullable Stage hedged(SentenceSyntax syntax, int number) {
        return lexicon.hedge(syntax.word(number - 1));
    }

    /** Whether what a verb tells is said to go on, beyond its form ("is still held"). */
    public boolean goesOn(SentenceSyntax syntax, VerbGroup verb) {
        return continuance.tells(syntax, verb);
    }

    /** Whether a time that a number tells is not over yet: "has been trapped for 50 hours". */
    public boolean lasts(SentenceSyntax syntax, VerbGroup verb, int number) {
        return continuance.lasts(syntax, verb, number);
    }

    /** Whether a verb or an adjective tells how far the infinitive behind it has come ("decided to", "ready to"). */
    public boolean isControl(String lemma) {
        return lexicon.control(lemma) != null;
    }

    /** "Did 500 troops leave?" asks it; "how did 20 people die?" takes it for done. */
    public static boolean isAsked(SentenceSyntax syntax) {
        int last = syntax.sentence().tokens().size() - 1;
        int first = syntax.token(0).is("PUNCT") ? 1 : 0;
        return last > first
                && syntax.token(first).is("AUX")
                && (syntax.word(last).equals("?") || syntax.word(last - 1).equals("?"));
    }

    /** "If 9 men drown": the word stands before the verb in its clause. */
    private @Nullable Stage conditional(SentenceSyntax syntax, VerbGroup verb) {
        int first = syntax.clauseAt(verb.first()).first();
        for (int i = verb.first() - 1; i >= first; i--) {
            Stage stage = lexicon.conjunction(syntax.word(i));
            if (stage != null) {
                return stage;
            }
        }
        return null;
    }

    /** What the words before a "that" clause make of all that it tells; null when they leave it as it is. */
    public @Nullable Stage doubt(SentenceSyntax syntax, VerbGroup verb) {
        int first = syntax.clauseAt(verb.first()).first();
        return first > 0 && syntax.word(first).equals("that") ? doubted(syntax, first - 1) : null;
    }

    /** "It is not true that 7 men drowned", "there is no evidence that 7 men drowned". */
    private @Nullable Stage doubted(SentenceSyntax syntax, int token) {
        for (int i = token - 1; i >= Math.max(0, token - NEGATION_REACH); i--) {
            if (NEGATIONS.contains(syntax.word(i))) {
                return lexicon.negatedThat(syntax.word(token));
            }
        }
        return lexicon.that(syntax.word(token));
    }

    private @Nullable Stage governed(SentenceSyntax syntax, VerbGroup verb) {
        if (verb.first() == 0) {
            return null;
        }
        if (!verb.is(Form.INFINITIVE)) {
            return prevented(syntax, verb);
        }
        // "Is ready to send", "went there in a bid to send": the word right before tells, not the verb.
        Token before = syntax.token(verb.first() - 1);
        boolean inOrder =
                syntax.word(verb.first() - 2).equals("in") && before.lemma().equals("order");
        Stage ofNeighbour =
                (before.is("ADJ") || before.is("NOUN")) && !inOrder ? lexicon.control(before.lemma()) : null;
        if (ofNeighbour != null) {
            return ofNeighbour;
        }
        VerbGroup governor =
                syntax.verbBefore(verb.first(), verb.first() - REACH).orElse(null);
        if (governor != null) {
            Stage ofGovernor = lexicon.control(governor.lemma());
            if (ofGovernor != null) {
                return ofGovernor;
            }
            // "Will use a ship to carry 40 men": the purpose is as far off as the deed.
            Stage ofModal = lexicon.modal(governor.modal());
            return ofModal != null ? ofModal : governed(syntax, governor);
        }
        return lexicon.control(before.lemma());
    }

    /** "Pledged to hire 40 cooks, train 300 and open a school": what is said of the first is said of all. */
    private @Nullable Stage coordinated(SentenceSyntax syntax, VerbGroup verb) {
        boolean base = verb.is(Form.ACTIVE)
                && verb.modal() == null
                && syntax.word(verb.head()).equals(verb.lemma())
                && JOINTS.contains(syntax.word(verb.first() - 1));
        VerbGroup before = base
                ? syntax.verbBefore(verb.first() - 1, verb.first() - JOINED_REACH)
                        .orElse(null)
                : null;
        if (before == null) {
            return null;
        }
        Stage ofModal = lexicon.modal(before.modal());
        if (ofModal != null) {
            return ofModal;
        }
        return before.is(Form.INFINITIVE) ? governed(syntax, before) : coordinated(syntax, before);
    }

    /** "Kept two men from being hurt". */
    private @Nullable Stage prevented(SentenceSyntax syntax, VerbGroup verb) {
        return governorOfGerund(syntax, verb, "from")
                .map(governor -> lexicon.from(governor.lemma()))
                .orElse(null);
    }

    private static Optional<VerbGroup> governorOfGerund(SentenceSyntax syntax, VerbGroup verb, String preposition) {
        boolean gerund = syntax.word(verb.first() - 1).equals(preposition)
                && syntax.word(verb.first()).endsWith("ing");
        return gerund ? syntax.verbBefore(verb.first(), verb.first() - REACH) : Optional.empty();
    }
}
