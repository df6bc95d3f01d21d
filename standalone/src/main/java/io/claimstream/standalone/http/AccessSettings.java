package io.claimstream.standalone.http;

import io.claimstream.standalone.access.Tokens;
import java.util.List;

/**
 * Who is let in.
 *
 * @param tokens whom to know; none: everybody is let in
 * @param openWithoutTokens true lets everybody in from other machines too when there are no tokens
 * @param corsOrigins sites whose scripts may ask, as {@code https://wall.example}
 * @param requestsPerSecond that a token may make; 0: as many as it likes
 */
public record AccessSettings(
        Tokens tokens, boolean openWithoutTokens, List<String> corsOrigins, int requestsPerSecond) {

    /**
     * Checks every value.
     *
     * @throws IllegalArgumentException naming the setting that is wrong
     */
    public AccessSettings {
        corsOrigins = List.copyOf(corsOrigins);
        if (requestsPerSecond < 0) {
            throw new IllegalArgumentException("requests-per-second must be 0 or more, not " + requestsPerSecond);
        }
        for (String origin : corsOrigins) {
            if (!origin.matches("https?://[^/*\\s]+")) {
                throw new IllegalArgumentException("cors-origins must be sites as https://wall.example, not " + origin);
            }
        }
    }
}
