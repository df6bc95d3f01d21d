package io.claimstream.aggregate.api.view;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the articles of an event came in, as a small chart: the time from the first to the last in equal parts.
 *
 * @param from when the first was published
 * @param to when the last was published
 * @param articles how many were published in each part; one part when all bear the same time
 */
public record Arrivals(Instant from, Instant to, List<Integer> articles) {

    private static final int PARTS = 24;

    public Arrivals {
        articles = List.copyOf(articles);
    }

    /** The chart of times in ascending order; null when there is none. */
    static @Nullable Arrivals of(List<Instant> published) {
        if (published.isEmpty()) {
            return null;
        }
        Instant from = published.get(0);
        Instant to = published.get(published.size() - 1);
        long span = Duration.between(from, to).toMillis();
        List<Integer> parts = new ArrayList<>(Collections.nCopies(span == 0 ? 1 : PARTS, 0));
        for (Instant time : published) {
            long since = Duration.between(from, time).toMillis();
            int part = span == 0 ? 0 : (int) Math.min(PARTS - 1, since * PARTS / span);
            parts.set(part, parts.get(part) + 1);
        }
        return new Arrivals(from, to, parts);
    }
}
