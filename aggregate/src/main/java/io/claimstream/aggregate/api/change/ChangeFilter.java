package io.claimstream.aggregate.api.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.claimstream.aggregate.api.view.EventQuery;
import io.claimstream.aggregate.api.view.EventView;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.ChangeType;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which changes a follower wants: those of the events asked for that are of one of the types, and tell one of the
 * triggers or leave a question with the spread.
 *
 * @param where conditions on the event as it stands after the change
 * @param events ids; empty: any
 * @param types empty: any
 * @param on triggers; empty with no spread: any change
 * @param minSpread of all standing values of the question, from the least to the greatest, in percent of the greatest
 *     magnitude; null: none
 */
public record ChangeFilter(
        EventQuery where,
        List<String> events,
        List<ChangeType> types,
        List<Trigger> on,
        @Nullable Integer minSpread) {

    /** Every change. */
    public static final ChangeFilter ALL = new ChangeFilter(EventQuery.ALL, List.of(), List.of(), List.of(), null);

    private static final int PERCENT = 100;

    public ChangeFilter {
        events = List.copyOf(events);
        types = List.copyOf(types);
        on = List.copyOf(on);
    }

    /** True when nothing but the change itself has to be looked at. */
    @JsonIgnore
    public boolean isAboutChangesAlone() {
        return where.equals(EventQuery.ALL) && minSpread == null && !on.contains(Trigger.TOLL_REVISED);
    }

    /** True for a change that can be ruled out without its event. */
    boolean rulesOut(Change change) {
        return (!events.isEmpty() && !events.contains(change.eventId()))
                || (!types.isEmpty() && !types.contains(change.type()))
                || (asksForAQuestion() && change.claimId() == null);
    }

    /** True when the change is wanted; of an event that is not known only what the change itself tells is looked at. */
    public boolean wants(Change change, EventView view) {
        if (rulesOut(change)) {
            return false;
        }
        if (isAboutChangesAlone()) {
            return !asksForAQuestion() || isTold(change, null);
        }
        Event event = view.find(change.eventId());
        if (event == null) {
            return true;
        }
        return (where.equals(EventQuery.ALL) || view.fits(event.id(), where))
                && (!asksForAQuestion() || isTold(change, question(event, change)));
    }

    private boolean asksForAQuestion() {
        return !on.isEmpty() || minSpread != null;
    }

    private boolean isTold(Change change, @Nullable ClaimGroup question) {
        return on.stream().anyMatch(trigger -> trigger.isTold(change, question))
                || (minSpread != null && question != null && spread(question) >= minSpread);
    }

    private static @Nullable ClaimGroup question(Event event, Change change) {
        return event.claims().stream()
                .filter(group -> group.id().equals(change.claimId()))
                .findFirst()
                .orElse(null);
    }

    /** In percent; 0 where an end is open. */
    private static double spread(ClaimGroup question) {
        Double low = question.low();
        Double high = question.high();
        if (low == null || high == null || low.equals(high)) {
            return 0;
        }
        return PERCENT * (high - low) / Math.max(Math.abs(low), Math.abs(high));
    }
}
