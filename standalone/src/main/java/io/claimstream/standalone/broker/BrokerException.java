package io.claimstream.standalone.broker;

/** The embedded broker cannot start, for a reason that its user can mend; the message says which. */
public final class BrokerException extends RuntimeException {

    BrokerException(String message) {
        super(message);
    }

    BrokerException(String message, Throwable cause) {
        super(message, cause);
    }
}
