package io.claimstream.aggregate.api.view;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a view up to date with a topic, from its beginning on, on a thread of its own.
 *
 * @param <V> type of the topic's values
 */
public final class TopicFeed<V> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicFeed.class);
    private static final Duration POLL = Duration.ofMillis(200);

    /** Records are taken together for so long, since each showing of a batch to the readers costs. */
    private static final int GATHER_MILLIS = 100;

    private static final int GATHER_BYTES = 256 * 1024;

    private final KafkaSettings settings;
    private final Topic<?, V> topic;
    private final Target<V> target;
    private final ReadingThread thread;
    private volatile boolean caughtUp;

    /** A feed that does not read yet. */
    public TopicFeed(KafkaSettings settings, Topic<?, V> topic, Target<V> target) {
        this.settings = settings;
        this.topic = topic;
        this.target = target;
        this.thread = new ReadingThread("feed-of-" + topic.name(), this::read);
    }

    /**
     * The view that is fed.
     *
     * @param <V> type of the values
     */
    public interface Target<V> {

        /** Takes the newest value of a key. */
        void put(Fed<V> record);

        /** Forgets a key. */
        void delete(String key);

        /** Shows readers what came since the last time. */
        void show(List<Fed<V>> records);
    }

    /**
     * A record of the topic.
     *
     * @param value as read
     * @param record as it stands on the topic
     * @param fresh false for what stood on the topic before the feed came
     * @param <V> type of the value
     */
    public record Fed<V>(V value, ConsumerRecord<String, byte[]> record, boolean fresh) {

        /** When it came there, in milliseconds since 1970. */
        public long timestamp() {
            return record.timestamp();
        }
    }

    /** Starts to read and returns at once. */
    public void start() {
        thread.start();
    }

    /** True when all that stood on the topic at the start has been read. */
    public boolean caughtUp() {
        return caughtUp;
    }

    /** What made it give up for good; null as long as it has not. */
    public @Nullable Throwable failure() {
        return thread.failure();
    }

    private void read() {
        Map<String, Object> gathering = Map.of(
                ConsumerConfig.FETCH_MIN_BYTES_CONFIG, GATHER_BYTES,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, GATHER_MILLIS);
        try (KafkaConsumer<String, byte[]> consumer =
                TopicReader.open(settings, topic, new ByteArrayDeserializer(), gathering)) {
            Map<TopicPartition, Long> present = new HashMap<>(consumer.endOffsets(consumer.assignment()));
            consumer.seekToBeginning(consumer.assignment());
            catchUp(consumer, present);
            while (!thread.closed()) {
                show(consumer.poll(POLL), present);
            }
        }
    }

    private void catchUp(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> present) {
        Backlog backlog = new Backlog();
        while (!thread.closed() && !caughtUp) {
            ConsumerRecords<String, byte[]> read = consumer.poll(POLL);
            if (isCompacted()) {
                read.forEach(backlog::add);
            } else {
                show(read, present);
            }
            boolean all =
                    present.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
            if (all || backlog.full()) {
                show(backlog.drain(), present);
            }
            caughtUp = all;
        }
    }

    private boolean isCompacted() {
        return topic.settings()
                .getOrDefault(TopicConfig.CLEANUP_POLICY_CONFIG, "")
                .contains(TopicConfig.CLEANUP_POLICY_COMPACT);
    }

    private void show(Iterable<ConsumerRecord<String, byte[]>> read, Map<TopicPartition, Long> present) {
        List<Fed<V>> records = new ArrayList<>();
        boolean any = false;
        for (ConsumerRecord<String, byte[]> record : read) {
            take(record, present, records);
            any = true;
        }
        if (any) {
            target.show(records);
        }
    }

    private void take(ConsumerRecord<String, byte[]> record, Map<TopicPartition, Long> present, List<Fed<V>> records) {
        if (record.value() == null) {
            target.delete(record.key());
            return;
        }
        try {
            V value = topic.value().deserializer().deserialize(topic.name(), record.value());
            TopicPartition partition = new TopicPartition(record.topic(), record.partition());
            boolean fresh = record.offset() >= present.getOrDefault(partition, 0L);
            Fed<V> fed = new Fed<>(value, record, fresh);
            target.put(fed);
            records.add(fed);
        } catch (SerializationException e) {
            LOG.warn("passing over a record of {} that cannot be read", topic.name(), e);
        }
    }

    /** Stops reading; returns when the view is touched no more. */
    @Override
    public void close() {
        thread.close();
    }
}
