package io.claimstream.contract.ledger;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Stage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer to a group's question, with everything that supports it.
 *
 * @param low least value that it allows; null: open
 * @param high greatest value that it allows; null: open
 * @param bound how the words limit it; null for statements and actions
 * @param unit the unit it was told in when it differs from the group's; null: the group's
 * @param stage how far what is claimed has come
 * @param asOf the day that the value stands for
 * @param relation to the group's best value
 * @param derived ids of the claims that it was computed from; empty when somebody said it
 * @param mentions how many claims say it; {@code evidence} may hold fewer in a large event
 * @param evidence who said it where, earliest first
 */
public record ClaimValue(
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Bound bound,
        @Nullable String unit,
        Stage stage,
        @Nullable LocalDate asOf,
        Relation relation,
        List<String> derived,
        int mentions,
        List<Evidence> evidence) {

    public ClaimValue {
        derived = List.copyOf(derived);
        evidence = List.copyOf(evidence);
    }

    /** The same value with a choice of its evidence. */
    public ClaimValue withEvidence(List<Evidence> chosen) {
        return new ClaimValue(low, high, bound, unit, stage, asOf, relation, derived, mentions, chosen);
    }
}
