package io.claimstream.standalone.http;

import java.time.Duration;

/**
 * What a request may cost before it is answered.
 *
 * @param headerBytes greatest request line and header together
 * @param bodyBytes greatest body as it comes over the wire
 * @param arrival time in which a request has to have arrived
 */
public record InputLimits(int headerBytes, long bodyBytes, Duration arrival) {

    /**
     * Checks every value.
     *
     * @throws IllegalArgumentException naming the setting that is wrong
     */
    public InputLimits {
        if (headerBytes < 1024 || headerBytes > 1024 * 1024) {
            throw new IllegalArgumentException("max-header-bytes must be 1 kB to 1 MB, not " + headerBytes);
        }
        if (arrival.toMillis() < 100 || arrival.toHours() > 1) {
            throw new IllegalArgumentException("request-timeout must be 100 ms to 1 hour, not " + arrival);
        }
    }
}
