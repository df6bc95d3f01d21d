package io.claimstream.aggregate.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.claimstream.contract.stream.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read over HTTP and what stands on a topic is one thing, and described alike. */
class OpenApiSchemasTest {

    /** Those of the state at a past moment. */
    private static final Set<String> ONLY_HERE = Set.of("at", "missing");

    @ParameterizedTest
    @CsvSource({
        "Event, event.json, ''",
        "EventArticle, event.json, /$defs/eventArticle",
        "ClaimGroup, event.json, /$defs/claimGroup",
        "ClaimValue, event.json, /$defs/claimValue",
        "Evidence, event.json, /$defs/evidence",
        "GroupState, event.json, /$defs/groupState",
        "Claim, extracted-article.json, /$defs/claim",
        "Speaker, extracted-article.json, /$defs/speaker",
        "ChangeType, change.json, /properties/type",
        "Measure, types.json, /$defs/measure",
        "GroupStatus, types.json, /$defs/status",
        "Scope, types.json, /$defs/scope",
        "Stage, types.json, /$defs/stage",
        "Bound, types.json, /$defs/bound",
        "Relation, types.json, /$defs/relation",
        "Field, types.json, /$defs/field",
        "Interval, types.json, /$defs/interval",
        "TimeSpan, types.json, /$defs/timeSpan",
        "Place, types.json, /$defs/place",
        "Entity, types.json, /$defs/entity"
    })
    void namesTheSameFieldsAndConstants(String name, String file, String pointer) throws IOException {
        JsonNode onTopic = resource("/io/claimstream/contract/schema/v1/" + file, Json.MAPPER.reader()::readTree)
                .at(pointer);

        JsonNode here = resource("openapi.yaml", new YAMLMapper()::readTree).at("/components/schemas");

        assertThat(words("properties", here.path(name), here)).isEqualTo(words("properties", onTopic, onTopic));
        assertThat(words("required", here.path(name), here)).isEqualTo(words("required", onTopic, onTopic));
        assertThat(words("enum", here.path(name), here)).isEqualTo(words("enum", onTopic, onTopic));
    }

    /** What a schema holds under a keyword, and those that it is made of. */
    private static Set<String> words(String keyword, JsonNode schema, JsonNode all) {
        Set<String> words = new TreeSet<>();
        JsonNode value = schema.path(keyword);
        if (value.isObject()) {
            value.fieldNames().forEachRemaining(words::add);
        } else {
            value.forEach(word -> words.add(word.asText()));
        }
        for (JsonNode part : schema.path("allOf")) {
            String reference = part.path("$ref").asText();
            JsonNode resolved = reference.isEmpty() ? part : all.path(reference.replace("#/components/schemas/", ""));
            words.addAll(words(keyword, resolved, all));
        }
        words.removeAll(ONLY_HERE);
        return words;
    }

    private interface Parser {
        JsonNode parse(InputStream in) throws IOException;
    }

    private static JsonNode resource(String name, Parser parser) throws IOException {
        try (InputStream in = Objects.requireNonNull(OpenApi.class.getResourceAsStream(name), name)) {
            return parser.parse(in);
        }
    }
}
