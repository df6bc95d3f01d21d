package io.claimstream.aggregate.api.change;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Where a reader of topic changes stands: the next offset of each partition, which makes the id of a server-sent event. */
public final class Positions {

    private static final String WRITTEN = "\\d{1,6}:\\d{1,18}(,\\d{1,6}:\\d{1,18})*";

    /** In order. */
    private final int[] partitions;

    /** Of each of them; never changed. */
    private final long[] offsets;

    private Positions(int[] partitions, long[] offsets) {
        this.partitions = partitions;
        this.offsets = offsets;
    }

    private Positions(SortedMap<Integer, Long> next) {
        this(
                next.keySet().stream().mapToInt(Integer::intValue).toArray(),
                next.values().stream().mapToLong(Long::longValue).toArray());
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
        int at = Arrays.binarySearch(partitions, partition);
        if (at < 0) {
            SortedMap<Integer, Long> changed = all();
            changed.put(partition, offset);
            return new Positions(changed);
        }
        // Once for each change and subscriber: a few numbers copied, and no map.
        long[] changed = offsets.clone();
        changed[at] = offset;
        return new Positions(partitions, changed);
    }

    /** The next offset of each partition. */
    public SortedMap<Integer, Long> all() {
        SortedMap<Integer, Long> all = new TreeMap<>();
        for (int i = 0; i < partitions.length; i++) {
            all.put(partitions[i], offsets[i]);
        }
        return all;
    }

    /** The next offset of a partition; null when it is not known. */
    @Nullable
    Long of(int partition) {
        int at = Arrays.binarySearch(partitions, partition);
        return at < 0 ? null : offsets[at];
    }

    /** So many offsets before these, or the oldest that there is. */
    Positions back(long many, Positions oldest) {
        SortedMap<Integer, Long> back = oldest.all();
        all().forEach((partition, offset) -> back.merge(partition, offset - many, Math::max));
        return new Positions(back);
    }

    /** The same where they are within these bounds; else the oldest that there is. */
    Positions within(Positions oldest, Positions newest) {
        SortedMap<Integer, Long> left = all();
        SortedMap<Integer, Long> begin = oldest.all();
        SortedMap<Integer, Long> within = newest.all();
        within.replaceAll((partition, end) -> {
            long first = begin.getOrDefault(partition, 0L);
            long here = left.getOrDefault(partition, first);
            return here < first || here > end ? first : here;
        });
        return new Positions(within);
    }

    /** True when some partition of the whole is not among these, but no other one is. */
    boolean isPartOf(Positions whole) {
        return partitions.length < whole.partitions.length
                && Arrays.stream(partitions).allMatch(partition -> whole.of(partition) != null);
    }

    /** Offsets between earlier positions and these. */
    long since(Positions earlier) {
        SortedMap<Integer, Long> then = earlier.all();
        return all().entrySet().stream()
                .mapToLong(position -> position.getValue() - then.getOrDefault(position.getKey(), position.getValue()))
                .filter(passed -> passed > 0)
                .sum();
    }

    /** True when any partition stands further than there, or is not known there. */
    boolean isBeyond(Positions other) {
        for (int i = 0; i < partitions.length; i++) {
            Long there = other.of(partitions[i]);
            if (there == null || offsets[i] > there) {
                return true;
            }
        }
        return false;
    }

    /** As partition:offset, separated by commas. */
    @Override
    public String toString() {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < partitions.length; i++) {
            written.append(i == 0 ? "" : ",").append(partitions[i]).append(':').append(offsets[i]);
        }
        return written.toString();
    }
}
