package io.claimstream.aggregate.api.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.stream.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * A change as it stands on its topic.
 *
 * @param written its JSON, as it goes out again
 * @param change the same, read; null when it cannot be read
 */
public record WrittenChange(
        int partition,
        long offset,
        String written,
        @Nullable Change change) {

    /** A record of topic changes. */
    public static WrittenChange read(ConsumerRecord<String, String> record, Topic<String, Change> topic) {
        return new WrittenChange(record.partition(), record.offset(), record.value(), change(record.value(), topic));
    }

    private static @Nullable Change change(String written, Topic<String, Change> topic) {
        try {
            return topic.value().deserializer().deserialize(topic.name(), written.getBytes(UTF_8));
        } catch (SerializationException e) {
            return null;
        }
    }
}
