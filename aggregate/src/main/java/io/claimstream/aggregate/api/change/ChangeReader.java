package io.claimstream.aggregate.api.change;

import io.claimstream.aggregate.api.view.TopicReader;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topic changes from any position on. */
final class ChangeReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    /** Changes come in transactions of many: they are fetched together and not record by record. */
    private static final Map<String, Object> GATHERING = Map.of(
            ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 64 * 1024,
            ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100,
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);

    private final Consumer<String, String> changes;
    private final Topic<String, Change> topic;

    /** Reads with a consumer that is assigned every partition of the topic. */
    ChangeReader(Consumer<String, String> changes, Topic<String, Change> topic) {
        this.changes = changes;
        this.topic = topic;
    }

    /** A reader of the changes that stand on that Kafka, at no position yet. */
    static ChangeReader open(KafkaSettings settings) {
        Topic<String, Change> topic = settings.topics().changes();
        return new ChangeReader(TopicReader.open(settings, topic, new StringDeserializer(), GATHERING), topic);
    }

    Positions oldest() {
        return Positions.of(changes.beginningOffsets(changes.assignment()));
    }

    Positions newest() {
        return Positions.of(changes.endOffsets(changes.assignment()));
    }

    /** What it reads next. */
    Positions reached() {
        return Positions.of(
                changes.assignment().stream().collect(Collectors.toMap(Function.identity(), changes::position)));
    }

    void goTo(Positions positions) {
        for (TopicPartition partition : changes.assignment()) {
            Long next = positions.of(partition.partition());
            if (next != null) {
                changes.seek(partition, next);
            }
        }
    }

    /** What comes next; none when nothing comes for a while. */
    List<WrittenChange> read() {
        List<WrittenChange> read = new ArrayList<>();
        for (ConsumerRecord<String, String> change : changes.poll(POLL)) {
            read.add(WrittenChange.read(change, topic));
        }
        return read;
    }

    @Override
    public void close() {
        changes.close();
    }
}
