package io.claimstream.ingest.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.ingest.source.Intake.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of an article and the names that it goes by in JSON.
 *
 * @param names ours first
 * @param mayBeNumber true when scrapers write numbers in it: ids, times since 1970
 */
record JsonField(List<String> names, boolean mayBeNumber) {

    static final JsonField ID = new JsonField(List.of("id"), true);
    static final JsonField URL = text("url", "link", "canonical_link", "external_url");
    static final JsonField SOURCE =
            text("source", "source_domain", "hostname", "sitename", "source-hostname", "source_url");
    static final JsonField TITLE = text("title", "headline");
    static final JsonField TEXT = text("text", "maintext", "raw_text", "content_text");
    static final JsonField HTML = text("html", "content_html");
    static final JsonField PUBLISHED_AT = new JsonField(
            List.of(
                    "publishedAt",
                    "date_publish",
                    "date_published",
                    "publish_date",
                    "published_at",
                    "published",
                    "date"),
            true);
    static final JsonField FETCHED_AT = new JsonField(List.of("fetchedAt", "date_download", "fetched_at"), true);
    static final JsonField LANGUAGE = text("language", "lang", "meta_lang");
    static final JsonField STORY = new JsonField(List.of("story"), true);

    private static JsonField text(String... names) {
        return new JsonField(List.of(names), false);
    }

    /** The value, trimmed; null when there is none or it is blank. */
    @Nullable
    String demand(JsonNode object) throws BadArticle {
        for (String name : names) {
            JsonNode value = object.path(name);
            if (isWrong(value)) {
                throw new BadArticle(name, name + " must be a string, but is " + kind(value));
            }
            String text = text(value);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** The value, trimmed; null, with a remark, when it is of a type that makes no sense. */
    @Nullable
    String ask(JsonNode object, List<Remark> remarks) {
        for (String name : names) {
            JsonNode value = object.path(name);
            if (isWrong(value)) {
                remarks.add(new Remark(names.get(0), name + " was left out: it is " + kind(value)));
            }
            String text = text(value);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** True when the field is there and says something, be it blank. */
    boolean isIn(JsonNode object) {
        return names.stream().anyMatch(object::hasNonNull);
    }

    private boolean isWrong(JsonNode value) {
        return value.isContainerNode() || value.isBoolean() || (value.isNumber() && !isNaN(value) && !mayBeNumber);
    }

    private @Nullable String text(JsonNode value) {
        if (value.isTextual() || (value.isNumber() && mayBeNumber && !isNaN(value))) {
            String text = value.isNumber() ? value.bigIntegerValue().toString() : value.asText();
            return text.isBlank() ? null : text.strip();
        }
        return null;
    }

    /** What Python's json module writes for a missing value of a table. */
    private static boolean isNaN(JsonNode value) {
        return value.isFloatingPointNumber() && !Double.isFinite(value.doubleValue());
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case BOOLEAN -> "true or false";
            default -> "a number";
        };
    }
}
