package io.claimstream.aggregate.api.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Records that a view has to catch up with, of each key the last alone: the log cleaner has not come yet to what a busy
 * event has left behind, and whatever is replaced at once need not be shown.
 */
final class Backlog {

    private static final int FULL_BYTES = 32 * 1024 * 1024;

    private final Map<String, ConsumerRecord<String, byte[]>> latest = new HashMap<>();
    private long bytes;

    void add(ConsumerRecord<String, byte[]> record) {
        bytes += size(record) - size(latest.put(record.key(), record));
    }

    private static int size(@Nullable ConsumerRecord<String, byte[]> record) {
        return record == null ? 0 : Math.max(0, record.serializedKeySize()) + Math.max(0, record.serializedValueSize());
    }

    /** True when it holds as much as is good for the heap. */
    boolean full() {
        return bytes >= FULL_BYTES;
    }

    /** What it held; then it holds nothing. */
    List<ConsumerRecord<String, byte[]>> drain() {
        List<ConsumerRecord<String, byte[]>> records = List.copyOf(latest.values());
        latest.clear();
        bytes = 0;
        return records;
    }
}
