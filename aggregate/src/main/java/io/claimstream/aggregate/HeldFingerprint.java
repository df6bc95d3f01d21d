package io.claimstream.aggregate;

import io.claimstream.aggregate.placement.Fingerprint;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;

/**
 * A fingerprint that came before its turn.
 *
 * @param fingerprint the value
 * @param timestamp of its record
 * @param headers of its record
 */
record HeldFingerprint(Fingerprint fingerprint, long timestamp, List<HeldHeader> headers) {

    /** A header of a record that is held. */
    record HeldHeader(String name, String base64) {}

    static HeldFingerprint of(Record<String, Fingerprint> record) {
        List<HeldHeader> headers = new ArrayList<>();
        for (Header header : record.headers()) {
            headers.add(new HeldHeader(header.key(), Base64.getEncoder().encodeToString(header.value())));
        }
        return new HeldFingerprint(record.value(), record.timestamp(), headers);
    }

    Record<String, Fingerprint> released() {
        Headers restored = new RecordHeaders();
        headers.forEach(
                header -> restored.add(header.name(), Base64.getDecoder().decode(header.base64())));
        return new Record<>(fingerprint.articleId(), fingerprint, timestamp, restored);
    }
}
