package io.claimstream.aggregate.api.hook;

/** A webhook cannot be kept; the message says why. */
public final class WebhookException extends RuntimeException {

    WebhookException(String message) {
        super(message);
    }
}
