package io.claimstream.standalone.pipeline;

import io.claimstream.standalone.http.HttpServer;
import io.claimstream.standalone.http.Metrics;
import io.claimstream.standalone.settings.Settings;
import java.time.Clock;
import java.util.Set;

/** A process: its Kafka, its stages and its HTTP server. */
public final class Service implements AutoCloseable {

    private final OpenParts open = new OpenParts();
    private final Cluster cluster;
    private final Stages stages;
    private final HttpServer http;

    private Service(Settings settings, Set<StageName> names, Clock clock) {
        // Before a broker is started for nothing.
        HttpServer.probe(settings.http());
        try {
            Metrics metrics = open.add(new Metrics());
            cluster = open.add(Cluster.open(settings, clock));
            stages = open.add(Stages.create(
                    cluster.settings(), settings.gateway(), settings.webhooks(), names, metrics.registry()));
            http = open.add(HttpServer.start(settings.http(), metrics.registry(), stages, stages::addRoutes));
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    /** A process that answers over HTTP that it is not ready: its stages are still to be started. */
    public static Service open(Settings settings, Set<StageName> names, Clock clock) {
        return new Service(settings, names, clock);
    }

    public Cluster cluster() {
        return cluster;
    }

    public Stages stages() {
        return stages;
    }

    public HttpServer http() {
        return http;
    }

    /** Closes in the opposite order of the start: first the door, then the stages, then the broker. */
    @Override
    public void close() {
        open.close();
    }
}
