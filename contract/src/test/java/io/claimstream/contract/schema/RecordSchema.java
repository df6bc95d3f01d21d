package io.claimstream.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Compares a record, and all that it is made of, with the schema that is published for it. */
final class RecordSchema {

    private static final Map<Type, String> SCALARS = Map.of(
            String.class, "string",
            Instant.class, "string/date-time",
            LocalDate.class, "string/date",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer",
            Long.class, "integer",
            double.class, "number",
            Double.class, "number",
            boolean.class, "boolean");

    private final List<String> differences = new ArrayList<>();

    /** What differs, one line each. */
    static List<String> differences(Class<? extends Record> type, SchemaFile schema) {
        RecordSchema comparison = new RecordSchema();
        comparison.compare(type, schema, type.getSimpleName());
        return comparison.differences;
    }

    private void compare(Type type, SchemaFile schema, String path) {
        if (type instanceof ParameterizedType list) {
            expect("array", schema.node().path("type").asText(), path);
            compare(list.getActualTypeArguments()[0], schema.items(), path + "[]");
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            expect(constants(plain), texts(schema.node().path("enum")), path);
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            compareRecord(plain, schema, path);
        } else if (type == Boolean.class) {
            expect("boolean", schema.node().path("type").asText(), path);
        } else {
            expect(SCALARS.getOrDefault(type, "unknown " + type), scalar(schema.node()), path);
        }
    }

    private void compareRecord(Class<?> type, SchemaFile schema, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> names = new TreeSet<>();
        Set<String> always = new TreeSet<>();
        for (RecordComponent component : components) {
            names.add(component.getName());
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                always.add(component.getName());
            }
        }
        Set<String> properties = new TreeSet<>();
        schema.node().path("properties").fieldNames().forEachRemaining(properties::add);
        expect(names, properties, path);
        expect(always, texts(schema.node().path("required")), path + " required");
        Set<String> common = new HashSet<>(names);
        common.retainAll(properties);
        Arrays.stream(components)
                .filter(component -> common.contains(component.getName()))
                .forEach(component -> compare(
                        component.getGenericType(),
                        schema.property(component.getName()),
                        path + "." + component.getName()));
    }

    private void expect(Object expected, Object found, String path) {
        if (!expected.equals(found)) {
            differences.add(path + ": " + expected + " in Java, " + found + " in the schema");
        }
    }

    private static String scalar(JsonNode schema) {
        String format = schema.path("format").asText();
        return schema.path("type").asText() + (format.isEmpty() ? "" : "/" + format);
    }

    private static Set<String> constants(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Object constant : type.getEnumConstants()) {
            names.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        StreamSupport.stream(list.spliterator(), false).forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
