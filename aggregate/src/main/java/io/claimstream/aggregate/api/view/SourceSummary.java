package io.claimstream.aggregate.api.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher has sent.
 *
 * @param source the publisher's domain
 * @param articles how many of its articles are held
 * @param claims how many claims they make
 * @param firstArrived when the first of them arrived
 * @param lastArrived when the last of them arrived
 * @param lastPublished the latest date that one of them bears; null when none is dated
 * @param lastArticle id of the one that arrived last
 * @param silenceSeconds for how long nothing has come
 * @param usualSilenceSeconds the mean time between two arrivals; null as long as too few have come to tell
 */
public record SourceSummary(
        String source,
        int articles,
        long claims,
        Instant firstArrived,
        Instant lastArrived,
        @Nullable Instant lastPublished,
        String lastArticle,
        long silenceSeconds,
        @Nullable Long usualSilenceSeconds) {}
