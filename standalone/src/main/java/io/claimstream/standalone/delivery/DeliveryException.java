package io.claimstream.standalone.delivery;

/** The other side did not take what was sent; the message says why. */
public final class DeliveryException extends RuntimeException {

    DeliveryException(String message) {
        super(message);
    }

    DeliveryException(String message, Throwable cause) {
        super(message, cause);
    }
}
