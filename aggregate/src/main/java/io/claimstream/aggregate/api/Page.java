package io.claimstream.aggregate.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.util.Map;

/** The page for people: files served as they are, under a policy that lets nothing else run or be asked for. */
final class Page {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-cache");

    private Page() {}

    static void addTo(JavalinConfig server) {
        serve(server, "/", "/page");
    }

    private static void serve(JavalinConfig server, String path, String folder) {
        server.staticFiles.add(files -> {
            files.hostedPath = path;
            files.directory = folder;
            files.location = Location.CLASSPATH;
            files.headers = HEADERS;
        });
    }
}
