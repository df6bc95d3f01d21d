package io.claimstream.standalone.subscribe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.claimstream.contract.stream.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * A published schema as this version's own records have to meet it. To its readers a schema says that later versions may
 * add fields; here a field that it does not name is a mistake, in the record or in the schema.
 */
final class StrictSchema {

    private static final String BASE = "https://claimstream.io/schema/v1/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(StrictSchema::closed));

    private final Schema schema;

    StrictSchema(String file) {
        schema = REGISTRY.getSchema(SchemaLocation.of(BASE + file));
    }

    /** What is wrong with a record, one line each. */
    List<String> errors(JsonNode value) {
        return schema
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static String closed(String location) {
        String resource = location.replace(BASE, "/io/claimstream/contract/schema/v1/");
        try (InputStream in = Objects.requireNonNull(StrictSchema.class.getResourceAsStream(resource), resource)) {
            JsonNode schema = Json.MAPPER.readTree(in);
            schema.findParents("properties").stream()
                    .filter(object -> object.path("type").asText().equals("object"))
                    .forEach(object -> ((ObjectNode) object).put("additionalProperties", false));
            return schema.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
