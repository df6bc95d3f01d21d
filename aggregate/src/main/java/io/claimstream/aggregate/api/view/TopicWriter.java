package io.claimstream.aggregate.api.view;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.Topics;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes single records, and returns when they are safe.
 *
 * @param <K> type of the keys
 * @param <V> type of the values
 */
public final class TopicWriter<K, V> implements AutoCloseable {

    private static final Duration SAFE_WITHIN = Duration.ofSeconds(20);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(2);

    private final KafkaSettings settings;
    private final Serializer<K> keys;
    private final Serializer<V> values;
    private @Nullable KafkaProducer<K, V> producer;

    /** A writer that is not connected before it writes. */
    public TopicWriter(KafkaSettings settings, Serializer<K> keys, Serializer<V> values) {
        this.settings = settings;
        this.keys = keys;
        this.values = values;
    }

    /**
     * Writes a record.
     *
     * @param key null: none
     * @param value null: what the key stood for is deleted
     * @throws KafkaException when Kafka does not take it
     */
    public synchronized void write(String topic, @Nullable K key, @Nullable V value) {
        try {
            open().send(new ProducerRecord<>(topic, key, value)).get();
        } catch (ExecutionException e) {
            throw new KafkaException("Kafka does not take a record of " + topic, e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** Opened by the first record: most instances never write one. */
    private KafkaProducer<K, V> open() {
        KafkaProducer<K, V> open = producer;
        if (open == null) {
            Map<String, Object> client = settings.client();
            client.put(ProducerConfig.ACKS_CONFIG, "all");
            client.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            client.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) SAFE_WITHIN.toMillis() / 2);
            client.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) SAFE_WITHIN.toMillis());
            client.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, SAFE_WITHIN.toMillis());
            client.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_RECORD_BYTES);
            open = new KafkaProducer<>(client, keys, values);
            producer = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(CLOSE_WITHIN);
        }
    }
}
