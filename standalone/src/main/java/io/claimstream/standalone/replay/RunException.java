package io.claimstream.standalone.replay;

/** A run over files that could not be brought to its end; the message says how far it came. */
public final class RunException extends RuntimeException {

    RunException(String message) {
        super(message);
    }

    RunException(String message, Throwable cause) {
        super(message, cause);
    }
}
