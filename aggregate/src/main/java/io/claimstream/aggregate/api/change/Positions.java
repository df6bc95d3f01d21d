package io.claimstream.aggregate.api.change;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/** Where a reader of topic changes stands: the next offset of each partition, which makes the id of a server-sent event. */
public final class Positions {

    private static final String WRITTEN = "\\d{1,6}:\\d{1,18}(,\\d{1,6}:\\d{1,18})*";

    private final SortedMap<Integer, Long> next = new TreeMap<>();

    /** No positions. */
    Positions() {}

    /**
     * The positions that an id tells.
     *
     * @throws IllegalArgumentException when it is not one that {@link #toString} made
     */
    public static Positions read(String id) {
        if (!id.matches(WRITTEN)) {
            throw new IllegalArgumentException("must be the id of an event of this stream");
        }
        Positions positions = new Positions();
        for (String part : id.split(",", -1)) {
            int colon = part.indexOf(':');
            positions.put(Integer.parseInt(part.substring(0, colon)), Long.parseLong(part.substring(colon + 1)));
        }
        return positions;
    }

    /** The positions of a topic's partitions. */
    public static Positions of(Map<TopicPartition, Long> offsets) {
        Positions positions = new Positions();
        offsets.forEach((partition, offset) -> positions.put(partition.partition(), offset));
        return positions;
    }

    void put(int partition, long offset) {
        next.put(partition, offset);
    }

    /** The next offset of each partition. */
    public Map<Integer, Long> all() {
        return next;
    }

    /** As partition:offset, separated by commas. */
    @Override
    public String toString() {
        return next.entrySet().stream()
                .map(position -> position.getKey() + ":" + position.getValue())
                .collect(Collectors.joining(","));
    }
}
