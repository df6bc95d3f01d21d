package io.claimstream.standalone.http;

/** The HTTP server cannot start, for a reason that its user can mend; the message says which. */
public final class HttpException extends RuntimeException {

    HttpException(String message, Throwable cause) {
        super(message, cause);
    }
}
