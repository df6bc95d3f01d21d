package io.claimstream.standalone.settings;

/** A setting that is unknown or has a value that it cannot have; the message names the key and where it was set. */
public final class SettingsException extends RuntimeException {

    SettingsException(String message, Throwable cause) {
        super(message, cause);
    }

    SettingsException(String message) {
        super(message);
    }
}
