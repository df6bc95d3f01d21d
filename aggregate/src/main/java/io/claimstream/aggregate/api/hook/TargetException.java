package io.claimstream.aggregate.api.hook;

/** An address that no webhook may have; the message says why. */
public final class TargetException extends RuntimeException {

    TargetException(String message) {
        super(message);
    }
}
