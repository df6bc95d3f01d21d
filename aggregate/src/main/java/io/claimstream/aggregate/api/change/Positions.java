package io.claimstream.aggregate.api.change;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Where a reader of topic changes stands: the next offset of each partition, which makes the id of a server-sent event. */
public final class Positions {

    private static final String WRITTEN = "\\d{1,6}:\\d{1,18}(,\\d{1,6}:\\d{1,18})*";

    private final SortedMap<Integer, Long> next;

    private Positions(SortedMap<Integer, Long> next) {
        this.next = next;
    }

    /**
     * The positions that an id tells.
     *
     * @throws IllegalArgumentException when it is not one that {@link #toString} made
     */
    public static Positions read(String id) {
        if (!id.matches(WRITTEN)) {
            throw new IllegalArgumentException("must be the id of an event of this stream");
        }
        SortedMap<Integer, Long> next = new TreeMap<>();
        for (String part : id.split(",", -1)) {
            int colon = part.indexOf(':');
            next.put(Integer.parseInt(part.substring(0, colon)), Long.parseLong(part.substring(colon + 1)));
        }
        return new Positions(next);
    }

    /** The positions of a topic's partitions. */
    public static Positions of(Map<TopicPartition, Long> offsets) {
        SortedMap<Integer, Long> next = new TreeMap<>();
        offsets.forEach((partition, offset) -> next.put(partition.partition(), offset));
        return new Positions(next);
    }

    /** The same, but for one partition. */
    Positions with(int partition, long offset) {
        SortedMap<Integer, Long> changed = new TreeMap<>(next);
        changed.put(partition, offset);
        return new Positions(changed);
    }

    /** The next offset of each partition. */
    public Map<Integer, Long> all() {
        return next;
    }

    /** The next offset of a partition; null when it is not known. */
    @Nullable
    Long of(int partition) {
        return next.get(partition);
    }

    /** So many offsets before these, or the oldest that there is. */
    Positions back(long offsets, Positions oldest) {
        SortedMap<Integer, Long> back = new TreeMap<>(oldest.next);
        next.forEach((partition, offset) -> back.merge(partition, offset - offsets, Math::max));
        return new Positions(back);
    }

    /** The same where they are within these bounds; the end where a partition is not known here. */
    Positions within(Positions oldest, Positions newest) {
        SortedMap<Integer, Long> within = new TreeMap<>(newest.next);
        within.replaceAll((partition, end) -> {
            long first = oldest.next.getOrDefault(partition, 0L);
            long here = next.getOrDefault(partition, end);
            // A position after the end is one in a log that is no more.
            return here < first || here > end ? first : here;
        });
        return new Positions(within);
    }

    /** Offsets between earlier positions and these. */
    long since(Positions earlier) {
        return next.entrySet().stream()
                .mapToLong(position ->
                        position.getValue() - earlier.next.getOrDefault(position.getKey(), position.getValue()))
                .filter(offsets -> offsets > 0)
                .sum();
    }

    /** True when any partition stands further than there, or is not known there. */
    boolean isBeyond(Positions other) {
        return next.entrySet().stream().anyMatch(position -> {
            Long there = other.of(position.getKey());
            return there == null || position.getValue() > there;
        });
    }

    /** As partition:offset, separated by commas. */
    @Override
    public String toString() {
        return next.entrySet().stream()
                .map(position -> position.getKey() + ":" + position.getValue())
                .collect(Collectors.joining(","));
    }
}
