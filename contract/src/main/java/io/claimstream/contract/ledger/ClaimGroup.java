package io.claimstream.contract.ledger;

import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.claim.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question that has one true answer at a time, and every answer heard.
 *
 * @param id stable id
 * @param label the question in plain words
 * @param measure role that is counted; null for statements and actions
 * @param unit as in {@link io.claimstream.contract.claim.Quantity}; null for statements and actions
 * @param scope the event, a part of it, or its background
 * @param window the time that the question asks about; null: the event's own
 * @param statement what is said or done, for groups without a number
 * @param status where the answers stand
 * @param origins independent origins behind the best value
 * @param best what the ledger would answer today
 * @param why what made the best value the best, in plain words; null when there was no choice
 * @param low least of all standing values; null: open
 * @param high greatest of all standing values; null: open
 * @param values every answer heard, best supported first
 * @param history the states of the best answer, oldest first; of many the first and the last ones
 */
public record ClaimGroup(
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
        List<ClaimValue> values,
        List<GroupState> history) {

    public ClaimGroup {
        values = List.copyOf(values);
        history = List.copyOf(history);
    }

    /** Whether any answer stands; a question that was withdrawn is kept for its history. */
    public boolean stands() {
        return !values.isEmpty();
    }

    /** The same question with another history. */
    public ClaimGroup withHistory(List<GroupState> states) {
        return new ClaimGroup(
                id, label, measure, unit, scope, window, statement, status, origins, best, why, low, high, values,
                states);
    }

    /** The same question with other values. */
    public ClaimGroup withValues(List<ClaimValue> answers) {
        return new ClaimGroup(
                id, label, measure, unit, scope, window, statement, status, origins, best, why, low, high, answers,
                history);
    }

    /** The same question when no answer stands any more. */
    public ClaimGroup withdrawn() {
        return new ClaimGroup(
                id, label, measure, unit, scope, window, statement, status, 0, null, null, null, null, List.of(),
                history);
    }
}
