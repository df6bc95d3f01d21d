package io.claimstream.extract.stage;

import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads how far an action has come from its verb and from the verbs that govern it ("ordered him to send"). */
public final class StageReader {

    private final StageLexicon lexicon = new StageLexicon();
    private final Continuance continuance = new Continuance(lexicon);
    private final Governors governors = new Governors(lexicon);
    private final Reservations reservations = new Reservations(lexicon);
    private final Provisions provisions = new Provisions(lexicon);
    private final Outlook outlook = new Outlook(lexicon);

    /** The stage of what a verb of a sentence says; done when nothing tells otherwise. */
    public Stage read(SentenceSyntax syntax, VerbGroup verb) {
        Stage doubt = doubt(syntax, verb);
        if (doubt != null) {
            return doubt;
        }
        if (verb.negated()) {
            return Stage.DENIED;
        }
        boolean supposed = reservations.isSupposed(syntax, verb);
        Stage stage = verb.head() == 0
                ? null
                : lexicon.adverb(syntax.token(verb.head() - 1).lemma());
        if (stage == null) {
            stage = supposed || isUnreal(syntax, verb) ? Stage.POSSIBLE : lexicon.modal(verb.modal());
        }
        if (stage == null) {
            stage = governors.stage(syntax, verb);
        }
        if (stage == null) {
            stage = wish(syntax, verb);
        }
        if (stage == null) {
            stage = reservations.stage(syntax, verb);
        }
        if (stage != null) {
            return stage;
        }
        if (isSuspected(syntax, verb)) {
            return Stage.POSSIBLE;
        }
        if (outlook.isAhead(syntax, verb)) {
            return Stage.PLANNED;
        }
        return verb.is(Form.PROGRESSIVE) || goesOn(syntax, verb) ? Stage.ONGOING : Stage.DONE;
    }

    /** "Would have paid 20 percent": nobody did; but who "would have to pay" may yet. */
    private static boolean isUnreal(SentenceSyntax syntax, VerbGroup verb) {
        return "would".equals(verb.modal())
                && IntStream.range(verb.first(), verb.head())
                        .anyMatch(i -> syntax.token(i).lemma().equals("have")
                                && !syntax.word(i + 1).equals("to"));
    }

    /** "Is suspected of moving 600 tons of oil". */
    public boolean isSuspected(SentenceSyntax syntax, VerbGroup verb) {
        return governors.isSuspected(syntax, verb);
    }

    /** What who decides on money makes of it: "approved $11 million"; null for other verbs. */
    public @Nullable Stage granted(VerbGroup verb) {
        return lexicon.granted(verb.lemma());
    }

    /** What a law or a plan that a verb belongs to makes of what it holds: "the law allows"; null for other subjects. */
    public @Nullable Stage provided(SentenceSyntax syntax, VerbGroup verb) {
        return provisions.stage(syntax, verb);
    }

    /** What somebody wants or expects of the verb's object: "expects 300 visitors", "asked for $5 million"; null for other verbs. */
    public @Nullable Stage wish(SentenceSyntax syntax, VerbGroup verb) {
        boolean asked = syntax.word(verb.end()).equals("for") && !verb.is(Form.PASSIVE);
        Stage stage = asked ? lexicon.asked(verb.lemma()) : null;
        if (stage == null && !verb.is(Form.PASSIVE) && !verb.is(Form.BARE_PARTICIPLE)) {
            stage = lexicon.active(verb.lemma());
        }
        return stage == null ? lexicon.own(verb.lemma()) : stage;
    }

    /** What somebody may be made to pay or serve: "faces 20 years in prison"; null for other verbs. */
    public @Nullable Stage faced(SentenceSyntax syntax, VerbGroup verb) {
        boolean past = syntax.word(verb.head()).endsWith("ed");
        return past ? null : lexicon.faced(verb.lemma());
    }

    /** What a verb that looks ahead makes of an amount: "forecasts a loss of $3 million"; null for other verbs. */
    public @Nullable Stage foretold(VerbGroup verb) {
        return lexicon.foretold(verb.lemma());
    }

    /** What the words right before a number make of a time: "over the next three years"; null when nothing. */
    public @Nullable Stage coming(SentenceSyntax syntax, @Nullable VerbGroup verb, int number) {
        boolean past = verb != null && !Outlook.isPresent(syntax, verb);
        return Outlook.isNext(syntax, number) && !past ? Stage.PLANNED : null;
    }

    /** What a word right before a number makes of it: "potentially $2 billion"; null when nothing. */
    public @Nullable Stage hedged(SentenceSyntax syntax, int number) {
        boolean ofVerb = number > 1
                && syntax.token(number - 1).is("VERB")
                && !syntax.token(number - 2).is("DET");
        return ofVerb ? null : lexicon.hedge(syntax.word(number - 1));
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

    /** What the words before a "that" clause make of all that it tells; null when they leave it as it is. */
    public @Nullable Stage doubt(SentenceSyntax syntax, VerbGroup verb) {
        return reservations.doubt(syntax, verb);
    }
}
