package io.claimstream.aggregate;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.api.Record;

/**
 * A record that came before its turn.
 *
 * @param key of the record
 * @param value of the record as its serde writes it
 * @param timestamp of the record
 * @param headers of the record
 */
record HeldRecord(String key, RawBytes value, long timestamp, List<HeldHeader> headers) {

    /** A header of a record that is held. */
    record HeldHeader(String name, RawBytes value) {}

    static <V> HeldRecord of(Record<String, V> record, Serde<V> serde) {
        List<HeldHeader> headers = new ArrayList<>();
        for (Header header : record.headers()) {
            headers.add(new HeldHeader(header.key(), new RawBytes(header.value())));
        }
        return new HeldRecord(
                record.key(),
                new RawBytes(serde.serializer().serialize("", record.value())),
                record.timestamp(),
                headers);
    }

    <V> Record<String, V> released(Serde<V> serde) {
        Headers restored = new RecordHeaders();
        headers.forEach(header -> restored.add(header.name(), header.value().bytes()));
        return new Record<>(key, serde.deserializer().deserialize("", value.bytes()), timestamp, restored);
    }
}
