package io.claimstream.standalone.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.stream.DeadLetter;
import io.claimstream.contract.stream.Json;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.RunSequence;
import io.claimstream.contract.stream.Topics;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Writes what stands on the topics after a run as lines of JSON, in an order that does not depend on threads. */
final class ResultFiles {

    private static final int MAX_DEAD_LETTER_CHARACTERS = 10_000;

    private final KafkaSettings kafka;
    private final Topics topics;
    private final Path folder;

    ResultFiles(KafkaSettings kafka, Path folder) {
        this.kafka = kafka;
        this.topics = kafka.topics();
        this.folder = folder;
    }

    /** An event's place in the file; undated ones last. */
    private record EventOrder(@Nullable Instant firstPublished, String id) {

        static final Comparator<EventOrder> COMPARATOR = Comparator.comparing(
                        EventOrder::firstPublished, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(EventOrder::id);
    }

    /** A dead letter as a line of JSON. */
    private record DeadLetterLine(
            @Nullable String key,
            @Nullable String value,
            @Nullable String exception,
            @Nullable String message,
            @Nullable String topic,
            @Nullable String partition,
            @Nullable String offset) {}

    /**
     * {@code claims.ndjson}: the latest reading of each article, in the order of sending.
     *
     * @return the number of claims in them
     */
    long writeClaims() throws IOException {
        LongAdder claims = new LongAdder();
        try (OutputStream out = open("claims.ndjson");
                Spool<Long> lines = Spool.open()) {
            LatestRecords.read(kafka, topics.claims(), result -> {
                claims.add(Json.MAPPER.readTree(result.value()).path("claims").size());
                lines.add(orderOfSending(result), result.value());
            });
            lines.writeTo(out, Comparator.naturalOrder());
        }
        return claims.sum();
    }

    /**
     * {@code events.ndjson}: the latest state of each event, by first publication; those merged into another included.
     *
     * @return the number of events that stand
     */
    long writeEvents() throws IOException {
        LongAdder standing = new LongAdder();
        try (OutputStream out = open("events.ndjson");
                Spool<EventOrder> lines = Spool.open()) {
            LatestRecords.read(kafka, topics.events(), result -> {
                JsonNode event = Json.MAPPER.readTree(result.value());
                standing.add(event.hasNonNull("mergedInto") ? 0 : 1);
                lines.add(Json.MAPPER.treeToValue(event, EventOrder.class), result.value());
            });
            lines.writeTo(out, EventOrder.COMPARATOR);
        }
        return standing.sum();
    }

    /** {@code changes.ndjson}: every change, in the order of sending of the articles that caused them. */
    void writeChanges() throws IOException {
        try (OutputStream out = open("changes.ndjson");
                Spool<Long> lines = Spool.open()) {
            TopicReader.read(kafka, topics.changes(), result -> lines.add(orderOfSending(result), result.value()));
            lines.writeTo(out, Comparator.naturalOrder());
        }
    }

    /**
     * {@code dead-letters.ndjson}: as they came.
     *
     * @return their number
     */
    long writeDeadLetters() throws IOException {
        LongAdder letters = new LongAdder();
        try (OutputStream out = open("dead-letters.ndjson")) {
            TopicReader.read(kafka, topics.deadLetters(), result -> {
                letters.increment();
                out.write(Json.MAPPER.writeValueAsBytes(line(result)));
                out.write('\n');
            });
        }
        return letters.sum();
    }

    /** {@code run.json}. */
    void write(RunFigures figures) throws IOException {
        Json.MAPPER
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("run.json").toFile(), figures);
    }

    private OutputStream open(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16);
    }

    private static long orderOfSending(ConsumerRecord<byte[], byte[]> result) {
        RunSequence sequence = RunSequence.read(result.headers());
        return sequence == null ? Long.MAX_VALUE : sequence.number();
    }

    private static DeadLetterLine line(ConsumerRecord<byte[], byte[]> letter) {
        return new DeadLetterLine(
                text(letter.key()),
                text(letter.value()),
                DeadLetter.read(letter.headers(), DeadLetter.EXCEPTION),
                DeadLetter.read(letter.headers(), DeadLetter.MESSAGE),
                DeadLetter.read(letter.headers(), DeadLetter.TOPIC),
                DeadLetter.read(letter.headers(), DeadLetter.PARTITION),
                DeadLetter.read(letter.headers(), DeadLetter.OFFSET));
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        String text = new String(bytes, UTF_8);
        return text.length() <= MAX_DEAD_LETTER_CHARACTERS ? text : text.substring(0, MAX_DEAD_LETTER_CHARACTERS) + "…";
    }
}
