package io.claimstream.ingest;

import io.claimstream.contract.stream.KafkaSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Kafka every few seconds whether it is there, so that nobody who wants to know has to wait for the answer. */
final class KafkaProbe implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaProbe.class);

    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(4);

    private final Admin admin;
    private final String topic;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "kafka-probe");
        thread.setDaemon(true);
        return thread;
    });

    private volatile boolean answers;

    KafkaProbe(KafkaSettings settings) {
        Map<String, Object> client = new HashMap<>(settings.client());
        client.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) ANSWER_WITHIN.toMillis());
        client.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) ANSWER_WITHIN.toMillis());
        admin = Admin.create(client);
        topic = settings.topics().articles().name();
    }

    void start() {
        var unused = schedule.scheduleWithFixedDelay(this::ask, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean answers() {
        return answers;
    }

    @Override
    public void close() {
        answers = false;
        schedule.shutdownNow();
        admin.close(Duration.ofSeconds(1));
    }

    private void ask() {
        try {
            admin.describeTopics(List.of(topic)).allTopicNames().get();
            answered(true, "");
        } catch (ExecutionException e) {
            answered(false, String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            answers = false;
            Thread.currentThread().interrupt();
        }
    }

    private void answered(boolean now, String why) {
        if (answers && !now) {
            LOG.warn("Kafka does not answer for topic {}: {}", topic, why);
        }
        answers = now;
    }
}
