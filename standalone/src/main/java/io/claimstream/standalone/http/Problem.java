package io.claimstream.standalone.http;

import io.claimstream.contract.stream.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An answer that is no success, as RFC 9457 has it. */
record Problem(String type, String title, int status, String detail) {

    private static final Logger LOG = LoggerFactory.getLogger(Problem.class);

    /** Makes problems of what routes throw and do not catch. */
    static void addTo(RoutesConfig routes) {
        routes.exception(
                HttpResponseException.class,
                (e, context) -> answer(context, e.getStatus(), String.valueOf(e.getMessage())));
        routes.exception(IOException.class, Problem::answerUnread);
        routes.exception(Exception.class, Problem::answerFailure);
    }

    private static void answerUnread(IOException e, Context context) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof BodyDeadline.LateBody) {
            answer(context, HttpStatus.REQUEST_TIMEOUT.getCode(), String.valueOf(cause.getMessage()));
        } else {
            answerFailure(e, context);
        }
    }

    private static void answerFailure(Exception e, Context context) {
        LOG.error("{} {} failed", context.method(), context.path(), e);
        answer(context, HttpStatus.INTERNAL_SERVER_ERROR.getCode(), "the service failed; its log says why");
    }

    private static void answer(Context context, int status, String detail) {
        String title = HttpStatus.forStatus(status).getMessage();
        try {
            context.status(status)
                    .contentType("application/problem+json")
                    .result(Json.MAPPER.writeValueAsBytes(new Problem("about:blank", title, status, detail)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
