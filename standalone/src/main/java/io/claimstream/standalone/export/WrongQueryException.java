package io.claimstream.standalone.export;

/** A service does not take the conditions on its events; the message says which and why. */
public final class WrongQueryException extends RuntimeException {

    WrongQueryException(String message) {
        super(message);
    }
}
