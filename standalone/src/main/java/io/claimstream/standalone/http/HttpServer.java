package io.claimstream.standalone.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinException;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;

/** The one HTTP server of a process: what stands before every route of the stages. */
public final class HttpServer implements AutoCloseable {

    private static final float NANOS_OF_MILLI = 1_000_000;
    private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final Javalin javalin;
    private final String address;

    private HttpServer(Javalin javalin, String host) {
        this.javalin = javalin;
        this.address = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + javalin.port();
    }

    /**
     * Starts a server.
     *
     * @param health how the stages are at this moment
     * @param routes adds what the stages answer
     * @throws HttpException when the port is taken
     */
    public static HttpServer start(
            HttpSettings settings, PrometheusMeterRegistry registry, Health health, Consumer<JavalinConfig> routes) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            limitInput(config, settings.limits());
            config.routes.before(HttpServer::addSecurityHeaders);
            config.routes.before(context -> requireSize(context, settings.limits()));
            config.routes.before(new CrossOrigin(settings.access().corsOrigins()));
            config.routes.before(new AccessControl(settings.access()));
            Failures.addTo(config.routes);
            config.requestLogger.http((context, millis) -> registry.timer(
                            "claimstream.http.requests", "status", Integer.toString(context.statusCode()))
                    .record(Duration.ofNanos((long) (millis * NANOS_OF_MILLI))));
            config.routes.get("/health/live", context -> answerLive(context, health.failed()));
            config.routes.get("/health/ready", context -> answerReady(context, health.notReady()));
            config.routes.get(
                    "/metrics", context -> context.contentType(PROMETHEUS_TEXT).result(registry.scrape()));
            routes.accept(config);
        });
        try {
            javalin.start(settings.host(), settings.port());
            Server jetty = javalin.jettyServer().server();
            jetty.addBeanToAllConnectors(new HeaderDeadline(settings.limits().arrival(), jetty.getScheduler()));
            return new HttpServer(javalin, settings.host());
        } catch (JavalinException e) {
            throw new HttpException(
                    "port " + settings.port() + " on " + settings.host()
                            + " cannot be used for HTTP; choose another with --http-port",
                    e);
        }
    }

    private static void limitInput(JavalinConfig config, InputLimits limits) {
        config.jetty.modifyHttpConfiguration(http -> limitInput(http, limits));
        config.jetty.modifyServer(server -> server.insertHandler(new BodyDeadline(limits.arrival())));
    }

    private static void limitInput(HttpConfiguration http, InputLimits limits) {
        http.setRequestHeaderSize(limits.headerBytes());
        http.setIdleTimeout(limits.arrival().toMillis());
        http.setSendServerVersion(false);
    }

    /** For answers that are data; those that are pages say themselves what may run in them. */
    private static void addSecurityHeaders(Context context) {
        context.header(Header.X_CONTENT_TYPE_OPTIONS, "nosniff")
                .header(Header.REFERRER_POLICY, "no-referrer")
                .header(Header.CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'");
    }

    private static void requireSize(Context context, InputLimits limits) {
        String length = context.header(Header.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limits.bodyBytes()) {
            throw new HttpResponseException(
                    HttpStatus.CONTENT_TOO_LARGE.getCode(), "a request may hold " + limits.bodyBytes() + " bytes");
        }
    }

    private static void answerLive(Context context, List<String> failed) {
        if (failed.isEmpty()) {
            context.json(Map.of("status", "up"));
        } else {
            context.status(HttpStatus.SERVICE_UNAVAILABLE).json(Map.of("status", "down", "failed", failed));
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
