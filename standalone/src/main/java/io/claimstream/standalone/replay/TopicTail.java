package io.claimstream.standalone.replay;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.Topic;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Follows topics from their beginning, on a thread of its own, until it is closed. */
public final class TopicTail implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Consumer<ConsumerRecord<byte[], byte[]>> sink;
    private final Consumer<Exception> onFailure;
    private final Thread thread = new Thread(this::follow, "topic-tail");
    private volatile boolean closing;

    private TopicTail(
            KafkaConsumer<byte[], byte[]> consumer,
            Consumer<ConsumerRecord<byte[], byte[]>> sink,
            Consumer<Exception> onFailure) {
        this.consumer = consumer;
        this.sink = sink;
        this.onFailure = onFailure;
    }

    /**
     * Starts to follow.
     *
     * @param sink is shown every committed record
     * @param onFailure hears why it can follow no more
     */
    public static TopicTail start(
            KafkaSettings kafka,
            Collection<Topic<?, ?>> topics,
            Consumer<ConsumerRecord<byte[], byte[]>> sink,
            Consumer<Exception> onFailure) {
        TopicTail tail = new TopicTail(TopicReader.open(kafka, topics), sink, onFailure);
        tail.thread.start();
        return tail;
    }

    private void follow() {
        try (consumer) {
            while (!closing) {
                consumer.poll(POLL).forEach(sink);
            }
            TopicReader.readOn(consumer, sink::accept);
        } catch (IOException | RuntimeException e) {
            onFailure.accept(e);
        }
    }

    /** Returns when all that stands on the topics at this moment has been shown. */
    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
