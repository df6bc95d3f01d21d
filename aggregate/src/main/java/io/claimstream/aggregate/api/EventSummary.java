package io.claimstream.aggregate.api;

import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.GroupStatus;
import io.claimstream.contract.ledger.Interval;
import java.time.Instant;
import java.util.List;
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
 * @param leading the numbers about the event as a whole that most stands behind
 */
record EventSummary(
        String id,
        @Nullable String title,
        @Nullable Instant firstPublished,
        Instant lastUpdated,
        int articles,
        int origins,
        int questions,
        int disputed,
        List<Figure> leading) {

    private static final int FIGURES = 4;

    EventSummary {
        leading = List.copyOf(leading);
    }

    /** A question that a number answers, with the best answer. */
    record Figure(
            String label,
            @Nullable String unit,
            GroupStatus status,
            @Nullable Interval best) {

        static Figure of(ClaimGroup group) {
            return new Figure(group.label(), group.unit(), group.status(), group.best());
        }
    }

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
                        .count(),
                event.claims().stream()
                        .filter(group -> group.measure() != null && group.best() != null)
                        .filter(group -> group.scope() == Scope.EVENT)
                        .limit(FIGURES)
                        .map(Figure::of)
                        .toList());
    }
}
