package io.claimstream.aggregate.api.hook;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.claimstream.aggregate.api.change.Positions;
import io.claimstream.aggregate.api.change.SeenChanges;
import io.claimstream.aggregate.api.view.EventView;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.stream.Json;
import io.claimstream.contract.stream.KafkaSettings;
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
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells one hook of the changes that it wants, in the order of their partitions, each at least once: the consumer group
 * of the hook, which all instances share, goes on only after the hook has accepted.
 */
final class HookWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HookWorker.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

    /** Longer than a hook can hold up the records of one poll before it is given up. */
    private static final Duration LONGEST_POLL = Duration.ofHours(1);

    private static final int RECORDS_A_POLL = 50;

    private final Webhook hook;
    private final KafkaSettings settings;
    private final SeenChanges wanted;
    private final Delivery delivery;
    private final Consumer<String> park;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * A worker that does nothing yet.
     *
     * @param park takes the reason for which the hook is given up
     */
    HookWorker(Webhook hook, KafkaSettings settings, EventView view, Delivery delivery, Consumer<String> park) {
        this.hook = hook;
        this.settings = settings;
        this.wanted = new SeenChanges(view, hook.filter(), settings.topics().changes());
        this.delivery = delivery;
        this.park = park;
        this.thread = new Thread(this::run, "webhook-" + hook.id());
        thread.setDaemon(true);
    }

    Webhook hook() {
        return hook;
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (!closed) {
            try {
                follow();
            } catch (InterruptedException | InterruptException e) {
                closed = true;
            } catch (KafkaException | WebhookException e) {
                LOG.warn("webhook {} goes on in {}", hook.id(), TRY_AGAIN, e);
                pause();
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

    private void follow() throws InterruptedException {
        try (KafkaConsumer<String, String> changes =
                new KafkaConsumer<>(client(), new StringDeserializer(), new StringDeserializer())) {
            changes.subscribe(List.of(settings.topics().changes().name()), new BeginsWhereRegistered(changes));
            while (!closed) {
                long deadline = SeenChanges.deadline();
                for (ConsumerRecord<String, String> change : changes.poll(POLL)) {
                    if (closed || !take(change, deadline)) {
                        closed = true;
                        return;
                    }
                    changes.commitSync(Map.of(
                            new TopicPartition(change.topic(), change.partition()),
                            new OffsetAndMetadata(change.offset() + 1)));
                }
            }
        }
    }

    private boolean take(ConsumerRecord<String, String> written, long deadline) throws InterruptedException {
        if (!wanted.wants(written, deadline)) {
            return true;
        }
        String id = hook.id() + "-" + written.partition() + "-" + written.offset();
        String refusal = delivery.tell(hook, id, body(written.value()));
        if (refusal != null) {
            park.accept(refusal);
        }
        return refusal == null;
    }

    /** What a hook is sent: the payload of Standard Webhooks. */
    private record Message(String type, Instant timestamp, Change data) {}

    private static byte[] body(String written) {
        try {
            Change change = Json.MAPPER.readValue(written, Change.class);
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
        closed = true;
        thread.interrupt();
    }
}
