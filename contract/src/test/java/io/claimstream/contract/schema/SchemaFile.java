package io.claimstream.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.stream.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A place in one of the published files.
 *
 * @param file name of the file
 * @param node what stands at that place
 */
record SchemaFile(String file, JsonNode node) {

    static SchemaFile read(String name) {
        String resource = "/io/claimstream/contract/schema/v1/" + name;
        try (InputStream in = Objects.requireNonNull(SchemaFile.class.getResourceAsStream(resource), resource)) {
            return new SchemaFile(name, Json.MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This place, or the one that it refers to. */
    SchemaFile resolved() {
        return node.has("$ref") ? at(node.path("$ref").asText()) : this;
    }

    SchemaFile property(String name) {
        return new SchemaFile(file, node.path("properties").path(name)).resolved();
    }

    SchemaFile items() {
        return new SchemaFile(file, node.path("items")).resolved();
    }

    private SchemaFile at(String reference) {
        String[] parts = reference.split("#", 2);
        SchemaFile target = read(parts[0].isEmpty() ? file : parts[0]);
        return parts.length == 1 ? target : new SchemaFile(target.file, target.node.at(parts[1]));
    }
}
