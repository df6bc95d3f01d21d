package io.claimstream.aggregate.api;

import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.stream.KafkaSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
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
    private final MeterRegistry registry;
    private final Timer latency;
    private final Thread thread = new Thread(this::run, "event-feed");
    private volatile boolean closed;

    /** A feed that does not read yet. */
    public EventFeed(KafkaSettings settings, EventView view, MeterRegistry registry) {
        this.settings = settings;
        this.view = view;
        this.registry = registry;
        this.latency = Timer.builder("claimstream.end.to.end.latency")
                .description("From an article's arrival on its topic until readers can see what it did to an event")
                .publishPercentiles(0.5, 0.99)
                .serviceLevelObjectives(
                        Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(5))
                .register(registry);
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
                Map<TopicPartition, Long> present = consumer.endOffsets(consumer.assignment());
                consumer.seekToBeginning(consumer.assignment());
                follow(consumer, present);
            } catch (KafkaException e) {
                LOG.warn("reading the events again in {}", TRY_AGAIN, e);
                pause();
            }
        }
    }

    private void follow(KafkaConsumer<String, Event> consumer, Map<TopicPartition, Long> present) {
        while (!closed) {
            try {
                for (ConsumerRecord<String, Event> event : consumer.poll(POLL)) {
                    if (event.value() != null) {
                        view.put(event.value());
                        measure(event, present);
                    }
                }
            } catch (RecordDeserializationException e) {
                LOG.warn("passing over an event that cannot be read", e);
                consumer.seek(e.topicPartition(), e.offset() + 1);
            }
        }
    }

    /** What stood on the topic before we came has waited for us, not for the pipeline. */
    private void measure(ConsumerRecord<String, Event> event, Map<TopicPartition, Long> present) {
        TopicPartition partition = new TopicPartition(event.topic(), event.partition());
        if (event.offset() >= present.getOrDefault(partition, 0L)) {
            long passed = registry.config().clock().wallTime() - event.timestamp();
            latency.record(Duration.ofMillis(Math.max(0, passed)));
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
