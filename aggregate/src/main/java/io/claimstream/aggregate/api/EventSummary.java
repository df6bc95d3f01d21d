package io.claimstream.aggregate.api;

import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.GroupStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of events.
 *
 * @param id event
 * @param title its headline
 * @param firstPublished earliest date of its articles
 * @param lastUpdated when it last changed
 * @param articles how many it has
 * @param origins how many of them are independent texts
 * @param questions how many the ledger holds
 * @param disputed how many of these the origins contradict each other on
 */
record EventSummary(
        String id,
        @Nullable String title,
        @Nullable Instant firstPublished,
        Instant lastUpdated,
        int articles,
        int origins,
        int questions,
        int disputed) {

    static EventSummary of(Event event) {
        return new EventSummary(
                event.id(),
                event.title(),
                event.firstPublished(),
                event.lastUpdated(),
                event.articles().size(),
                event.origins(),
                event.claims().size(),
                (int) event.claims().stream()
                        .filter(group -> group.status() == GroupStatus.DISPUTED)
                        .count());
    }
}
