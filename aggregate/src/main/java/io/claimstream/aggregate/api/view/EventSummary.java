package io.claimstream.aggregate.api.view;

import io.claimstream.contract.claim.Place;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.ledger.GroupStatus;
import io.claimstream.contract.ledger.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of events: what is read for many of them at once.
 *
 * @param id event
 * @param title its headline
 * @param firstPublished earliest date of its articles
 * @param lastPublished latest date of its articles
 * @param lastUpdated when it last changed
 * @param articles how many it has
 * @param origins how many of them are independent texts
 * @param sources how many publishers they come from
 * @param questions how many the ledger holds
 * @param disputed how many of these the origins contradict each other on
 * @param places most named first, a few
 * @param leading the numbers about the event as a whole that most stands behind
 * @param arrivals when its articles were published; null when none is dated
 * @param mergedInto id of the event that took over; null while this one stands
 */
public record EventSummary(
        String id,
        @Nullable String title,
        @Nullable Instant firstPublished,
        @Nullable Instant lastPublished,
        Instant lastUpdated,
        int articles,
        int origins,
        int sources,
        int questions,
        int disputed,
        List<Place> places,
        List<Figure> leading,
        @Nullable Arrivals arrivals,
        @Nullable String mergedInto) {

    private static final int FIGURES = 4;
    private static final int PLACES = 3;

    public EventSummary {
        places = List.copyOf(places);
        leading = List.copyOf(leading);
    }

    /**
     * A question that a number answers, with the best answer.
     *
     * @param id claim group
     * @param label the question
     * @param unit of the answer
     * @param status where the answers stand
     * @param best best answer
     */
    public record Figure(
            String id,
            String label,
            @Nullable String unit,
            GroupStatus status,
            @Nullable Interval best) {

        static Figure of(ClaimGroup group) {
            return new Figure(group.id(), group.label(), group.unit(), group.status(), group.best());
        }
    }

    static EventSummary of(Event event) {
        List<Instant> published = published(event);
        return new EventSummary(
                event.id(),
                event.title(),
                event.firstPublished(),
                published.isEmpty() ? null : published.get(published.size() - 1),
                event.lastUpdated(),
                event.articles().size(),
                event.origins(),
                (int) event.articles().stream()
                        .map(EventArticle::source)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                event.claims().size(),
                (int) event.claims().stream()
                        .filter(group -> group.status() == GroupStatus.DISPUTED)
                        .count(),
                event.places().stream().limit(PLACES).toList(),
                event.claims().stream()
                        .filter(group -> group.measure() != null && group.best() != null)
                        .filter(group -> group.scope() == Scope.EVENT)
                        .limit(FIGURES)
                        .map(Figure::of)
                        .toList(),
                Arrivals.of(published),
                event.mergedInto());
    }

    private static List<Instant> published(Event event) {
        return event.articles().stream()
                .map(EventArticle::publishedAt)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
