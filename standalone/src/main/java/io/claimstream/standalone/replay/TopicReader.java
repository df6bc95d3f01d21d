package io.claimstream.standalone.replay;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.Topic;
import io.claimstream.contract.stream.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads topics from their beginning, committed records only, as bytes and without a consumer group. */
public final class TopicReader {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final int FETCH_BYTES = 2 * 1024 * 1024;

    /** Is shown a topic's records. */
    public interface Sink {
        void take(ConsumerRecord<byte[], byte[]> record) throws IOException;
    }

    private TopicReader() {}

    /** A consumer at the beginning of the topics. */
    static KafkaConsumer<byte[], byte[]> open(KafkaSettings kafka, Collection<Topic<?, ?>> topics) {
        Map<String, Object> settings = kafka.client();
        settings.put(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                IsolationLevel.READ_COMMITTED.toString().toLowerCase(Locale.ROOT));
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, Topics.MAX_RECORD_BYTES);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCH_BYTES);
        KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    /** Shows every record that stands on the topic now, in order of partition and offset within each partition. */
    static void read(KafkaSettings kafka, Topic<?, ?> topic, Sink sink) throws IOException {
        try (KafkaConsumer<byte[], byte[]> consumer = open(kafka, List.of(topic))) {
            readOn(consumer, sink);
        }
    }

    /** Shows the records that follow, up to those that stand there now. */
    static void readOn(KafkaConsumer<byte[], byte[]> consumer, Sink sink) throws IOException {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                sink.take(record);
            }
        }
    }
}
