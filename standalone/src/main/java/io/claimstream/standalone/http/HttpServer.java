package io.claimstream.standalone.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinException;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The one HTTP server of a process. */
public final class HttpServer implements AutoCloseable {

    private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final Javalin javalin;
    private final String address;

    private HttpServer(Javalin javalin, String host) {
        this.javalin = javalin;
        this.address = "http://" + host + ":" + javalin.port();
    }

    /**
     * Starts a server.
     *
     * @param notReady names of the stages that cannot do their work at this moment
     * @param routes adds what the stages answer
     * @throws HttpException when the port is taken
     */
    public static HttpServer start(
            HttpSettings settings,
            PrometheusMeterRegistry registry,
            Supplier<List<String>> notReady,
            Consumer<JavalinConfig> routes) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.routes.get("/health/live", context -> context.json(Map.of("status", "up")));
            config.routes.get("/health/ready", context -> answerReady(context, notReady.get()));
            config.routes.get(
                    "/metrics", context -> context.contentType(PROMETHEUS_TEXT).result(registry.scrape()));
            routes.accept(config);
        });
        try {
            return new HttpServer(javalin.start(settings.host(), settings.port()), settings.host());
        } catch (JavalinException e) {
            throw new HttpException(
                    "port " + settings.port() + " on " + settings.host()
                            + " cannot be used for HTTP; choose another with --http-port",
                    e);
        }
    }

    private static void answerReady(Context context, List<String> notReady) {
        if (notReady.isEmpty()) {
            context.json(Map.of("status", "up"));
        } else {
            context.status(HttpStatus.SERVICE_UNAVAILABLE).json(Map.of("status", "down", "waitingFor", notReady));
        }
    }

    /** http://host:port as bound. */
    public String address() {
        return address;
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
