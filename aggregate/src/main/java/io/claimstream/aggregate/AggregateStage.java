package io.claimstream.aggregate;

import io.claimstream.aggregate.api.EventFeed;
import io.claimstream.aggregate.api.EventView;
import io.claimstream.aggregate.api.ReadersDoor;
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

    /** Events that the local view holds; older ones stay on the topic. */
    private static final int EVENTS_IN_VIEW = 20_000;

    private final StreamsStage streams;
    private final EventFeed feed;
    private final ReadersDoor door;

    /**
     * The stage, not yet started.
     *
     * @throws org.apache.kafka.common.KafkaException when the cluster does not tell how topic claims is partitioned
     */
    public AggregateStage(KafkaSettings settings, MeterRegistry registry) {
        this.streams =
                StreamsStage.of(NAME, settings, registry, properties -> topology(properties, settings, registry));
        EventView view = new EventView(EVENTS_IN_VIEW);
        this.feed = new EventFeed(settings, view, registry);
        this.door = new ReadersDoor(settings, view, registry);
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
        feed.start();
    }

    @Override
    public boolean ready() {
        return streams.ready();
    }

    @Override
    public @Nullable Throwable failure() {
        return streams.failure();
    }

    @Override
    public void close() {
        door.close();
        feed.close();
        streams.close();
    }
}
