package io.claimstream.contract.stream;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics that are missing on a cluster; those that exist keep their settings. */
public final class TopicSetup {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    private TopicSetup() {}

    /**
     * Creates what is missing of {@code topics}.
     *
     * @throws RetriableException when the cluster does not answer within ten seconds
     * @throws KafkaException when it refuses
     */
    public static void createMissing(KafkaSettings settings) {
        createMissing(settings, settings.topics().all());
    }

    /** The same of other topics, which a stage keeps to itself. */
    public static void createMissing(KafkaSettings settings, List<Topic<?, ?>> topics) {
        Map<String, Object> client = settings.client();
        client.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) ANSWER_WITHIN.toMillis());
        client.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) ANSWER_WITHIN.toMillis());
        try (Admin admin = Admin.create(client)) {
            Set<String> there = admin.listTopics().names().get();
            List<NewTopic> missing = topics.stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .map(topic -> new NewTopic(topic.name(), Optional.of(settings.partitions()), Optional.empty())
                            .configs(topic.settings()))
                    .toList();
            for (var created : admin.createTopics(missing).values().values()) {
                awaitCreated(created::get);
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RetriableException cause
                    ? cause
                    : new KafkaException("cannot create topics on " + settings.bootstrapServers(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while creating topics", e);
        }
    }

    private static void awaitCreated(Creation creation) throws ExecutionException, InterruptedException {
        try {
            creation.await();
        } catch (ExecutionException e) {
            // Another stage that starts at the same moment may have been first.
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private interface Creation {
        void await() throws ExecutionException, InterruptedException;
    }
}
