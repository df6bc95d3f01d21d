package io.claimstream.standalone.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * What scripts of other sites may do: those listed may read and write with a token, all others nothing. A browser hides
 * answers from a site that is not named in them, but it lets any site write; so writing is refused here.
 */
final class CrossOrigin implements Handler {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String DAY_SECONDS = "86400";

    private final Set<String> allowed;

    CrossOrigin(List<String> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    @Override
    public void handle(Context context) {
        String origin = context.header(Header.ORIGIN);
        if (origin == null) {
            return;
        }
        context.header(Header.VARY, Header.ORIGIN);
        if (allowed.contains(origin)) {
            context.header(Header.ACCESS_CONTROL_ALLOW_ORIGIN, origin)
                    .header(Header.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Retry-After");
            answerPreflight(context);
        } else if (!SAFE.contains(context.method().name()) && !isOwn(origin, context)) {
            throw new HttpResponseException(
                    HttpStatus.FORBIDDEN.getCode(), "scripts of " + origin + " may not write here");
        }
    }

    /** A browser asks before it sends a token; the answer is the same for all. */
    private static void answerPreflight(Context context) {
        if (context.method().name().equals("OPTIONS")) {
            context.status(HttpStatus.NO_CONTENT)
                    .header(Header.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, PUT, PATCH, DELETE")
                    .header(Header.ACCESS_CONTROL_ALLOW_HEADERS, "Authorization, Content-Type, Last-Event-ID")
                    .header(Header.ACCESS_CONTROL_MAX_AGE, DAY_SECONDS);
            context.skipRemainingHandlers();
        }
    }

    private static boolean isOwn(String origin, Context context) {
        try {
            return String.valueOf(URI.create(origin).getAuthority())
                    .equalsIgnoreCase(String.valueOf(context.header(Header.HOST)));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
