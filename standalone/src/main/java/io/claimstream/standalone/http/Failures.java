package io.claimstream.standalone.http;

import io.claimstream.contract.problem.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ExceptionHandler;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes problems of what routes throw and do not catch. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static void addTo(RoutesConfig routes) {
        routes.exception(MethodNotAllowedResponse.class, safe(Failures::answerWrongMethod));
        routes.exception(
                HttpResponseException.class,
                safe((e, context) -> answer(context, e.getStatus(), String.valueOf(e.getMessage()))));
        routes.exception(IOException.class, safe(Failures::answerUnread));
        routes.exception(Exception.class, safe(Failures::answerFailure));
    }

    /**
     * Where nobody can be answered any more, not even the request can be asked for its path, and a handler must not throw:
     * what it throws would come back here, again and again.
     */
    private static <E extends Exception> ExceptionHandler<E> safe(ExceptionHandler<E> handler) {
        return (e, context) -> {
            try {
                handler.handle(e, context);
            } catch (RuntimeException gone) {
                gone.addSuppressed(e);
                LOG.debug("nobody is there to be answered", gone);
            }
        };
    }

    private static void answerWrongMethod(MethodNotAllowedResponse e, Context context) {
        String methods = allowed(String.valueOf(e.getDetails().get("availableMethods")));
        context.header(Header.ALLOW, methods);
        answer(context, e.getStatus(), context.method() + " does nothing here; there are " + methods);
    }

    /** Who may GET may HEAD too. */
    private static String allowed(String available) {
        return Stream.concat(
                        Arrays.stream(available.split("\\s*,\\s*", -1)),
                        available.contains("GET") ? Stream.of("HEAD") : Stream.empty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
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
        Problem problem = Problem.of(status, HttpStatus.forStatus(status).getMessage(), detail);
        context.status(status).contentType(Problem.MEDIA_TYPE).result(problem.json());
    }
}
