package io.claimstream.aggregate.api.view;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.Topic;
import io.claimstream.contract.stream.Topics;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Opens readers of a whole topic that see only what is committed and belong to no group. */
public final class TopicReader {

    private TopicReader() {}

    /**
     * A consumer that is assigned every partition of a topic, at no position yet.
     *
     * @param settings how Kafka is reached
     * @param topic what is read; its keys are read as text
     * @param values reads its values
     * @param fetching consumer settings of how records are fetched
     * @throws org.apache.kafka.common.errors.RetriableException when the topic is not known, perhaps not yet
     */
    public static <V> KafkaConsumer<String, V> open(
            KafkaSettings settings, Topic<?, ?> topic, Deserializer<V> values, Map<String, Object> fetching) {
        Map<String, Object> client = settings.client();
        client.putAll(fetching);
        client.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        client.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        client.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        client.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Topics.MAX_RECORD_BYTES);
        KafkaConsumer<String, V> consumer = new KafkaConsumer<>(client, new StringDeserializer(), values);
        List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                .toList();
        if (partitions.isEmpty()) {
            consumer.close();
            // A broker may not have heard yet of a topic that was just made.
            throw new UnknownTopicOrPartitionException("no partitions of " + topic.name() + " are known");
        }
        consumer.assign(partitions);
        return consumer;
    }
}
