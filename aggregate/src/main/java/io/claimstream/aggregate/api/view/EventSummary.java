package io.claimstream.aggregate.api.view;

import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Place;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.ledger.Evidence;
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
 * @param title its headline; without one the words of its first claim
 * @param firstPublished earliest date of its articles
 * @param lastPublished latest date of its articles
 * @param lastUpdated when it last changed
 * @param articles how many it has
 * @param origins how many of them are independent texts
 * @param sources how many publishers they come from
 * @param questions how many have an answer that stands
 * @param disputed how many of these the origins contradict each other on
 * @param places most named first, a few
 * @param leading the numbers about the event as a whole that most stands behind: of people, of money, of several origins, or disputed
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
    private static final int ORIGINS_OF_A_FIGURE = 2;
    private static final int LONGEST_TITLE = 160;

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
     * @param origins independent origins behind the best answer; 0 when nobody said it and it was computed
     * @param best best answer
     */
    public record Figure(
            String id,
            String label,
            @Nullable String unit,
            GroupStatus status,
            int origins,
            @Nullable Interval best) {

        static Figure of(ClaimGroup group) {
            return new Figure(group.id(), group.label(), group.unit(), group.status(), group.origins(), group.best());
        }
    }

    static EventSummary of(Event event) {
        List<Instant> published = published(event);
        List<ClaimGroup> standing =
                event.claims().stream().filter(ClaimGroup::stands).toList();
        return new EventSummary(
                event.id(),
                title(event, standing),
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
                standing.size(),
                (int) standing.stream()
                        .filter(group -> group.status() == GroupStatus.DISPUTED)
                        .count(),
                event.places().stream().limit(PLACES).toList(),
                standing.stream()
                        .filter(group -> group.best() != null && group.scope() == Scope.EVENT)
                        .filter(EventSummary::leads)
                        .limit(FIGURES)
                        .map(Figure::of)
                        .toList(),
                Arrivals.of(published),
                event.mergedInto());
    }

    /** A number that one text gives for the price of anything says little about an event; people and money do. */
    private static boolean leads(ClaimGroup group) {
        Measure measure = group.measure();
        return measure != null
                && (measure.isOfPeople()
                        || measure == Measure.MONEY
                        || group.origins() >= ORIGINS_OF_A_FIGURE
                        || group.status() == GroupStatus.DISPUTED);
    }

    private static @Nullable String title(Event event, List<ClaimGroup> standing) {
        if (event.title() != null) {
            return event.title();
        }
        return standing.stream()
                .map(EventSummary::firstWords)
                .filter(Objects::nonNull)
                .findFirst()
                .map(EventSummary::shortened)
                .orElse(null);
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_TITLE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    /** What is said or done, or the words in which a number was first told; null where the evidence is held no more. */
    private static @Nullable String firstWords(ClaimGroup group) {
        return group.statement() != null
                ? group.statement()
                : group.values().stream()
                        .flatMap(value -> value.evidence().stream())
                        .map(Evidence::quote)
                        .findFirst()
                        .orElse(null);
    }

    private static List<Instant> published(Event event) {
        return event.articles().stream()
                .map(EventArticle::publishedAt)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
