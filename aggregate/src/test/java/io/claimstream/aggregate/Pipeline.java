package io.claimstream.aggregate;

import io.claimstream.contract.claim.CleanArticle;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.RunSequence;
import io.claimstream.contract.stream.StreamsStage;
import io.claimstream.contract.stream.Topics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The topology under test with what tests send and ask. */
final class Pipeline implements AutoCloseable {

    static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");

    private static final Topics TOPICS = Topics.withPrefix("");

    private final TopologyTestDriver driver;

    Pipeline(Path stateDir) {
        Properties properties = properties(stateDir);
        driver = new TopologyTestDriver(topology(properties), properties, NOON);
    }

    static Properties properties(Path stateDir) {
        return StreamsStage.properties("aggregate", new KafkaSettings("localhost:1", "", 3, 1, stateDir, Map.of()));
    }

    static Topology topology(Properties properties) {
        return AggregateTopology.build(properties, TOPICS, 3, new AggregateMetrics(new SimpleMeterRegistry()));
    }

    static ExtractedArticle article(String id, @Nullable String title, String text) {
        return extracted(id, title, text, null, false);
    }

    static ExtractedArticle ofStory(String id, String story, String text) {
        return extracted(id, null, text, story, false);
    }

    static ExtractedArticle retraction(String id) {
        return extracted(id, null, "", null, true);
    }

    private static ExtractedArticle extracted(
            String id, @Nullable String title, String text, @Nullable String story, boolean retracted) {
        CleanArticle article =
                new CleanArticle(id, null, id + ".example", title, NOON, null, "en", story, retracted, text);
        return new ExtractedArticle(article, List.of(), List.of(), "test", null);
    }

    void send(ExtractedArticle... articles) {
        for (ExtractedArticle article : articles) {
            send(article, null);
        }
    }

    void send(ExtractedArticle article, @Nullable RunSequence sequence) {
        send(article, sequence, NOON);
    }

    void send(ExtractedArticle article, @Nullable RunSequence sequence, Instant at) {
        RecordHeaders headers = new RecordHeaders();
        if (sequence != null) {
            sequence.write(headers);
        }
        driver.createInputTopic(
                        TOPICS.claims().name(),
                        new StringSerializer(),
                        TOPICS.claims().value().serializer())
                .pipeInput(new TestRecord<>(article.article().id(), article, headers, at));
    }

    void sendGarbage(String id, byte[] value) {
        driver.createInputTopic(TOPICS.claims().name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(id, value, NOON);
    }

    void passTime(Duration time) {
        driver.advanceWallClockTime(time);
    }

    /** What came out since this was last asked. */
    List<TestRecord<String, Event>> written() {
        return driver.createOutputTopic(
                        TOPICS.events().name(),
                        TOPICS.events().key().deserializer(),
                        TOPICS.events().value().deserializer())
                .readRecordsToList();
    }

    List<Change> changes() {
        return driver.createOutputTopic(
                        TOPICS.changes().name(),
                        TOPICS.changes().key().deserializer(),
                        TOPICS.changes().value().deserializer())
                .readValuesToList();
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return driver.createOutputTopic(
                        TOPICS.deadLetters().name(),
                        TOPICS.deadLetters().key().deserializer(),
                        TOPICS.deadLetters().value().deserializer())
                .readRecordsToList();
    }

    /** The articles of every event that stands. */
    static List<List<String>> groups(List<TestRecord<String, Event>> written) {
        Map<String, Event> latest = new TreeMap<>();
        written.forEach(update -> latest.put(update.key(), update.value()));
        return latest.values().stream()
                .filter(event -> !event.articles().isEmpty())
                .map(event ->
                        event.articles().stream().map(EventArticle::id).sorted().toList())
                .sorted((a, b) -> a.get(0).compareTo(b.get(0)))
                .toList();
    }

    static List<Long> sequences(List<TestRecord<String, Event>> written) {
        TreeSet<Long> numbers = new TreeSet<>();
        for (TestRecord<String, Event> update : written) {
            RunSequence sequence = RunSequence.read(update.headers());
            if (sequence != null) {
                numbers.add(sequence.number());
            }
        }
        return List.copyOf(numbers);
    }

    @Override
    public void close() {
        driver.close();
    }
}
