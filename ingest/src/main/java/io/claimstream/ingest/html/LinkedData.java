package io.claimstream.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.claimstream.contract.stream.Json;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article among a page's JSON-LD (schema.org NewsArticle and its kin). */
final class LinkedData {

    // Publishers paste texts into their templates, line breaks and all.
    private static final ObjectReader READER = Json.MAPPER
            .readerFor(JsonNode.class)
            .withFeatures(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA);

    private LinkedData() {}

    /** The first article; a missing node when the page describes none. */
    static JsonNode article(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .flatMap(LinkedData::parse)
                .flatMap(LinkedData::things)
                .filter(LinkedData::isArticle)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** A string of the thing, or of the first of several things; null when it has none. */
    static @Nullable String string(JsonNode thing, String name) {
        if (thing.isTextual() && name.equals("name")) {
            return thing.asText();
        }
        JsonNode value = thing.isArray() ? thing.path(0).path(name) : thing.path(name);
        return value.isTextual() ? value.asText() : null;
    }

    private static Stream<JsonNode> parse(String json) {
        try {
            return Stream.of(READER.readTree(json));
        } catch (JsonProcessingException e) {
            return Stream.empty();
        }
    }

    private static Stream<JsonNode> things(JsonNode node) {
        if (node.isArray()) {
            return elements(node).flatMap(LinkedData::things);
        }
        return node.has("@graph") ? elements(node.path("@graph")) : Stream.of(node);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static boolean isArticle(JsonNode thing) {
        JsonNode type = thing.path("@type");
        return type.isArray() ? elements(type).anyMatch(LinkedData::namesArticle) : namesArticle(type);
    }

    private static boolean namesArticle(JsonNode type) {
        return type.asText().endsWith("Article") || type.asText().equals("BlogPosting");
    }
}
