package io.claimstream.aggregate.api.view;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Adds up the articles of one publisher. */
final class SourceTally {

    private static final int FEWEST_ARRIVALS = 5;

    /** Articles that came together, as from an archive, tell nothing of how often one comes. */
    private static final Duration SHORTEST_TIME = Duration.ofMinutes(10);

    private int articles;
    private long claims;
    private long firstArrived = Long.MAX_VALUE;
    private long lastArrived = Long.MIN_VALUE;
    private @Nullable Long lastPublished;
    private String lastArticle = "";

    void add(String id, long arrived, @Nullable Long published, long claimsInIt) {
        articles++;
        claims += claimsInIt;
        firstArrived = Math.min(firstArrived, arrived);
        // Of two that arrived together the greater id, so that the answer does not hang on how the index is laid out.
        if (arrived > lastArrived || (arrived == lastArrived && id.compareTo(lastArticle) > 0)) {
            lastArrived = arrived;
            lastArticle = id;
        }
        if (published != null && (lastPublished == null || published > lastPublished)) {
            lastPublished = published;
        }
    }

    SourceSummary summary(String source, Instant now) {
        Instant first = Instant.ofEpochMilli(firstArrived);
        Instant last = Instant.ofEpochMilli(lastArrived);
        return new SourceSummary(
                source,
                articles,
                claims,
                first,
                last,
                lastPublished == null ? null : Instant.ofEpochMilli(lastPublished),
                lastArticle,
                Math.max(0, Duration.between(last, now).toSeconds()),
                usualSilence(Duration.between(first, last)));
    }

    private @Nullable Long usualSilence(Duration time) {
        return articles < FEWEST_ARRIVALS || time.compareTo(SHORTEST_TIME) < 0
                ? null
                : time.toSeconds() / (articles - 1);
    }
}
