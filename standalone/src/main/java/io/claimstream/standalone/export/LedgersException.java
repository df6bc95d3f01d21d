package io.claimstream.standalone.export;

/** Events cannot be had, for a reason that the user can mend; the message says which. */
public final class LedgersException extends RuntimeException {

    LedgersException(String message) {
        super(message);
    }
}
