package io.claimstream.aggregate.api.change;

import io.claimstream.aggregate.api.view.EventView;
import io.claimstream.contract.stream.KafkaSettings;
import io.javalin.http.sse.SseClient;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Server-sent events from topic changes. The topic is read once for all subscribers; one that comes back from further
 * than that reaches reads for itself until it has caught up, so that the log is the queue: a slow one holds up nobody and
 * costs no memory. An event's id is the position after it in every partition, so that Last-Event-ID goes on without a gap.
 */
public final class ChangeStream implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeStream.class);
    private static final int MOST_SUBSCRIBERS = 200;

    private final KafkaSettings settings;
    private final EventView view;
    private final Pace pace;
    private final ChangeTail tail;
    private final AtomicInteger subscribers = new AtomicInteger();
    private volatile boolean closed;

    /** A stream of the changes that stand on that Kafka. */
    public ChangeStream(KafkaSettings settings, EventView view, MeterRegistry registry, Pace pace) {
        this.settings = settings;
        this.view = view;
        this.pace = pace;
        this.tail = new ChangeTail(() -> ChangeReader.open(settings));
        Gauge.builder("claimstream.subscribers", subscribers, AtomicInteger::get)
                .description("Readers that follow the changes now")
                .register(registry);
    }

    /** Starts to read and returns at once. */
    public void start() {
        tail.start();
    }

    /** True when subscribers can be served; those who come earlier wait. */
    public boolean ready() {
        return tail.recent().isDone();
    }

    /** True for positions that leave out some of the topic's partitions; who comes before it is ready is not judged. */
    public boolean isPartOfPosition(Positions left) {
        return ready() && left.isPartOf(tail.recent().join().end());
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
        try {
            SeenChanges wanted = new SeenChanges(view, filter);
            new Subscriber(
                            new EventWriter(client),
                            tail.recent().get(),
                            () -> ChangeReader.open(settings),
                            wanted,
                            pace,
                            () -> closed)
                    .follow(resume);
        } catch (KafkaException e) {
            LOG.warn("a subscriber to the changes is cut off and will come back", e);
        } catch (InterruptedException | CancellationException | ExecutionException e) {
            LOG.debug("the stream is closed", e);
        } finally {
            subscribers.decrementAndGet();
            client.close();
        }
    }

    @Override
    public void close() {
        closed = true;
        tail.close();
    }
}
