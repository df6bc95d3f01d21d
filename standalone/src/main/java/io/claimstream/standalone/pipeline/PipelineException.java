package io.claimstream.standalone.pipeline;

/** The pipeline cannot start or cannot go on; the message says why. */
public final class PipelineException extends RuntimeException {

    PipelineException(String message) {
        super(message);
    }

    PipelineException(String message, Throwable cause) {
        super(message, cause);
    }
}
