package io.claimstream.aggregate;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.PipelineStage;
import io.javalin.config.JavalinConfig;
import io.micrometer.core.instrument.MeterRegistry;

/** The stage that reads topic claims, writes topics events and changes, and answers readers from a local view of them. */
public final class AggregateStage implements PipelineStage {

    /** The stage, not yet started. */
    public AggregateStage(KafkaSettings settings, MeterRegistry registry) {}

    /** Adds the query API and the page to a server. */
    public void addRoutes(JavalinConfig server) {}

    @Override
    public String name() {
        return "aggregate";
    }

    @Override
    public void start() {}

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public void close() {}
}
