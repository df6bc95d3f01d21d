package io.claimstream.aggregate.api.change;

import java.time.Duration;

/**
 * How long a subscriber and the server wait for each other.
 *
 * @param heartbeat the longest silence of the server
 * @param slow a subscriber that takes longer to take one event is cut off
 */
public record Pace(Duration heartbeat, Duration slow) {

    /** What proxies and browsers bear. */
    public static final Pace USUAL = new Pace(Duration.ofSeconds(10), Duration.ofSeconds(5));
}
