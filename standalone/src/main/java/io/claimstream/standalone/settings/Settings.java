package io.claimstream.standalone.settings;

import io.claimstream.aggregate.api.hook.WebhookSettings;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.ingest.GatewaySettings;
import io.claimstream.standalone.broker.BrokerSettings;
import io.claimstream.standalone.http.HttpSettings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a process is told, checked.
 *
 * @param bootstrapServers brokers of an outside cluster; null: run one inside this process
 * @param prefix put before the names of topics and consumer groups
 * @param partitions of topics that are created
 * @param threads of each stage
 * @param data folder of the embedded broker and of the local state
 * @param broker the embedded broker
 * @param http the HTTP server
 * @param gateway limits of the HTTP door for articles
 * @param token what is shown to a service that asks for one; null: nothing
 * @param log what is logged, and how
 * @param webhooks how webhooks are told
 * @param kafka further Kafka client settings, as Kafka names them
 */
public record Settings(
        @Nullable String bootstrapServers,
        String prefix,
        int partitions,
        int threads,
        Path data,
        BrokerSettings broker,
        HttpSettings http,
        GatewaySettings gateway,
        @Nullable String token,
        LogSettings log,
        WebhookSettings webhooks,
        Map<String, String> kafka) {

    public Settings {
        kafka = Map.copyOf(kafka);
    }

    /**
     * How stages reach a Kafka.
     *
     * @param bootstrapServers its brokers
     * @param clients Kafka client settings that {@link #kafka} may override
     * @throws IllegalArgumentException naming the setting that is wrong
     */
    public KafkaSettings kafkaAt(String bootstrapServers, Map<String, String> clients) {
        Map<String, String> extra = new HashMap<>(clients);
        extra.putAll(kafka);
        return new KafkaSettings(bootstrapServers, prefix, partitions, threads, data.resolve("state"), extra);
    }
}
