package io.claimstream.standalone.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.Topic;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A compacted topic as compaction will leave it: the last record of each key. Reads twice rather than hold the values. */
public final class LatestRecords {

    private record Position(int partition, long offset) {}

    private LatestRecords() {}

    /**
     * Shows them.
     *
     * @throws IOException when the sink does
     */
    public static void read(KafkaSettings kafka, Topic<?, ?> topic, TopicReader.Sink sink) throws IOException {
        Map<String, Position> latest = new HashMap<>();
        TopicReader.read(kafka, topic, result -> latest.put(new String(result.key(), UTF_8), position(result)));
        Set<Position> kept = new HashSet<>(latest.values());
        TopicReader.read(kafka, topic, result -> {
            if (result.value() != null && kept.contains(position(result))) {
                sink.take(result);
            }
        });
    }

    private static Position position(ConsumerRecord<byte[], byte[]> result) {
        return new Position(result.partition(), result.offset());
    }
}
