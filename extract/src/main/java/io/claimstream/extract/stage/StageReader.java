package io.claimstream.extract.stage;

import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads how far an action has come from its verb and from the verbs that govern it ("ordered him to send"). */
public final class StageReader {

    /** How far before "true that" a "not" may stand, in tokens. */
    private static final int NEGATION_REACH = 4;
    /** How many tokens the subject of a clause may have. */
    private static final int SUBJECT_REACH = 9;

    private static final Set<String> OPENING =
            Set.of("who", "which", "when", "where", "after", "as", "because", "before", "while");

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "no", "never", "without", "hardly");

    private final StageLexicon lexicon = new StageLexicon();
    private final Continuance continuance = new Continuance(lexicon);
    private final Governors governors = new Governors(lexicon);

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
            stage = governors.stage(syntax, verb);
        }
        if (stage == null) {
            stage = lexicon.own(verb.lemma());
        }
        if (stage == null) {
            stage = conditional(syntax, verb);
        }
        if (stage == null) {
            stage = believed(syntax, verb);
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
        return governors.isSuspected(syntax, verb);
    }

    /** What who decides on money makes of it: "approved $11 million"; null for other verbs. */
    public @Nullable Stage granted(VerbGroup verb) {
        return lexicon.granted(verb.lemma());
    }

    /** What a word right before a number makes of it: "potentially $2 billion"; null when nothing. */
    public @Nullable Stage hedged(SentenceSyntax syntax, int number) {
        return lexicon.hedge(syntax.word(number - 1));
    }

    /** What a noun behind a share makes of it: "an 80 percent chance"; null when nothing. */
    public @Nullable Stage chance(String noun) {
        return lexicon.chance(noun);
    }

    /** Whether a verb's own modal leaves open whether anything was done: "could reach". */
    public boolean isLeftOpen(VerbGroup verb) {
        return lexicon.modal(verb.modal()) == Stage.POSSIBLE;
    }

    /** Whether what a verb tells is said to go on, beyond its form ("is still held"). */
    public boolean goesOn(SentenceSyntax syntax, VerbGroup verb) {
        return continuance.tells(syntax, verb);
    }

    /** Whether what goes on in a verb's words has gone on in the past: "were working", "remained". */
    public boolean isPast(SentenceSyntax syntax, VerbGroup verb) {
        return continuance.isPast(syntax, verb);
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

    /** "Hoped that his daughter had been freed": all that stands between the two verbs is the second one's subject. */
    private @Nullable Stage believed(SentenceSyntax syntax, VerbGroup verb) {
        // "Suspect a man arrested on Monday": one word may be a participle.
        if (verb.is(Form.INFINITIVE) || verb.end() - verb.first() < 2) {
            return null;
        }
        VerbGroup before = syntax.verbBefore(verb.first(), Math.max(0, verb.first() - SUBJECT_REACH))
                .orElse(null);
        Stage stage = before == null || before.negated() || before.end() == verb.first()
                ? null
                : lexicon.clause(before.lemma());
        if (stage == null || before == null) {
            return null;
        }
        for (int i = before.end(); i < verb.first(); i++) {
            boolean that = syntax.word(i).equals("that") && i > before.end();
            boolean about = i == before.end() && syntax.token(i).is("ADP");
            if (that
                    || about
                    || syntax.token(i).is("PUNCT")
                    || syntax.token(i).is("CCONJ")
                    || OPENING.contains(syntax.word(i))) {
                return null;
            }
        }
        return stage;
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
}
