package io.claimstream.aggregate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.smile.SmileConstants;
import com.fasterxml.jackson.dataformat.smile.SmileGenerator;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import io.claimstream.contract.stream.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Records of the stores and topics that nobody else reads, in Jackson's binary form of JSON (Smile): an article passes a
 * dozen of them, and text would be most of the work.
 *
 * @param <T> the record's type
 */
public final class CompactSerde<T> implements Serde<T> {

    private static final ObjectMapper MAPPER =
            Json.configured(SmileMapper.builder().disable(SmileGenerator.Feature.ENCODE_BINARY_AS_7BIT));

    private final Class<T> type;

    private CompactSerde(Class<T> type) {
        this.type = type;
    }

    public static <T> CompactSerde<T> of(Class<T> type) {
        return new CompactSerde<>(type);
    }

    /** Any record as text: one of these as its JSON, another as the UTF-8 that it may be. */
    public static String text(byte[] bytes) {
        if (hasSmileHeader(bytes)) {
            try {
                return MAPPER.readTree(bytes).toString();
            } catch (IOException e) {
                // Something else that begins alike.
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean hasSmileHeader(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == SmileConstants.HEADER_BYTE_1
                && bytes[1] == SmileConstants.HEADER_BYTE_2
                && bytes[2] == SmileConstants.HEADER_BYTE_3;
    }

    @Override
    public Serializer<T> serializer() {
        return (topic, value) -> write(value);
    }

    @Override
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> read(bytes);
    }

    private byte @Nullable [] write(@Nullable T value) {
        try {
            return value == null ? null : MAPPER.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new SerializationException("no record can be made of a " + type.getSimpleName(), e);
        }
    }

    private @Nullable T read(byte @Nullable [] bytes) {
        try {
            return bytes == null ? null : MAPPER.readValue(bytes, type);
        } catch (IOException e) {
            throw new SerializationException("not a record of a " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }
}
