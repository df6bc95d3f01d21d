package io.claimstream.standalone.replay;

import io.claimstream.contract.stream.KafkaSettings;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The articles that stand on a pipeline's log now, to be read once more. */
public final class ArticleLog {

    private ArticleLog() {}

    /** Where a record stands: in the order of arrival, which partitions do not keep among each other. */
    private record Arrival(long timestamp, int partition, long offset) {

        static final Comparator<Arrival> ORDER = Comparator.comparingLong(Arrival::timestamp)
                .thenComparing(Arrival::partition)
                .thenComparing(Arrival::offset);

        static Arrival of(ConsumerRecord<byte[], byte[]> record) {
            return new Arrival(record.timestamp(), record.partition(), record.offset());
        }
    }

    /**
     * Writes them as lines of JSON, in the order in which they arrived.
     *
     * @throws IOException when the file cannot be written
     */
    public static void copy(KafkaSettings kafka, Path file) throws IOException {
        try (Spool<Arrival> lines = Spool.open();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            TopicReader.read(kafka, kafka.topics().articles(), record -> {
                if (record.value() != null) {
                    lines.add(Arrival.of(record), record.value());
                }
            });
            lines.writeTo(out, Arrival.ORDER);
        }
    }
}
