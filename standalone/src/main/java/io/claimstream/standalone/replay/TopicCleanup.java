package io.claimstream.standalone.replay;

import io.claimstream.contract.stream.KafkaSettings;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;

/** Takes a run's topics and consumer groups off an outside cluster: all that begin with its own prefix. */
final class TopicCleanup implements AutoCloseable {

    private final KafkaSettings kafka;

    /**
     * What will be cleaned up.
     *
     * @throws IllegalArgumentException without a prefix, by which everything would be the run's own
     */
    TopicCleanup(KafkaSettings kafka) {
        if (kafka.prefix().isEmpty()) {
            throw new IllegalArgumentException("a run on an outside cluster needs a prefix of its own");
        }
        this.kafka = kafka;
    }

    @Override
    public void close() throws ExecutionException {
        try {
            cleanUp();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void cleanUp() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.copyOf(kafka.client()))) {
            List<String> groups = admin.listGroups().all().get().stream()
                    .map(GroupListing::groupId)
                    .filter(this::isOurs)
                    .toList();
            admin.deleteConsumerGroups(groups).all().get();
            List<String> topics = admin.listTopics().names().get().stream()
                    .filter(this::isOurs)
                    .toList();
            admin.deleteTopics(topics).all().get();
        }
    }

    private boolean isOurs(String name) {
        return name.startsWith(kafka.prefix());
    }
}
