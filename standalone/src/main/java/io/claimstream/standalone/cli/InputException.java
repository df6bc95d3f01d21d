package io.claimstream.standalone.cli;

/** An input could not be read; the message says which and why. */
final class InputException extends RuntimeException {

    InputException(String message) {
        super(message);
    }
}
