package io.claimstream.aggregate.api.view;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Adds up the articles of one publisher. */
final class SourceTally {

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
                articles == 1 ? null : Duration.between(first, last).toSeconds() / (articles - 1));
    }
}
