package io.claimstream.standalone.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinException;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
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
        this.address = "http://" + named(host) + ":" + javalin.port();
    }

    /**
     * Does nothing when the port can be had, for those who start much else before the server.
     *
     * @throws HttpException when it is taken, or is none of this machine's
     */
    public static void probe(HttpSettings settings) {
        try (ServerSocket socket = new ServerSocket()) {
            // As Jetty binds: a port in TIME_WAIT of an earlier run is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.host(), settings.port()));
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage()).contains("in use")
                    ? " is taken; choose another with --http-port"
                    : " cannot be had (" + e.getMessage() + "); choose another with --http-host or --http-port";
            throw new HttpException("port " + settings.port() + " on " + settings.host() + why, e);
        }
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
        probe(settings);
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            limitInput(config, settings.limits());
            config.http.prefer405over404 = true;
            config.routes.before(context -> SecurityHeaders.ALL.forEach(context::header));
            config.routes.before(context -> requireSize(context, settings.limits()));
            if (settings.isForThisMachineAlone()) {
                config.routes.before(new OwnHosts(settings.host()));
            }
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
            throw new HttpException("the HTTP server does not start at " + settings.host() + ":" + settings.port(), e);
        }
    }

    private static void limitInput(JavalinConfig config, InputLimits limits) {
        config.jetty.modifyHttpConfiguration(http -> limitInput(http, limits));
        config.jetty.modifyServer(server -> {
            server.insertHandler(new BodyDeadline(limits.arrival()));
            server.insertHandler(new EventStreams());
            server.insertHandler(new HeadRequests());
            server.setErrorHandler(new ServerProblems());
        });
    }

    private static void limitInput(HttpConfiguration http, InputLimits limits) {
        http.setRequestHeaderSize(limits.headerBytes());
        http.setIdleTimeout(limits.arrival().toMillis());
        http.setSendServerVersion(false);
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

    /** As an address has it; where every address of this machine is bound, the one that everybody has. */
    private static String named(String host) {
        if (HttpSettings.isWildcard(host)) {
            return "localhost";
        }
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /** http://host:port, for those on this machine. */
    public String address() {
        return address;
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
