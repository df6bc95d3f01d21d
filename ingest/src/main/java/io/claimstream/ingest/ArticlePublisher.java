package io.claimstream.ingest;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.stream.DeadLetter;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.RunSequence;
import io.claimstream.contract.stream.Topic;
import io.claimstream.contract.stream.Topics;
import io.claimstream.ingest.source.Intake;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Publishes articles to topic articles and rejected input to the dead letters. A future fails with an
 * {@link IllegalArgumentException} when the article is too large for any record, else with a {@link KafkaException} when
 * Kafka does not take it within ten seconds. Thread-safe.
 */
public final class ArticlePublisher implements AutoCloseable {

    private static final Duration WAIT_FOR_BUFFER = Duration.ofSeconds(5);
    private static final Duration REQUEST_WITHIN = Duration.ofSeconds(4);
    private static final Duration DELIVER_WITHIN = Duration.ofSeconds(10);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(10);
    private static final int LINGER_MS = 5;
    private static final long BUFFER_BYTES = 64L * 1024 * 1024;

    private final Topics topics;
    private final Producer<byte[], byte[]> producer;

    /** A publisher to the topics of these settings; connects in the background. */
    public ArticlePublisher(KafkaSettings settings) {
        this(settings.topics(), new KafkaProducer<>(properties(settings)));
    }

    ArticlePublisher(Topics topics, Producer<byte[], byte[]> producer) {
        this.topics = topics;
        this.producer = producer;
    }

    /** Publishes an article; the future completes when all in-sync replicas have it. */
    public CompletableFuture<RecordMetadata> publish(Article article, @Nullable RunSequence sequence) {
        Topic<String, Article> topic = topics.articles();
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(
                topic.name(),
                topic.key().serializer().serialize(topic.name(), article.id()),
                topic.value().serializer().serialize(topic.name(), article));
        if (sequence != null) {
            sequence.write(message.headers());
        }
        return send(message);
    }

    /** Publishes input that is no article to the dead letters. */
    public CompletableFuture<RecordMetadata> reject(Intake.Rejected rejected) {
        ByteBuffer raw = rejected.raw().duplicate();
        byte[] value = new byte[raw.remaining()];
        raw.get(value);
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(topics.deadLetters().name(), value);
        DeadLetter.mark(
                message.headers(),
                Intake.Rejected.class.getName(),
                reason(rejected),
                rejected.origin(),
                rejected.line());
        return send(message);
    }

    /** Sends what is still waiting, then closes. */
    @Override
    public void close() {
        producer.close(CLOSE_WITHIN);
    }

    private CompletableFuture<RecordMetadata> send(ProducerRecord<byte[], byte[]> message) {
        CompletableFuture<RecordMetadata> sent = new CompletableFuture<>();
        try {
            var unused = producer.send(message, (metadata, failure) -> {
                if (failure == null) {
                    sent.complete(metadata);
                } else {
                    sent.completeExceptionally(plain(failure));
                }
            });
        } catch (KafkaException | IllegalStateException e) {
            sent.completeExceptionally(e);
        }
        return sent;
    }

    private static Exception plain(Exception failure) {
        return failure instanceof RecordTooLargeException
                ? new IllegalArgumentException(
                        "the article is too large: a record may hold " + Topics.MAX_RECORD_BYTES + " bytes", failure)
                : failure;
    }

    private static String reason(Intake.Rejected rejected) {
        return rejected.field() == null ? rejected.reason() : rejected.field() + ": " + rejected.reason();
    }

    private static Map<String, Object> properties(KafkaSettings settings) {
        Map<String, Object> p = new HashMap<>(Map.of(
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.LINGER_MS_CONFIG,
                LINGER_MS,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                BUFFER_BYTES,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topics.MAX_RECORD_BYTES));
        p.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, WAIT_FOR_BUFFER.toMillis());
        p.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) REQUEST_WITHIN.toMillis());
        p.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) DELIVER_WITHIN.toMillis());
        p.putAll(settings.client());
        return p;
    }
}
