package io.claimstream.standalone.replay;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.Topics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;

/** Takes a run's topics and consumer groups off an outside cluster: all that begin with its own prefix, but for some. */
final class TopicCleanup implements AutoCloseable {

    private final KafkaSettings kafka;
    private final Set<String> kept;

    /**
     * Of everything.
     *
     * @throws IllegalArgumentException without a prefix, by which everything would be the run's own
     */
    static TopicCleanup of(KafkaSettings kafka) {
        return new TopicCleanup(kafka, Set.of());
    }

    /** Of everything but what the run has found out. */
    static TopicCleanup ofAllButResults(KafkaSettings kafka) {
        Topics topics = kafka.topics();
        return new TopicCleanup(
                kafka,
                Set.of(
                        topics.claims().name(),
                        topics.events().name(),
                        topics.changes().name(),
                        topics.deadLetters().name()));
    }

    /**
     * Makes room for a run under a name that an earlier one had.
     *
     * @throws RunException when Kafka does not let it
     */
    static void removeEarlierRun(KafkaSettings kafka) {
        try {
            of(kafka).close();
        } catch (ExecutionException e) {
            throw new RunException("what an earlier run left cannot be removed", e);
        }
    }

    private TopicCleanup(KafkaSettings kafka, Set<String> kept) {
        if (kafka.prefix().isEmpty()) {
            throw new IllegalArgumentException("a run on an outside cluster needs a prefix of its own");
        }
        this.kafka = kafka;
        this.kept = Set.copyOf(kept);
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
                    .filter(name -> isOurs(name) && !kept.contains(name))
                    .toList();
            admin.deleteTopics(topics).all().get();
        }
    }

    private boolean isOurs(String name) {
        return name.startsWith(kafka.prefix());
    }
}
