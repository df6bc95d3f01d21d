package io.claimstream.ingest;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.PipelineStage;
import io.javalin.config.JavalinConfig;
import io.micrometer.core.instrument.MeterRegistry;

/** The stage that takes articles over HTTP and writes topic articles. */
public final class IngestStage implements PipelineStage {

    /** The stage, not yet started. */
    public IngestStage(KafkaSettings settings, GatewaySettings gateway, MeterRegistry registry) {}

    /** Adds the gateway to a server. */
    public void addRoutes(JavalinConfig server) {}

    @Override
    public String name() {
        return "ingest";
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
