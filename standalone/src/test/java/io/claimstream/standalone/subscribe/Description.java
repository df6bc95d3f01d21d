package io.claimstream.standalone.subscribe;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.claimstream.contract.stream.Json;
import java.io.IOException;
import java.util.List;

/** The OpenAPI description that a running service serves. */
public final class Description {

    private final JsonNode root;

    /** Of its YAML. */
    public Description(String yaml) throws IOException {
        root = new YAMLMapper().readTree(yaml);
    }

    /** What is wrong with an answer to POST /v1/articles. */
    List<Error> errorsOfReceipt(int status, String contentType, String body) throws IOException {
        JsonNode response = root.at("/paths/~1v1~1articles/post/responses/" + status);
        return errors(resolved(response).path("content").path(contentType).path("schema"), body);
    }

    /** What is wrong with a webhook's message. */
    public List<Error> errorsOfMessage(String body) throws IOException {
        return errors(root.at("/webhooks/change/post/requestBody/content/application~1json/schema"), body);
    }

    private List<Error> errors(JsonNode schema, String body) throws IOException {
        if (schema.isMissingNode()) {
            throw new AssertionError("not described: " + body);
        }
        ObjectNode whole = Json.MAPPER.createObjectNode();
        whole.set("components", root.path("components"));
        whole.setAll((ObjectNode) schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(Json.MAPPER.readTree(body));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? root.at(JsonPointer.compile(node.path("$ref").asText().substring(1)))
                : node;
    }
}
