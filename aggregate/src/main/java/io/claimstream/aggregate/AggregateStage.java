package io.claimstream.aggregate;

import io.claimstream.aggregate.api.ReadersDoor;
import io.claimstream.aggregate.api.hook.WebhookSettings;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.PipelineStage;
import io.claimstream.contract.stream.StreamsStage;
import io.claimstream.contract.stream.Topics;
import io.javalin.config.JavalinConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.jspecify.annotations.Nullable;

/** The stage that reads topic claims, writes topics events and changes, and answers readers from a local view of them. */
public final class AggregateStage implements PipelineStage {

    private static final String NAME = "aggregate";

    private final StreamsStage streams;
    private final ReadersDoor door;

    /**
     * The stage, not yet started.
     *
     * @throws org.apache.kafka.common.KafkaException when the cluster does not tell how topic claims is partitioned
     */
    public AggregateStage(KafkaSettings settings, MeterRegistry registry, WebhookSettings webhooks) {
        this.streams =
                StreamsStage.of(NAME, settings, registry, properties -> topology(properties, settings, registry));
        this.door = new ReadersDoor(settings, registry, webhooks);
    }

    private static Topology topology(Properties properties, KafkaSettings settings, MeterRegistry registry) {
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SharedRocksMemory.class);
        Topics topics = settings.topics();
        int partitions = PartitionCount.of(topics.claims(), settings);
        return AggregateTopology.build(properties, topics, partitions, new AggregateMetrics(registry));
    }

    /** Adds the query API and the page to a server. */
    public void addRoutes(JavalinConfig server) {
        door.addRoutes(server);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void start() {
        streams.start();
        door.start();
    }

    @Override
    public boolean ready() {
        return streams.ready() && door.ready();
    }

    @Override
    public @Nullable Throwable failure() {
        Throwable ofStreams = streams.failure();
        return ofStreams == null ? door.failure() : ofStreams;
    }

    @Override
    public void close() {
        door.close();
        streams.close();
    }
}
