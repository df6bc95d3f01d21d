package io.claimstream.aggregate;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.Topic;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** How many partitions a topic really has: one that was there before us need not have those of the settings. */
final class PartitionCount {

    private PartitionCount() {}

    /**
     * Asks the cluster.
     *
     * @throws KafkaException when it does not answer
     */
    static int of(Topic<?, ?> topic, KafkaSettings settings) {
        try (Admin admin = Admin.create(Map.copyOf(settings.client()))) {
            return Objects.requireNonNull(admin.describeTopics(List.of(topic.name()))
                            .allTopicNames()
                            .get()
                            .get(topic.name()))
                    .partitions()
                    .size();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                // Made so lately, by these settings, that not every broker has heard of it.
                return settings.partitions();
            }
            throw new KafkaException("cannot ask for the partitions of " + topic.name(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while asking for the partitions of " + topic.name(), e);
        }
    }
}
