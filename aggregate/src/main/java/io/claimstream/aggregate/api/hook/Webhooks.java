package io.claimstream.aggregate.api.hook;

import io.claimstream.aggregate.api.change.ChangeFilter;
import io.claimstream.aggregate.api.change.Positions;
import io.claimstream.aggregate.api.view.EventView;
import io.claimstream.aggregate.api.view.TopicFeed;
import io.claimstream.aggregate.api.view.TopicReader;
import io.claimstream.aggregate.api.view.TopicWriter;
import io.claimstream.contract.stream.JsonSerde;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.Topic;
import io.claimstream.contract.stream.TopicSetup;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/**
 * The registered webhooks. They stand on a compacted topic, so that every instance knows them and a restart does, and
 * all instances share the telling.
 */
public final class Webhooks implements AutoCloseable {

    private static final int MOST = 100;
    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final KafkaSettings settings;
    private final EventView view;
    private final LongSupplier nowMillis;
    private final TargetGuard guard;
    private final Delivery delivery;
    private final Topic<String, Webhook> topic;
    private final TopicFeed<Webhook> feed;
    private final TopicWriter<String, Webhook> writer;
    private final Map<String, Webhook> hooks = new ConcurrentHashMap<>();
    private final Map<String, HookWorker> workers = new HashMap<>();

    /** None yet: they are read and told once they are started. */
    public Webhooks(KafkaSettings settings, EventView view, WebhookSettings telling, LongSupplier nowMillis) {
        this.settings = settings;
        this.view = view;
        this.nowMillis = nowMillis;
        this.guard = new TargetGuard(telling.privateTargets());
        this.delivery = new Delivery(telling, guard, nowMillis);
        this.topic = new Topic<>(
                settings.prefix() + "claimstream-webhooks",
                Serdes.String(),
                JsonSerde.of(Webhook.class),
                Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
        this.feed = new TopicFeed<>(settings, topic, new OfHooks());
        this.writer = new TopicWriter<>(
                settings, topic.key().serializer(), topic.value().serializer());
    }

    /** Creates the topic when it is missing, and begins to read and to tell. */
    public void start() {
        TopicSetup.createMissing(settings, List.of(topic));
        delivery.start();
        feed.start();
    }

    /** True when all are known that were registered before the start. */
    public boolean ready() {
        return feed.caughtUp();
    }

    /** All hooks, the oldest first. */
    public List<Webhook> all() {
        return hooks.values().stream()
                .sorted(Comparator.comparing(Webhook::created).thenComparing(Webhook::id))
                .toList();
    }

    /** The hook of that id; null when there is none. */
    public @Nullable Webhook find(String id) {
        return hooks.get(id);
    }

    /**
     * Registers a hook for the changes from now on.
     *
     * @param secret key of its signatures; null: a new one
     * @throws TargetException when it may not be there
     * @throws IllegalArgumentException when the secret is unfit
     * @throws WebhookException when there are too many hooks
     * @throws org.apache.kafka.common.KafkaException when Kafka does not take it
     */
    public Webhook register(URI url, @Nullable String secret, ChangeFilter filter) {
        guard.check(url);
        if (secret != null && !Signature.isSecret(secret)) {
            throw new IllegalArgumentException("must be whsec_ and 24 to 64 bytes in Base64");
        }
        if (hooks.size() >= MOST) {
            throw new WebhookException("there may be " + MOST + " webhooks at most");
        }
        String id = UUID.randomUUID().toString();
        Webhook hook = new Webhook(
                id,
                url,
                secret == null ? Signature.newSecret() : secret,
                filter,
                Instant.ofEpochMilli(nowMillis.getAsLong()),
                end().toString(),
                null);
        put(hook);
        return hook;
    }

    /** Tells a parked hook again, from the change on that it has not accepted. */
    public Webhook resume(Webhook hook) {
        Webhook resumed = hook.resumed();
        put(resumed);
        return resumed;
    }

    /** Forgets a hook. */
    public void delete(String id) {
        writer.write(topic.name(), id, null);
        awaitShown(() -> !hooks.containsKey(id));
    }

    private void put(Webhook hook) {
        writer.write(topic.name(), hook.id(), hook);
        awaitShown(() -> hook.equals(hooks.get(hook.id())));
    }

    /** Whoever has registered a hook finds it at once. */
    private static void awaitShown(BooleanSupplier shown) {
        long deadline = System.nanoTime() + SHOWN_WITHIN.toNanos();
        while (!shown.getAsBoolean() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private Positions end() {
        try (KafkaConsumer<String, byte[]> changes =
                TopicReader.open(settings, settings.topics().changes(), new ByteArrayDeserializer(), Map.of())) {
            return Positions.of(changes.endOffsets(changes.assignment()));
        }
    }

    private synchronized void putToWork() {
        workers.values().removeIf(worker -> {
            boolean over = !worker.hook().equals(hooks.get(worker.hook().id()));
            if (over) {
                worker.close();
            }
            return over;
        });
        for (Webhook hook : hooks.values()) {
            if (hook.parked() == null && !workers.containsKey(hook.id())) {
                HookWorker worker = new HookWorker(hook, settings, view, delivery, reason -> park(hook, reason));
                workers.put(hook.id(), worker);
                worker.start();
            }
        }
    }

    private void park(Webhook hook, String reason) {
        Instant now = Instant.ofEpochMilli(nowMillis.getAsLong());
        writer.write(topic.name(), hook.id(), hook.parkedFor(new Webhook.Parking(now, reason)));
    }

    private final class OfHooks implements TopicFeed.Target<Webhook> {

        @Override
        public void put(TopicFeed.Fed<Webhook> record) {
            hooks.put(record.value().id(), record.value());
        }

        @Override
        public void delete(String key) {
            hooks.remove(key);
        }

        @Override
        public void show(List<TopicFeed.Fed<Webhook>> records) {
            // Before that, a hook may be seen that was deleted long ago.
            if (feed.caughtUp()) {
                putToWork();
            }
        }
    }

    @Override
    public synchronized void close() {
        feed.close();
        workers.values().forEach(HookWorker::close);
        workers.clear();
        delivery.close();
        writer.close();
    }
}
