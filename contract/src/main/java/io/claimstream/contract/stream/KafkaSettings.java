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
 * @param stateDir folder of the local state stores
 * @param commitInterval how long a stage gathers what it does before others see it
 * @param extra further Kafka client settings (security, timeouts), as Kafka names them
 */
public record KafkaSettings(
        String bootstrapServers,
        String prefix,
        int partitions,
        int threads,
        Path stateDir,
        Duration commitInterval,
        Map<String, String> extra) {

    /** An article passes some five commits on its way to its event, within a second. */
    private static final Duration PROMPT = Duration.ofMillis(100);

    /** Far below what a transaction may take, and what a run waits for an article that is late. */
    private static final Duration UNHURRIED = Duration.ofMillis(500);

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
    }

    /** Settings of stages whose results somebody waits for. */
    public KafkaSettings(
            String bootstrapServers,
            String prefix,
            int partitions,
            int threads,
            Path stateDir,
            Map<String, String> extra) {
        this(bootstrapServers, prefix, partitions, threads, stateDir, PROMPT, extra);
    }

    /** The same for stages that work off a heap: fewer transactions, less work for Kafka, later results. */
    public KafkaSettings unhurried() {
        return new KafkaSettings(bootstrapServers, prefix, partitions, threads, stateDir, UNHURRIED, extra);
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
