package io.claimstream.aggregate.api.hook;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.claimstream.aggregate.api.change.Positions;
import io.claimstream.aggregate.api.change.SeenChanges;
import io.claimstream.aggregate.api.change.WrittenChange;
import io.claimstream.aggregate.api.view.EventView;
import io.claimstream.aggregate.api.view.ReadingThread;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.stream.Json;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Tells one hook of the changes that it wants, in the order of their partitions, each at least once: the consumer group
 * of the hook, which all instances share, goes on only after the hook has accepted.
 */
final class HookWorker implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    /** Longer than a hook can hold up the records of one poll before it is given up. */
    private static final Duration LONGEST_POLL = Duration.ofHours(1);

    private static final int RECORDS_A_POLL = 50;

    private final Webhook hook;
    private final KafkaSettings settings;
    private final Topic<String, Change> topic;
    private final SeenChanges wanted;
    private final Delivery delivery;
    private final Consumer<String> park;
    private final ReadingThread thread;

    /**
     * A worker that does nothing yet.
     *
     * @param park takes the reason for which the hook is given up
     */
    HookWorker(Webhook hook, KafkaSettings settings, EventView view, Delivery delivery, Consumer<String> park) {
        this.hook = hook;
        this.settings = settings;
        this.topic = settings.topics().changes();
        this.wanted = new SeenChanges(view, hook.filter());
        this.delivery = delivery;
        this.park = park;
        this.thread = new ReadingThread("webhook-" + hook.id(), this::follow);
    }

    Webhook hook() {
        return hook;
    }

    void start() {
        thread.start();
    }

    private void follow() throws InterruptedException {
        try (KafkaConsumer<String, String> changes =
                new KafkaConsumer<>(client(), new StringDeserializer(), new StringDeserializer())) {
            changes.subscribe(List.of(topic.name()), new BeginsWhereRegistered(changes));
            while (!thread.closed()) {
                long deadline = SeenChanges.deadline();
                for (ConsumerRecord<String, String> change : changes.poll(POLL)) {
                    if (thread.closed() || !take(WrittenChange.read(change, topic), deadline)) {
                        return;
                    }
                    changes.commitSync(Map.of(
                            new TopicPartition(change.topic(), change.partition()),
                            new OffsetAndMetadata(change.offset() + 1)));
                }
            }
        }
    }

    /** True when the hook has accepted it, or does not want it. */
    private boolean take(WrittenChange written, long deadline) throws InterruptedException {
        Change change = written.change();
        if (change == null || !wanted.wants(written, deadline)) {
            return true;
        }
        String id = hook.id() + "-" + written.partition() + "-" + written.offset();
        String refusal = delivery.tell(hook, id, body(change));
        if (refusal != null) {
            park.accept(refusal);
        }
        return refusal == null;
    }

    /** What a hook is sent: the payload of Standard Webhooks. */
    private record Message(String type, Instant timestamp, Change data) {}

    private static byte[] body(Change change) {
        try {
            String type = Json.MAPPER.convertValue(change.type(), String.class);
            return Json.MAPPER.writeValueAsBytes(new Message(type, change.at(), change));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a change that was read before", e);
        }
    }

    private Map<String, Object> client() {
        Map<String, Object> client = settings.client();
        client.put(ConsumerConfig.GROUP_ID_CONFIG, settings.group("webhook-" + hook.id()));
        client.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        client.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        client.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        client.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_A_POLL);
        client.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, (int) LONGEST_POLL.toMillis());
        return client;
    }

    /** A partition of which the hook has accepted nothing begins where it stood when the hook was registered. */
    private final class BeginsWhereRegistered implements ConsumerRebalanceListener {

        private final KafkaConsumer<String, String> changes;

        BeginsWhereRegistered(KafkaConsumer<String, String> changes) {
            this.changes = changes;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            Map<Integer, Long> registered = Positions.read(hook.from()).all();
            changes.committed(new HashSet<>(partitions)).forEach((partition, committed) -> {
                Long from = registered.get(partition.partition());
                if (committed == null && from != null) {
                    changes.seek(partition, from);
                }
            });
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // What was accepted is committed already.
        }
    }

    /** Stops after the attempt that is under way. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
