package io.claimstream.aggregate.api.letter;

import io.claimstream.aggregate.api.letter.DeadLetterView.HeldLetter;
import io.claimstream.aggregate.api.view.TopicFeed;
import io.claimstream.aggregate.api.view.TopicReader;
import io.claimstream.aggregate.api.view.TopicWriter;
import io.claimstream.contract.stream.JsonSerde;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.Topic;
import io.claimstream.contract.stream.TopicSetup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends dead letters to the topic that they came from again, whole and under their key. What was sent stands on a
 * compacted topic, so that every instance knows it and a restart does.
 */
public final class Replays implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int MOST_POLLS = 40;
    private static final String DAYS_30 = String.valueOf(Duration.ofDays(30).toMillis());

    private final KafkaSettings settings;
    private final LongSupplier nowMillis;
    private final Set<String> sources;
    private final Topic<String, Replay> topic;
    private final TopicFeed<Replay> feed;
    private final TopicWriter<String, Replay> writer;
    private final TopicWriter<String, byte[]> sender;
    private final Map<String, Replay> replays = new ConcurrentHashMap<>();

    /** None yet: they are read once they are started. */
    public Replays(KafkaSettings settings, LongSupplier nowMillis) {
        this.settings = settings;
        this.nowMillis = nowMillis;
        this.sources = Set.of(
                settings.topics().articles().name(), settings.topics().claims().name());
        this.topic = new Topic<>(
                settings.prefix() + "claimstream-replays",
                Serdes.String(),
                JsonSerde.of(Replay.class),
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT + "," + TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        DAYS_30));
        this.feed = new TopicFeed<>(settings, topic, new OfReplays());
        this.writer = new TopicWriter<>(
                settings, topic.key().serializer(), topic.value().serializer());
        this.sender = new TopicWriter<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Creates the topic when it is missing, and begins to read. */
    public void start() {
        TopicSetup.createMissing(settings, List.of(topic));
        feed.start();
    }

    /** True when all are known that there were before the start. */
    public boolean ready() {
        return feed.caughtUp();
    }

    /** True for a letter that came from a topic that a stage reads, and not from a file or a request. */
    public boolean canReplay(HeldLetter letter) {
        return letter.source() != null && sources.contains(letter.source());
    }

    /** When the letter was sent again; null when it was not. */
    public @Nullable Replay of(HeldLetter letter) {
        return replays.get(id(letter));
    }

    /**
     * Sends a letter that came from a topic to this topic again. When the sender is killed in between, it may have been
     * sent without being known as sent; for an article it makes no difference to be sent twice.
     *
     * @throws KafkaException when Kafka does not give it out or does not take it
     */
    public Replay replay(HeldLetter letter) {
        String target = String.valueOf(letter.source());
        ConsumerRecord<String, byte[]> whole = read(letter);
        sender.write(target, whole.key(), whole.value());
        Replay replay = new Replay(Instant.ofEpochMilli(nowMillis.getAsLong()), target);
        writer.write(topic.name(), id(letter), replay);
        replays.put(id(letter), replay);
        return replay;
    }

    private ConsumerRecord<String, byte[]> read(HeldLetter letter) {
        Topic<byte[], byte[]> letters = settings.topics().deadLetters();
        TopicPartition partition = new TopicPartition(letters.name(), letter.partition());
        try (KafkaConsumer<String, byte[]> reader =
                TopicReader.open(settings, letters, new ByteArrayDeserializer(), Map.of())) {
            reader.assign(List.of(partition));
            reader.seek(partition, letter.offset());
            for (int poll = 0; poll < MOST_POLLS && reader.position(partition) <= letter.offset(); poll++) {
                for (ConsumerRecord<String, byte[]> record : reader.poll(POLL)) {
                    if (record.offset() == letter.offset()) {
                        return record;
                    }
                }
            }
        }
        throw new KafkaException("the dead letter " + id(letter) + " is not on its topic");
    }

    private static String id(HeldLetter letter) {
        return letter.partition() + ":" + letter.offset();
    }

    private final class OfReplays implements TopicFeed.Target<Replay> {

        @Override
        public void put(TopicFeed.Fed<Replay> record) {
            replays.put(record.record().key(), record.value());
        }

        @Override
        public void delete(String key) {
            replays.remove(key);
        }

        @Override
        public void show(List<TopicFeed.Fed<Replay>> records) {
            // Each is shown as it comes.
        }
    }

    @Override
    public void close() {
        feed.close();
        writer.close();
        sender.close();
    }
}
