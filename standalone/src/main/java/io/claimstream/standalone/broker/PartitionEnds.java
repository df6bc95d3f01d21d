package io.claimstream.standalone.broker;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * Where the partitions of some topics end.
 *
 * @param written end of each partition
 * @param committed the same, up to the first open transaction
 */
public record PartitionEnds(Map<TopicPartition, Long> written, Map<TopicPartition, Long> committed) {

    /** Both; what is written between the two questions looks like an open transaction, never the other way round. */
    public static PartitionEnds of(Set<String> topics, Admin admin) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(toMap(partition -> partition, partition -> OffsetSpec.latest()));
        Map<TopicPartition, Long> committed = ends(latest, IsolationLevel.READ_COMMITTED, admin);
        return new PartitionEnds(ends(latest, IsolationLevel.READ_UNCOMMITTED, admin), committed);
    }

    private static Map<TopicPartition, Long> ends(
            Map<TopicPartition, OffsetSpec> latest, IsolationLevel level, Admin admin)
            throws ExecutionException, InterruptedException {
        return admin.listOffsets(latest, new ListOffsetsOptions(level)).all().get().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }

    /** Partitions whose last records readers of committed ones may not have. */
    Set<TopicPartition> blocked() {
        Map<TopicPartition, Long> behind = new HashMap<>(written);
        behind.entrySet().removeAll(committed.entrySet());
        return behind.keySet();
    }

    /** Whether no transaction is open. */
    public boolean allCommitted() {
        return written.equals(committed);
    }
}
