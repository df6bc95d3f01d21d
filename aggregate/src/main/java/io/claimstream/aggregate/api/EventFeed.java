package io.claimstream.aggregate.api;

import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.stream.KafkaSettings;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a view up to date with topic events, from its beginning on. */
public final class EventFeed implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EventFeed.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

    private final KafkaSettings settings;
    private final EventView view;
    private final Thread thread = new Thread(this::run, "event-feed");
    private volatile boolean closed;

    public EventFeed(KafkaSettings settings, EventView view) {
        this.settings = settings;
        this.view = view;
        thread.setDaemon(true);
    }

    /** Starts to read and returns at once. */
    public void start() {
        thread.start();
    }

    private void run() {
        while (!closed) {
            try (KafkaConsumer<String, Event> consumer = TopicReader.open(
                    settings,
                    settings.topics().events(),
                    settings.topics().events().value().deserializer())) {
                consumer.seekToBeginning(consumer.assignment());
                follow(consumer);
            } catch (KafkaException e) {
                LOG.warn("reading the events again in {}", TRY_AGAIN, e);
                pause();
            }
        }
    }

    private void follow(KafkaConsumer<String, Event> consumer) {
        while (!closed) {
            try {
                for (ConsumerRecord<String, Event> event : consumer.poll(POLL)) {
                    if (event.value() != null) {
                        view.put(event.value());
                    }
                }
            } catch (RecordDeserializationException e) {
                LOG.warn("passing over an event that cannot be read", e);
                consumer.seek(e.topicPartition(), e.offset() + 1);
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(TRY_AGAIN.toMillis());
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
