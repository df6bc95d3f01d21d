package io.claimstream.aggregate.api;

import io.claimstream.contract.stream.Json;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request (RFC 9457).
 *
 * @param type always {@code about:blank}: the status says which kind it is
 * @param title the kind in words
 * @param status HTTP status
 * @param detail what is wrong with this one
 * @param parameter the parameter that is wrong; null when it is none
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String parameter) {

    private static final String TYPE = "about:blank";

    static void answerTo(BadParameter e, Context context) {
        new Problem(TYPE, "Bad parameter", HttpStatus.BAD_REQUEST.getCode(), e.getMessage() + "", e.parameter())
                .answer(context);
    }

    static void notFound(Context context, String detail) {
        answer(context, HttpStatus.NOT_FOUND, detail);
    }

    static void answer(Context context, HttpStatus status, String detail) {
        new Problem(TYPE, status.getMessage(), status.getCode(), detail, null).answer(context);
    }

    private void answer(Context context) {
        try {
            context.status(status).contentType("application/problem+json").result(Json.MAPPER.writeValueAsBytes(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
