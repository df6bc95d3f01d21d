package io.claimstream.standalone.http;

import io.javalin.http.Header;
import java.util.Map;

/** What stands on every answer, for those that are data; pages say themselves what may run in them. */
final class SecurityHeaders {

    static final Map<String, String> ALL = Map.of(
            Header.X_CONTENT_TYPE_OPTIONS, "nosniff",
            Header.REFERRER_POLICY, "no-referrer",
            Header.CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'");

    private SecurityHeaders() {}
}
