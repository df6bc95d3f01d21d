package io.claimstream.contract.stream;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics that are missing on a cluster; those that exist keep their settings. */
public final class TopicSetup {

    private TopicSetup() {}

    /**
     * Creates what is missing of {@code topics}.
     *
     * @throws KafkaException when the cluster does not answer or refuses
     */
    public static void createMissing(KafkaSettings settings) {
        try (Admin admin = Admin.create(Map.copyOf(settings.client()))) {
            Set<String> there = admin.listTopics().names().get();
            List<NewTopic> missing = settings.topics().all().stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .map(topic -> new NewTopic(topic.name(), Optional.of(settings.partitions()), Optional.empty())
                            .configs(topic.settings()))
                    .toList();
            for (var created : admin.createTopics(missing).values().values()) {
                awaitCreated(created::get);
            }
        } catch (ExecutionException e) {
            throw new KafkaException("cannot create topics on " + settings.bootstrapServers(), e.getCause());
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
