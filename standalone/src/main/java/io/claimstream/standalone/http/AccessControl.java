package io.claimstream.standalone.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.claimstream.aggregate.api.ReadersDoor;
import io.claimstream.standalone.access.Bearer;
import io.claimstream.standalone.access.Role;
import io.claimstream.standalone.access.Tokens;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every route. Reading takes role read, {@code POST /v1/articles} role ingest, whatever else changes
 * something role admin; {@code /health/*} is open, and so is the page, which holds no data and asks its reader for a
 * token. A token comes as {@code Authorization: Bearer}, or as the password of {@code Basic}, which is what a browser can
 * send for an address that is typed in.
 */
final class AccessControl implements Handler {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern PAGE = Pattern.compile("/([a-z-]+\\.(html|css|js|svg))?");
    private static final String REALM = " realm=\"claimstream\"";

    private final Tokens tokens;
    private final RateLimits limits;

    AccessControl(AccessSettings settings) {
        this.tokens = settings.tokens();
        this.limits = new RateLimits(settings.requestsPerSecond());
    }

    @Override
    public void handle(Context context) {
        if (context.path().startsWith("/health/")) {
            return;
        }
        boolean isPage = SAFE.contains(context.method().name())
                && PAGE.matcher(context.path()).matches();
        Bearer bearer = bearer(context);
        requireRate(context, bearer);
        context.attribute(ReadersDoor.MAY_CHANGE_ALL, tokens.isEmpty() || (bearer != null && bearer.may(Role.ADMIN)));
        if (tokens.isEmpty() || isPage) {
            return;
        }
        if (bearer == null) {
            context.header(Header.WWW_AUTHENTICATE, (isTypedIn(context) ? "Basic" : "Bearer") + REALM);
            throw refusal(HttpStatus.UNAUTHORIZED, "send a token that is known here as Authorization: Bearer");
        }
        Role needed = needed(context);
        if (!bearer.may(needed)) {
            throw refusal(HttpStatus.FORBIDDEN, "the token of " + bearer.name() + " has not the role " + needed);
        }
    }

    /** A browser that is to show an answer asks its user for what is missing, but only for what it knows. */
    private static boolean isTypedIn(Context context) {
        return String.valueOf(context.header(Header.ACCEPT)).contains("text/html");
    }

    private static Role needed(Context context) {
        if (SAFE.contains(context.method().name())) {
            return Role.READ;
        }
        return context.path().equals("/v1/articles") ? Role.INGEST : Role.ADMIN;
    }

    private @Nullable Bearer bearer(Context context) {
        String authorization = context.header(Header.AUTHORIZATION);
        String token = authorization == null ? null : token(authorization);
        return token == null ? null : tokens.find(token);
    }

    private static @Nullable String token(String authorization) {
        String[] words = authorization.strip().split(" +", 2);
        if (words.length != 2) {
            return null;
        }
        if (words[0].equalsIgnoreCase("Bearer")) {
            return words[1];
        }
        return words[0].equalsIgnoreCase("Basic") ? password(words[1]) : null;
    }

    private static @Nullable String password(String credentials) {
        try {
            String plain = new String(Base64.getDecoder().decode(credentials), UTF_8);
            return plain.substring(plain.indexOf(':') + 1);
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    /** Each token has its own share; who has none shares that of the address, but for this machine's own. */
    private void requireRate(Context context, @Nullable Bearer bearer) {
        if (bearer == null && tokens.isEmpty() && isLoopback(context.ip())) {
            return;
        }
        long seconds = limits.secondsToWait(bearer == null ? "address " + context.ip() : "token " + bearer.name());
        if (seconds > 0) {
            context.header(Header.RETRY_AFTER, Long.toString(seconds));
            throw refusal(HttpStatus.TOO_MANY_REQUESTS, "too many requests; try again in " + seconds + " s");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static HttpResponseException refusal(HttpStatus status, String detail) {
        return new HttpResponseException(status.getCode(), detail);
    }
}
