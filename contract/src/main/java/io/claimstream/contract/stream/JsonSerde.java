package io.claimstream.contract.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Records as UTF-8 JSON. A value that is no JSON of the type is a {@link SerializationException}, which the topologies
 * turn into a dead letter.
 *
 * @param <T> the record's type
 */
public final class JsonSerde<T> implements Serde<T> {

    private final Class<T> type;
    private final ObjectMapper mapper;

    private JsonSerde(Class<T> type, ObjectMapper mapper) {
        this.type = type;
        this.mapper = mapper;
    }

    public static <T> JsonSerde<T> of(Class<T> type) {
        return of(type, Json.MAPPER);
    }

    /** Records in the mapper's form of JSON, which need not be text. */
    public static <T> JsonSerde<T> of(Class<T> type, ObjectMapper mapper) {
        return new JsonSerde<>(type, mapper);
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
            return value == null ? null : mapper.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new SerializationException("no JSON can be made of a " + type.getSimpleName(), e);
        }
    }

    private @Nullable T read(byte @Nullable [] bytes) {
        try {
            return bytes == null ? null : mapper.readValue(bytes, type);
        } catch (IOException e) {
            throw new SerializationException("not the JSON of a " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }
}
