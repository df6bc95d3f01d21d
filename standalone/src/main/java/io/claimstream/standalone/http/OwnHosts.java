package io.claimstream.standalone.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers only those who ask for this machine by a name of its own. Where everybody on this machine may come in, a site
 * could otherwise let its name stand for 127.0.0.1, and its scripts would read and write as the page's own do.
 */
final class OwnHosts implements Handler {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern HOST = Pattern.compile("(\\[[^]]*]|[^:]*)(:\\d+)?");

    private final String bound;

    /** Those of loopback, and the one that is bound. */
    OwnHosts(String bound) {
        this.bound = (bound.contains(":") ? "[" + bound + "]" : bound).toLowerCase(Locale.ROOT);
    }

    @Override
    public void handle(Context context) {
        String host = context.header(Header.HOST);
        if (host == null || !isOwn(host)) {
            throw new HttpResponseException(
                    HttpStatus.MISDIRECTED_REQUEST.getCode(),
                    "without tokens only localhost is served, not the host " + host
                            + "; set tokens-file, or open-without-tokens if everybody may read and write");
        }
    }

    private boolean isOwn(String host) {
        Matcher written = HOST.matcher(host.toLowerCase(Locale.ROOT));
        return written.matches() && (LOOPBACK.contains(written.group(1)) || bound.equals(written.group(1)));
    }
}
