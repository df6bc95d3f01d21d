package io.claimstream.contract.stream;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Collectors;
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
            throw new SerializationException("not the JSON of " + named() + ": " + reason(e, bytes.length), e);
        }
    }

    /** "an Article", "a Change". */
    private String named() {
        String name = type.getSimpleName();
        return ("AEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }

    /** What is wrong and where, without the parser's words about itself and the classes it reads into. */
    private static String reason(IOException e, int length) {
        if (!(e instanceof JsonProcessingException wrong)) {
            return String.valueOf(e.getMessage());
        }
        JsonLocation location = wrong.getLocation();
        String where = location == null || location.getLineNr() < 1
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        return fault(wrong, location != null && location.getByteOffset() >= length) + where;
    }

    private static String fault(JsonProcessingException wrong, boolean atEnd) {
        if (wrong instanceof JsonEOFException || (wrong instanceof JsonParseException && atEnd)) {
            return "it ends in the middle";
        }
        if (wrong.getCause() instanceof IllegalArgumentException refused && refused.getMessage() != null) {
            return refused.getMessage();
        }
        if (wrong instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return "the field " + path(mapping) + " has a value that it cannot have";
        }
        if (wrong instanceof JsonMappingException) {
            return "it is another kind of value";
        }
        return "it breaks the rules of JSON";
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
