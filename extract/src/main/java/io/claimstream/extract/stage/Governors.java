package io.claimstream.extract.stage;

import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import io.claimstream.extract.text.Token;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a verb's governor makes of it: "ordered him to send", "kept from drowning", "is suspected of moving". */
final class Governors {

    /** How far a governing verb may stand before the verb that it governs, in tokens. */
    private static final int REACH = 8;

    /** How far before a verb the one may stand that it is joined with, in tokens. */
    private static final int JOINED_REACH = 20;

    private static final Set<String> JOINTS = Set.of(",", "and", "or");

    private final StageLexicon lexicon;

    Governors(StageLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The stage; null when no governor tells one. */
    @Nullable
    Stage stage(SentenceSyntax syntax, VerbGroup verb) {
        Stage stage = governed(syntax, verb);
        return stage != null ? stage : coordinated(syntax, verb);
    }

    /** "Is suspected of moving 600 tons of oil". */
    boolean isSuspected(SentenceSyntax syntax, VerbGroup verb) {
        // The tagger may take the gerund for a noun.
        boolean itself = syntax.word(verb.end()).equals("of")
                && syntax.word(verb.end() + 1).endsWith("ing")
                && lexicon.of(verb.lemma()) != null;
        return itself
                || governorOfGerund(syntax, verb, "of")
                        .filter(governor -> lexicon.of(governor.lemma()) != null)
                        .isPresent();
    }

    private @Nullable Stage governed(SentenceSyntax syntax, VerbGroup verb) {
        if (verb.first() == 0) {
            return null;
        }
        if (!verb.is(Form.INFINITIVE)) {
            return prevented(syntax, verb);
        }
        if (syntax.word(verb.first() - 1).equals("only")) {
            // "Tried to flee, only to fall": what came of it.
            return null;
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
            // "The stage is to fire three times" is a plan without a word for it.
            boolean due = governor.end() == verb.first()
                    && !verb.lemma().equals("blame")
                    && governor.lemma().equals("be")
                    && governor.modal() == null;
            Stage ofGovernor = due ? Stage.PLANNED : lexicon.control(governor.lemma());
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
