package io.claimstream.ingest.source;

import static com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS;
import static com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import io.claimstream.contract.stream.Json;
import io.claimstream.ingest.source.Intake.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles and JSON Feeds in a stream of JSON: lines, an array, or objects one after another. */
final class JsonArticles {

    /** A few broken bytes are a slip of a scraper; more of them are another encoding, and the text would be nonsense. */
    static final int MOST_MALFORMED = 3;

    private static final ObjectReader OBJECT = Json.MAPPER
            .readerFor(JsonNode.class)
            .withFeatures(ALLOW_NON_NUMERIC_NUMBERS, ALLOW_UNESCAPED_CONTROL_CHARS)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Findings findings;

    private JsonArticles(Findings findings) {
        this.findings = findings;
    }

    static void read(InputStream in, int maxBytes, Findings findings) throws IOException {
        new JsonSplitter(maxBytes, new JsonArticles(findings)::read).split(in);
    }

    private void read(long place, byte[] bytes, @Nullable String flaw) {
        try {
            if (flaw != null) {
                throw new BadArticle(null, flaw);
            }
            Utf8 utf8 = Utf8.decode(bytes);
            read(place, bytes, parse(utf8), flaws(utf8));
        } catch (BadArticle e) {
            findings.reject(place, e, bytes);
        }
    }

    private void read(long place, byte[] bytes, JsonNode object, List<Remark> flaws) throws BadArticle {
        if (JsonFeedArticles.isFeed(object)) {
            JsonFeedArticles.read(object, findings);
            return;
        }
        String retracted = JsonArticle.retracted(object);
        if (retracted != null) {
            findings.retraction(place, retracted);
        } else {
            findings.article(place, JsonArticle.draft(object, JsonArticle.form(object), flaws), bytes);
        }
    }

    private static JsonNode parse(Utf8 utf8) throws BadArticle {
        if (utf8.malformed() > MOST_MALFORMED) {
            throw new BadArticle(
                    null,
                    "not UTF-8: the first of " + utf8.malformed() + " malformed places is at byte "
                            + utf8.firstMalformed());
        }
        try {
            return OBJECT.readTree(utf8.text());
        } catch (JsonProcessingException e) {
            throw new BadArticle(null, "not JSON: " + firstLine(e.getOriginalMessage()) + position(e));
        }
    }

    private static List<Remark> flaws(Utf8 utf8) {
        return utf8.malformed() == 0
                ? List.of()
                : List.of(new Remark(
                        "text",
                        utf8.malformed() + " malformed UTF-8 characters were replaced, the first at byte "
                                + utf8.firstMalformed()));
    }

    private static String position(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " at character " + e.getLocation().getCharOffset();
    }

    private static String firstLine(@Nullable String message) {
        return message == null
                ? "it cannot be parsed"
                : message.lines().findFirst().orElse("");
    }
}
