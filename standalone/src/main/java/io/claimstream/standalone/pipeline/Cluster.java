package io.claimstream.standalone.pipeline;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.standalone.broker.EmbeddedBroker;
import io.claimstream.standalone.settings.Settings;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Kafka that a process works with: one of its own, which ends with it, or an outside one. */
public final class Cluster implements AutoCloseable {

    private final KafkaSettings settings;
    private final @Nullable EmbeddedBroker broker;

    private Cluster(KafkaSettings settings, @Nullable EmbeddedBroker broker) {
        this.settings = settings;
        this.broker = broker;
    }

    /** The outside cluster that the settings name; without one, an embedded broker. */
    public static Cluster open(Settings settings, Clock clock) {
        if (settings.bootstrapServers() != null) {
            return new Cluster(settings.kafkaAt(settings.bootstrapServers(), Map.of()), null);
        }
        EmbeddedBroker broker = EmbeddedBroker.start(settings.broker(), clock);
        return new Cluster(settings.kafkaAt(broker.bootstrapServers(), EmbeddedBroker.clientSettings()), broker);
    }

    /** How stages reach it. */
    public KafkaSettings settings() {
        return settings;
    }

    /** True when the broker runs in this process. */
    public boolean embedded() {
        return broker != null;
    }

    @Override
    public void close() {
        if (broker != null) {
            broker.close();
        }
    }
}
