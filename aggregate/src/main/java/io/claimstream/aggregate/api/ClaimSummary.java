package io.claimstream.aggregate.api;

import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.claim.TimeSpan;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.ClaimValue;
import io.claimstream.contract.ledger.GroupStatus;
import io.claimstream.contract.ledger.Interval;
import io.claimstream.contract.ledger.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A question of a ledger without the evidence.
 *
 * @param values how many answers were heard
 * @param conflicting how many of them contradict the best one
 * @param mentions how many claims give one of them
 */
record ClaimSummary(
        String id,
        String label,
        @Nullable Measure measure,
        @Nullable String unit,
        Scope scope,
        @Nullable TimeSpan window,
        @Nullable String statement,
        GroupStatus status,
        int origins,
        @Nullable Interval best,
        @Nullable String why,
        @Nullable Double low,
        @Nullable Double high,
        int values,
        int conflicting,
        int mentions) {

    static ClaimSummary of(ClaimGroup group) {
        return new ClaimSummary(
                group.id(),
                group.label(),
                group.measure(),
                group.unit(),
                group.scope(),
                group.window(),
                group.statement(),
                group.status(),
                group.origins(),
                group.best(),
                group.why(),
                group.low(),
                group.high(),
                group.values().size(),
                (int) group.values().stream()
                        .filter(value -> value.relation() == Relation.CONFLICTS)
                        .count(),
                group.values().stream().mapToInt(ClaimValue::mentions).sum());
    }
}
