package io.claimstream.standalone.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** So many requests a second for each caller, and as many at once as of two seconds. */
final class RateLimits {

    private static final int CALLERS = 10_000;
    private static final int BURST_SECONDS = 2;

    private final int requestsPerSecond;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(CALLERS).build();

    RateLimits(int requestsPerSecond) {
        this.requestsPerSecond = requestsPerSecond;
    }

    /** Takes one request from a caller's share; seconds to wait when it is used up, else 0. */
    long secondsToWait(String caller) {
        if (requestsPerSecond == 0) {
            return 0;
        }
        ConsumptionProbe probe = buckets.get(caller, name -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity((long) requestsPerSecond * BURST_SECONDS)
                        .refillGreedy(requestsPerSecond, Duration.ofSeconds(1)))
                .build();
    }
}
