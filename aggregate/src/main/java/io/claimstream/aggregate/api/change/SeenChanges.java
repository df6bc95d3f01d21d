package io.claimstream.aggregate.api.change;

import io.claimstream.aggregate.api.view.EventSummary;
import io.claimstream.aggregate.api.view.EventView;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.stream.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Chooses the changes that a follower wants, once the view shows what they did to their events: both were written in one
 * transaction, but are read apart.
 */
public final class SeenChanges {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    /** For all changes that were read together. What the view does not show by then is sent rather than missed. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final EventView view;
    private final ChangeFilter filter;
    private final Topic<String, Change> topic;

    /** Of the changes on that topic, by that view. */
    public SeenChanges(EventView view, ChangeFilter filter, Topic<String, Change> topic) {
        this.view = view;
        this.filter = filter;
        this.topic = topic;
    }

    /** The end of the patience for changes that were read now. */
    public static long deadline() {
        return System.nanoTime() + PATIENCE.toNanos();
    }

    /** True when the change is wanted; one that cannot be read is not. */
    public boolean wants(ConsumerRecord<String, String> written, long deadline) {
        if (filter.equals(ChangeFilter.ALL)) {
            return true;
        }
        Change change;
        try {
            change = topic.value().deserializer().deserialize(topic.name(), bytes(written));
        } catch (SerializationException e) {
            return false;
        }
        if (filter.rulesOut(change)) {
            return false;
        }
        if (!filter.isAboutChangesAlone()) {
            awaitShown(change, deadline);
        }
        return filter.wants(change, view);
    }

    private static byte[] bytes(ConsumerRecord<String, String> written) {
        return written.value().getBytes(StandardCharsets.UTF_8);
    }

    private void awaitShown(Change change, long deadline) {
        while (!shown(change) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private boolean shown(Change change) {
        EventSummary event = view.summary(change.eventId());
        return event != null && !event.lastUpdated().isBefore(change.at());
    }
}
