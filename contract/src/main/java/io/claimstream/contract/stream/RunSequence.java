package io.claimstream.contract.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * An article's place in the order in which one sender sent its articles. Kafka Streams hands the header on from topic to
 * topic, so that placement can put back the order that partitions and threads have mixed, and a replay can tell which of
 * its articles have come out at the other end.
 *
 * @param run the sender's run
 * @param number 0, 1, 2 … without a gap
 */
public record RunSequence(String run, long number) {

    private static final String HEADER = "claimstream-sequence";

    public void write(Headers headers) {
        headers.add(HEADER, (run + ":" + number).getBytes(UTF_8));
    }

    /** The sequence in the headers; null for articles whose sender asks for no order. */
    public static @Nullable RunSequence read(Headers headers) {
        Header header = headers.lastHeader(HEADER);
        if (header == null) {
            return null;
        }
        String text = new String(header.value(), UTF_8);
        int colon = text.lastIndexOf(':');
        return new RunSequence(text.substring(0, colon), Long.parseLong(text.substring(colon + 1)));
    }
}
