package io.claimstream.contract.stream;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * How a stage reaches Kafka.
 *
 * @param bootstrapServers host:port of one or more brokers
 * @param prefix put before the names of all topics and consumer groups; may be empty
 * @param partitions of topics that are created; the most instances × threads that can share a stage's work
 * @param threads of each Streams stage in this process
 * @param commitInterval how long a stage gathers what it does before others see it; the shorter, the more work
 * @param stateDir folder of the local state stores
 * @param extra further Kafka client settings (security, timeouts), as Kafka names them
 */
public record KafkaSettings(
        String bootstrapServers,
        String prefix,
        int partitions,
        int threads,
        Duration commitInterval,
        Path stateDir,
        Map<String, String> extra) {

    // A transaction of Kafka Streams may stay open for a minute.
    private static final Duration LONGEST_COMMIT = Duration.ofMinutes(1);

    /**
     * Checks every value.
     *
     * @throws IllegalArgumentException naming the setting that is wrong
     */
    public KafkaSettings {
        extra = Map.copyOf(extra);
        if (bootstrapServers.isBlank()) {
            throw new IllegalArgumentException("bootstrap-servers is empty");
        }
        if (!prefix.matches("[A-Za-z0-9._-]{0,100}")) {
            throw new IllegalArgumentException("prefix may hold letters, digits, '.', '_' and '-', not: " + prefix);
        }
        if (partitions < 1 || partitions > 1000) {
            throw new IllegalArgumentException("partitions must be 1 to 1000, not " + partitions);
        }
        if (threads < 1 || threads > 256) {
            throw new IllegalArgumentException("threads must be 1 to 256, not " + threads);
        }
        if (commitInterval.toMillis() < 1 || commitInterval.compareTo(LONGEST_COMMIT) > 0) {
            throw new IllegalArgumentException("commit-interval must be 1 ms to 1 minute, not " + commitInterval);
        }
    }

    public Topics topics() {
        return Topics.withPrefix(prefix);
    }

    /** Name of a stage's consumer group, which its internal topics begin with. */
    public String group(String stage) {
        return prefix + "claimstream-" + stage;
    }

    /** Settings that every Kafka client of a stage shares. */
    public Map<String, Object> client() {
        Map<String, Object> client = new HashMap<>(extra);
        client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return client;
    }
}
