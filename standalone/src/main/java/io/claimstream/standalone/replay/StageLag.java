package io.claimstream.standalone.replay;

import static java.util.stream.Collectors.toMap;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.Topics;
import io.claimstream.standalone.broker.PartitionEnds;
import io.claimstream.standalone.pipeline.StageName;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;

/**
 * What a stage has yet to read. One article can move others (two events turn out to be one), on other partitions than its
 * own: when every article has come out, such a move may still be under way. None is where the stage has read all that
 * there is, its own internal topics included, and no transaction is open.
 */
final class StageLag implements AutoCloseable {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    /** After a change of threads a committed position may stay short of a transaction's end marker: 10 s of looks. */
    private static final int MOST_LOOKS_WITHOUT_A_MOVE = 200;

    private final KafkaSettings kafka;
    private final String group;
    private final Admin admin;

    StageLag(StageName stage, KafkaSettings kafka) {
        this.kafka = kafka;
        this.group = kafka.group(stage.toString());
        this.admin = Admin.create(Map.copyOf(kafka.client()));
    }

    /**
     * Where everything stands.
     *
     * @param read the stage's committed position in each partition that it has read from
     * @param ends of every partition that it reads or writes
     */
    private record Look(Map<TopicPartition, Long> read, PartitionEnds ends) {

        boolean showsNone(Set<String> inputs) {
            return ends.allCommitted()
                    && ends.written().entrySet().stream()
                            .filter(end -> inputs.contains(end.getKey().topic()))
                            .allMatch(end -> end.getValue().equals(read.getOrDefault(end.getKey(), 0L)));
        }
    }

    /**
     * Returns when there is none, or when it is not wanted any more.
     *
     * @throws RunException when the cluster does not tell
     */
    void awaitNone(BooleanSupplier stopped) {
        try {
            Set<String> inputs = inputs();
            Look last = new Look(Map.of(), new PartitionEnds(Map.of(), Map.of()));
            int unmoved = 0;
            while (unmoved < MOST_LOOKS_WITHOUT_A_MOVE && !stopped.getAsBoolean()) {
                Look look = look(inputs);
                if (look.showsNone(inputs)) {
                    return;
                }
                unmoved = look.equals(last) ? unmoved + 1 : 0;
                last = look;
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        } catch (ExecutionException e) {
            throw new RunException("Kafka does not tell what is still under way", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunException("interrupted", e);
        }
    }

    private Set<String> inputs() throws ExecutionException, InterruptedException {
        Set<String> inputs = new HashSet<>(admin.listTopics().names().get());
        inputs.removeIf(topic -> !topic.startsWith(group + "-") || !topic.endsWith("-repartition"));
        inputs.add(kafka.topics().claims().name());
        return inputs;
    }

    /** The positions first: what is read after them can only show that more was written, never less. */
    private Look look(Set<String> inputs) throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> read =
                admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().entrySet().stream()
                        .filter(position -> position.getValue() != null)
                        .collect(toMap(
                                Map.Entry::getKey,
                                position -> position.getValue().offset()));
        Topics topics = kafka.topics();
        Set<String> all = new HashSet<>(inputs);
        all.add(topics.events().name());
        all.add(topics.changes().name());
        return new Look(read, PartitionEnds.of(all, admin));
    }

    @Override
    public void close() {
        admin.close();
    }
}
