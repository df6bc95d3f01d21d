package io.claimstream.extract.action;

import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.syntax.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * A plain clause, as token indices of its sentence.
 *
 * @param verb what is done
 * @param predicate its lemma, with its particle
 * @param agent who does it; null where a passive does not tell
 * @param patient whom or what it is done to; null when nobody
 * @param first first token
 * @param end one past the last token
 * @param stage how far it has come
 * @param main false in a clause that only sets the scene for another
 * @param form how it is told
 */
record Action(
        VerbGroup verb,
        String predicate,
        @Nullable Argument agent,
        @Nullable Argument patient,
        int first,
        int end,
        Stage stage,
        boolean main,
        Form form) {

    /** How an action is told; each is a rule that makes claims. */
    enum Form {
        ACTIVE,
        PASSIVE,
        HEADLINE
    }
}
