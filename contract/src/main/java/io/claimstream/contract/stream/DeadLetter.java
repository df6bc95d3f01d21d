package io.claimstream.contract.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The headers that tell why a record is on the topic {@code dead-letters}; the names are those of Kafka Streams' own
 * dead-letter queue (KIP-1034), so that records from every stage read alike.
 */
public final class DeadLetter {

    /** Class of the exception. */
    public static final String EXCEPTION = "__streams.errors.exception";
    /** What is wrong, in a sentence. */
    public static final String MESSAGE = "__streams.errors.message";
    /** Topic, file or address that it came from. */
    public static final String TOPIC = "__streams.errors.topic";
    /** Partition that it came from. */
    public static final String PARTITION = "__streams.errors.partition";
    /** Offset that it came from; line for a file. */
    public static final String OFFSET = "__streams.errors.offset";

    private DeadLetter() {}

    /** Marks a record that no stage took: what is wrong with it, and where it came from. */
    public static void mark(Headers headers, String exception, String message, String source, long line) {
        headers.add(EXCEPTION, exception.getBytes(UTF_8))
                .add(MESSAGE, message.getBytes(UTF_8))
                .add(TOPIC, source.getBytes(UTF_8))
                .add(OFFSET, Long.toString(line).getBytes(UTF_8));
    }

    /** A header's text; null when it is not there. */
    public static @Nullable String read(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
