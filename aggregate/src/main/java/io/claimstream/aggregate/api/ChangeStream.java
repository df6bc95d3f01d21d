package io.claimstream.aggregate.api;

import io.claimstream.aggregate.api.view.TopicReader;
import io.claimstream.contract.stream.KafkaSettings;
import io.javalin.http.sse.SseClient;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Server-sent events from topic changes. Each subscriber reads the topic at its own pace, so that the log itself is the
 * queue: a slow one holds up nobody and loses nothing. An event's id is the position after it in every partition.
 */
final class ChangeStream implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeStream.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MOST_SUBSCRIBERS = 200;

    private final KafkaSettings settings;
    private final AtomicInteger subscribers = new AtomicInteger();
    private volatile boolean closed;

    ChangeStream(KafkaSettings settings, MeterRegistry registry) {
        this.settings = settings;
        Gauge.builder("claimstream.subscribers", subscribers, AtomicInteger::get)
                .description("Readers that follow the changes now")
                .register(registry);
    }

    void subscribe(SseClient client) {
        if (subscribers.incrementAndGet() > MOST_SUBSCRIBERS) {
            subscribers.decrementAndGet();
            client.sendEvent("refused", "too many subscribers; try again later");
            client.close();
            return;
        }
        client.keepAlive();
        String resume = client.ctx().header("Last-Event-ID");
        Thread thread = new Thread(() -> serve(client, resume), "change-stream");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(SseClient client, @Nullable String resume) {
        try (KafkaConsumer<String, String> changes =
                TopicReader.open(settings, settings.topics().changes(), new StringDeserializer(), Map.of())) {
            Map<Integer, Long> positions = begin(changes, resume);
            // From here on the subscriber has a position: cut off before the first change, it still misses none.
            client.sendEvent("ready", "{}", written(positions));
            while (!closed && !client.terminated()) {
                var records = changes.poll(HEARTBEAT);
                for (ConsumerRecord<String, String> change : records) {
                    positions.put(change.partition(), change.offset() + 1);
                    client.sendEvent("change", change.value(), written(positions));
                }
                if (records.isEmpty()) {
                    client.sendComment("still here");
                }
            }
        } catch (KafkaException e) {
            LOG.warn("a subscriber to the changes is cut off and will come back", e);
        } finally {
            subscribers.decrementAndGet();
            client.close();
        }
    }

    private static Map<Integer, Long> begin(KafkaConsumer<String, String> changes, @Nullable String resume) {
        changes.seekToEnd(changes.assignment());
        Map<Integer, Long> resumed = read(resume);
        Map<Integer, Long> positions = new TreeMap<>();
        for (TopicPartition partition : changes.assignment()) {
            Long from = resumed.get(partition.partition());
            if (from != null) {
                changes.seek(partition, from);
            }
            positions.put(partition.partition(), changes.position(partition));
        }
        return positions;
    }

    private static String written(Map<Integer, Long> positions) {
        StringBuilder id = new StringBuilder();
        positions.forEach((partition, offset) ->
                id.append(id.isEmpty() ? "" : ",").append(partition).append(':').append(offset));
        return id.toString();
    }

    /** Positions of an event id; none of an id that is not ours. */
    private static Map<Integer, Long> read(@Nullable String id) {
        Map<Integer, Long> positions = new TreeMap<>();
        if (id != null && id.matches("\\d{1,6}:\\d{1,18}(,\\d{1,6}:\\d{1,18})*")) {
            for (String part : id.split(",", -1)) {
                int colon = part.indexOf(':');
                positions.put(Integer.valueOf(part.substring(0, colon)), Long.valueOf(part.substring(colon + 1)));
            }
        }
        return positions;
    }

    @Override
    public void close() {
        closed = true;
    }
}
