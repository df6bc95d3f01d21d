package io.claimstream.aggregate.api.hook;

import io.claimstream.aggregate.api.change.ChangeFilter;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber that is told of changes by HTTP, as it stands on the webhooks' own topic.
 *
 * @param id of the hook
 * @param url where it is told
 * @param secret key of its signatures, in the form of Standard Webhooks: {@code whsec_} and Base64
 * @param filter which changes it wants
 * @param created when it was registered
 * @param from the positions on topic changes at that time
 * @param parked what ended its deliveries; null while they go on
 */
public record Webhook(
        String id,
        URI url,
        String secret,
        ChangeFilter filter,
        Instant created,
        String from,
        @Nullable Parking parked) {

    /**
     * Why a hook is told no more until somebody resumes it.
     *
     * @param since when it was given up
     * @param reason what its last attempt came to
     */
    public record Parking(Instant since, String reason) {}

    Webhook parkedFor(Parking reason) {
        return new Webhook(id, url, secret, filter, created, from, reason);
    }

    /** The same, told again from where its deliveries ended. */
    public Webhook resumed() {
        return new Webhook(id, url, secret, filter, created, from, null);
    }
}
