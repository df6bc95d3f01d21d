package io.claimstream.aggregate;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.PipelineStage;
import io.claimstream.contract.stream.StreamsStage;
import io.javalin.config.JavalinConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;

/** The stage that reads topic claims, writes topics events and changes, and answers readers from a local view of them. */
public final class AggregateStage implements PipelineStage {

    private static final String NAME = "aggregate";

    private final StreamsStage streams;

    /** The stage, not yet started. */
    public AggregateStage(KafkaSettings settings, MeterRegistry registry) {
        this.streams = StreamsStage.of(NAME, settings, registry, properties -> topology(properties, settings));
    }

    private static Topology topology(Properties properties, KafkaSettings settings) {
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SharedRocksMemory.class);
        return AggregateTopology.build(properties, settings.topics(), settings.partitions());
    }

    /** Adds the query API and the page to a server. */
    public void addRoutes(JavalinConfig server) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void start() {
        streams.start();
    }

    @Override
    public boolean ready() {
        return streams.ready();
    }

    @Override
    public void close() {
        streams.close();
    }
}
