package io.claimstream.aggregate.api.change;

import io.claimstream.aggregate.api.view.EventView;
import io.claimstream.aggregate.api.view.TopicReader;
import io.claimstream.contract.stream.KafkaSettings;
import io.javalin.http.sse.SseClient;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Server-sent events from topic changes. Each subscriber reads the topic at its own pace, so that the log itself is the
 * queue: a slow one holds up nobody and costs no memory. An event's id is the position after it in every partition, so
 * that Last-Event-ID goes on without a gap.
 */
public final class ChangeStream implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeStream.class);
    private static final int MOST_SUBSCRIBERS = 200;

    /** Many subscribers read what few transactions wrote: they fetch it together and not record by record. */
    private static final Map<String, Object> GATHERING = Map.of(
            ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 64 * 1024,
            ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100,
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);

    private final KafkaSettings settings;
    private final EventView view;
    private final Pace pace;
    private final AtomicInteger subscribers = new AtomicInteger();
    private volatile boolean closed;

    /** A stream of the changes that stand on that Kafka. */
    public ChangeStream(KafkaSettings settings, EventView view, MeterRegistry registry, Pace pace) {
        this.settings = settings;
        this.view = view;
        this.pace = pace;
        Gauge.builder("claimstream.subscribers", subscribers, AtomicInteger::get)
                .description("Readers that follow the changes now")
                .register(registry);
    }

    /**
     * Serves a subscriber until one of both sides has enough.
     *
     * @param resume where it left off; null: from now on
     */
    public void subscribe(SseClient client, ChangeFilter filter, @Nullable Positions resume) {
        if (subscribers.incrementAndGet() > MOST_SUBSCRIBERS) {
            subscribers.decrementAndGet();
            client.sendEvent("refused", "{\"reason\":\"too many subscribers; try again later\"}");
            client.close();
            return;
        }
        client.keepAlive();
        Thread thread = new Thread(() -> serve(client, filter, resume), "change-stream");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(SseClient client, ChangeFilter filter, @Nullable Positions resume) {
        try (KafkaConsumer<String, String> changes =
                TopicReader.open(settings, settings.topics().changes(), new StringDeserializer(), GATHERING)) {
            new Subscriber(
                            client,
                            changes,
                            new SeenChanges(view, filter, settings.topics().changes()),
                            pace)
                    .follow(resume, () -> closed);
        } catch (KafkaException e) {
            LOG.warn("a subscriber to the changes is cut off and will come back", e);
        } finally {
            subscribers.decrementAndGet();
            client.close();
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
