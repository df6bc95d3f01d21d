package io.claimstream.extract.stage;

import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import org.jspecify.annotations.Nullable;

/** Reads how far an action has come from its verb and from the verbs that govern it ("ordered him to send"). */
public final class StageReader {

    /** How far a governing verb may stand before the verb that it governs, in tokens. */
    private static final int REACH = 8;

    private final StageLexicon lexicon = new StageLexicon();

    /** The stage of what a verb of a sentence says; done when nothing tells otherwise. */
    public Stage read(SentenceSyntax syntax, VerbGroup verb) {
        if (verb.negated()) {
            return Stage.DENIED;
        }
        Stage stage = verb.head() == 0
                ? null
                : lexicon.adverb(syntax.token(verb.head() - 1).lemma());
        if (stage == null) {
            stage = lexicon.modal(verb.modal());
        }
        if (stage == null) {
            stage = governed(syntax, verb);
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
        return verb.is(Form.PROGRESSIVE) ? Stage.ONGOING : Stage.DONE;
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
        for (int i = verb.first() - 1; i >= syntax.clauseAt(verb.first()).first(); i--) {
            Stage stage = lexicon.conjunction(syntax.word(i));
            if (stage != null) {
                return stage;
            }
        }
        return null;
    }

    private @Nullable Stage governed(SentenceSyntax syntax, VerbGroup verb) {
        if (!verb.is(Form.INFINITIVE)) {
            return null;
        }
        // "Is ready to send": the adjective tells, not the "is".
        Stage ofAdjective = verb.first() > 0 && syntax.token(verb.first() - 1).is("ADJ")
                ? lexicon.control(syntax.token(verb.first() - 1).lemma())
                : null;
        if (ofAdjective != null) {
            return ofAdjective;
        }
        VerbGroup governor =
                syntax.verbBefore(verb.first(), verb.first() - REACH).orElse(null);
        if (governor != null) {
            Stage ofGovernor = lexicon.control(governor.lemma());
            return ofGovernor != null ? ofGovernor : governed(syntax, governor);
        }
        return verb.first() > 0 ? lexicon.control(syntax.token(verb.first() - 1).lemma()) : null;
    }
}
