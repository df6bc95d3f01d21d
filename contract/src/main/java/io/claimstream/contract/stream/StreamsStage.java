package io.claimstream.contract.stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Properties;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Kafka Streams topology as a stage: exactly once, bad input to the dead letters, a thread lost to an infrastructure
 * failure replaced.
 */
public final class StreamsStage implements PipelineStage {

    private static final Logger LOG = LoggerFactory.getLogger(StreamsStage.class);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(20);

    /** Articles and events have some ten thousand bytes: with Kafka's 16,384 each would be a batch of its own. */
    private static final int BATCH_BYTES = 128 * 1024;

    private final String name;
    private final KafkaStreams streams;
    private final RestoreProgress restoring = new RestoreProgress();
    private final StageMetrics metrics;
    private volatile @Nullable Throwable failure;

    private StreamsStage(String name, KafkaStreams streams, MeterRegistry registry) {
        this.name = name;
        this.streams = streams;
        streams.setUncaughtExceptionHandler(this::onUncaught);
        streams.setGlobalStateRestoreListener(restoring);
        this.metrics = new StageMetrics(name, streams, restoring, registry);
    }

    /** A stage of that name over the topology that {@code build} makes of the stage's Streams settings. */
    public static StreamsStage of(
            String name, KafkaSettings settings, MeterRegistry registry, Function<Properties, Topology> build) {
        Properties properties = properties(name, settings);
        properties.put(DeadLetterWatch.SETTING, new DeadLetterWatch(name, registry));
        Topology topology = build.apply(properties);
        return new StreamsStage(
                name, BackgroundThreads.make(name, () -> new KafkaStreams(topology, properties)), registry);
    }

    /** What every topology of claimstream runs with. */
    public static Properties properties(String name, KafkaSettings settings) {
        Properties p = new Properties();
        p.putAll(settings.client());
        p.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.group(name));
        p.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDir().toString());
        p.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        p.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        p.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, settings.commitInterval().toMillis());
        p.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        p.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, UnreadableRecords.class);
        p.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, UnprocessableRecords.class);
        p.put(
                StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG,
                settings.topics().deadLetters().name());
        p.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        p.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
        p.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), Topics.MAX_RECORD_BYTES);
        p.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), Topics.MAX_RECORD_BYTES);
        p.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        return p;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start() {
        streams.start();
    }

    /** True while all partitions are assigned and no state is being restored. */
    @Override
    public boolean ready() {
        return streams.state() == KafkaStreams.State.RUNNING && restoring.remaining() == 0;
    }

    @Override
    public @Nullable Throwable failure() {
        Throwable known = failure;
        return known == null && streams.state() == KafkaStreams.State.ERROR
                ? new IllegalStateException("Kafka Streams has given up; its log says why")
                : known;
    }

    @Override
    public void close() {
        metrics.close();
        // Without leaving, a quick restart would wait for the old member's session to run out.
        streams.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                .withTimeout(CLOSE_WITHIN));
    }

    private StreamThreadExceptionResponse onUncaught(Throwable cause) {
        if (cause instanceof Error || cause.getCause() instanceof Error) {
            failure = cause;
            LOG.error("{} stops: a new thread would not mend this", name, cause);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        LOG.warn("{} replaces a thread that was lost", name, cause);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
