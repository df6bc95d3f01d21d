package io.claimstream.aggregate.api.hook;

import java.time.Duration;

/**
 * How webhooks are told.
 *
 * @param privateTargets true when they may be in private networks and on this machine
 * @param firstRetry wait before the second attempt; doubled for each further one
 * @param longestRetry the longest wait between two attempts
 * @param giveUpAfter a change that could not be told for so long parks its hook
 */
public record WebhookSettings(
        boolean privateTargets, Duration firstRetry, Duration longestRetry, Duration giveUpAfter) {

    /** Only public targets, for a quarter of an hour. */
    public static final WebhookSettings DEFAULT =
            new WebhookSettings(false, Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(15));

    /** The same for other targets. */
    public WebhookSettings withPrivateTargets(boolean allowed) {
        return new WebhookSettings(allowed, firstRetry, longestRetry, giveUpAfter);
    }
}
