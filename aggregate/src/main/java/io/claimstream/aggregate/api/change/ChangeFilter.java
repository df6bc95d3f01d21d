package io.claimstream.aggregate.api.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.claimstream.aggregate.api.view.EventQuery;
import io.claimstream.aggregate.api.view.EventView;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.ChangeState;
import io.claimstream.contract.ledger.ChangeType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which changes a follower wants: those of the events asked for that are of one of the types, and tell one of the
 * triggers or that a question has come to the spread.
 *
 * @param where conditions on the event as it stands when the change is looked at; the rest is told by the change itself
 * @param events ids; empty: any
 * @param types empty: any
 * @param on triggers; empty with no spread: any change
 * @param minSpread that a question's standing values come to, as {@link ChangeState#spread()}; null: none
 */
public record ChangeFilter(
        EventQuery where,
        List<String> events,
        List<ChangeType> types,
        List<Trigger> on,
        @Nullable Integer minSpread) {

    /** Every change. */
    public static final ChangeFilter ALL = new ChangeFilter(EventQuery.ALL, List.of(), List.of(), List.of(), null);

    public ChangeFilter {
        events = List.copyOf(events);
        types = List.copyOf(types);
        on = List.copyOf(on);
    }

    /** True when nothing but the change itself has to be looked at. */
    @JsonIgnore
    public boolean isAboutChangesAlone() {
        return where.equals(EventQuery.ALL);
    }

    /** True for a change that can be ruled out without its event. */
    boolean rulesOut(Change change) {
        return (!events.isEmpty() && !events.contains(change.eventId()))
                || (!types.isEmpty() && !types.contains(change.type()))
                || (asksForAQuestion() && change.claimId() == null);
    }

    /** True when the change is wanted; of an event that is not known only what the change itself tells is looked at. */
    public boolean wants(Change change, EventView view) {
        if (rulesOut(change) || (asksForAQuestion() && !isTold(change))) {
            return false;
        }
        return isAboutChangesAlone() || view.find(change.eventId()) == null || view.fits(change.eventId(), where);
    }

    private boolean asksForAQuestion() {
        return !on.isEmpty() || minSpread != null;
    }

    private boolean isTold(Change change) {
        return on.stream().anyMatch(trigger -> trigger.isTold(change))
                || (minSpread != null && comesTo(minSpread, change));
    }

    // Of the changes of one question by one article, all of which show the same two states, the first tells it.
    private static boolean comesTo(int spread, Change change) {
        ChangeState before = change.before();
        ChangeState after = change.after();
        if (after == null || after.spread() < spread) {
            return false;
        }
        if (before == null) {
            return true;
        }
        ChangeType turn = ChangeType.ofTurn(before.status(), after.status());
        return before.spread() < spread && change.type() == (turn == null ? ChangeType.CLAIM_REVISED : turn);
    }
}
