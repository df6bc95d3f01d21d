package io.claimstream.aggregate.api.change;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * One reader of the changes. It hears {@code ready} with its position first, {@code gap} when what it left off at is kept
 * no more, then each {@code change}; {@code heartbeat} with its position when there was nothing for it; and {@code cut}
 * as the last event when it takes them too slowly.
 */
final class Subscriber {

    private static final Duration POLL = Duration.ofMillis(500);

    private final SseClient client;
    private final Consumer<String, String> changes;
    private final SeenChanges wanted;
    private final Pace pace;
    private final Positions positions = new Positions();
    private long lastHeard = System.nanoTime();
    private boolean slow;

    Subscriber(SseClient client, Consumer<String, String> changes, SeenChanges wanted, Pace pace) {
        this.client = client;
        this.changes = changes;
        this.wanted = wanted;
        this.pace = pace;
    }

    void follow(@Nullable Positions resume, BooleanSupplier closed) {
        long lost = begin(resume);
        // From here on the subscriber has a position: cut off before the first change, it still misses none.
        send("ready", "{}");
        if (lost > 0) {
            send("gap", "{\"lost\":" + lost + "}");
        }
        while (!closed.getAsBoolean() && !client.terminated() && !slow) {
            take(changes.poll(POLL));
            if (System.nanoTime() - lastHeard > pace.heartbeat().toNanos()) {
                send("heartbeat", "{}");
            }
        }
        if (slow) {
            client.sendEvent("cut", "{\"reason\":\"too slow; come back with Last-Event-ID\"}", positions.toString());
        }
    }

    /** Goes to where the subscriber left off and tells how many changes since then are gone. */
    private long begin(@Nullable Positions resume) {
        Map<TopicPartition, Long> oldest = changes.beginningOffsets(changes.assignment());
        Map<TopicPartition, Long> newest = changes.endOffsets(changes.assignment());
        long lost = 0;
        for (TopicPartition partition : changes.assignment()) {
            long first = oldest.getOrDefault(partition, 0L);
            long end = newest.getOrDefault(partition, first);
            Long left = resume == null ? null : resume.all().get(partition.partition());
            // A position after the end is one in a log that is no more.
            long from = left == null ? end : left < first || left > end ? first : left;
            lost += left != null && left < first ? first - left : 0;
            changes.seek(partition, from);
            positions.put(partition.partition(), from);
        }
        return lost;
    }

    private void take(ConsumerRecords<String, String> records) {
        long deadline = SeenChanges.deadline();
        for (ConsumerRecord<String, String> change : records) {
            boolean tell = wanted.wants(change, deadline);
            positions.put(change.partition(), change.offset() + 1);
            if (tell) {
                send("change", change.value());
            }
            if (slow || client.terminated()) {
                return;
            }
        }
    }

    private void send(String event, String data) {
        long before = System.nanoTime();
        client.sendEvent(event, data, positions.toString());
        lastHeard = System.nanoTime();
        slow = slow || lastHeard - before > pace.slow().toNanos();
    }
}
