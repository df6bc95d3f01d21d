package io.claimstream.aggregate.api.hook;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Writes hooks to their topic, and returns when they are safe there. */
final class HookWriter implements AutoCloseable {

    private static final Duration SAFE_WITHIN = Duration.ofSeconds(20);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(2);

    private final KafkaSettings settings;
    private final Topic<String, Webhook> topic;
    private @Nullable KafkaProducer<String, Webhook> producer;

    HookWriter(KafkaSettings settings, Topic<String, Webhook> topic) {
        this.settings = settings;
        this.topic = topic;
    }

    /**
     * Writes a hook.
     *
     * @param hook null: it is deleted
     * @throws WebhookException when Kafka does not take it
     */
    synchronized void write(String id, @Nullable Webhook hook) {
        try {
            open().send(new ProducerRecord<>(topic.name(), id, hook)).get();
        } catch (ExecutionException | KafkaException e) {
            throw new WebhookException("Kafka does not take the webhook; try again later", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WebhookException("interrupted", e);
        }
    }

    /** Opened by the first hook: most instances never write one. */
    private KafkaProducer<String, Webhook> open() {
        KafkaProducer<String, Webhook> open = producer;
        if (open == null) {
            Map<String, Object> client = settings.client();
            client.put(ProducerConfig.ACKS_CONFIG, "all");
            client.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            client.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) SAFE_WITHIN.toMillis() / 2);
            client.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) SAFE_WITHIN.toMillis());
            client.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, SAFE_WITHIN.toMillis());
            open = new KafkaProducer<>(
                    client, topic.key().serializer(), topic.value().serializer());
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
