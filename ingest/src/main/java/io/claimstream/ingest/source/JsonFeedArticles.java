package io.claimstream.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.ingest.source.Intake.Remark;
import java.util.ArrayList;
import java.util.List;

/** The items of a JSON Feed (jsonfeed.org, versions 1 and 1.1). */
final class JsonFeedArticles {

    private JsonFeedArticles() {}

    static boolean isFeed(JsonNode object) {
        return object.path("version").asText().contains("jsonfeed.org/version/")
                && object.path("items").isArray();
    }

    static void read(JsonNode feed, Findings findings) {
        int entry = 0;
        for (JsonNode item : feed.path("items")) {
            entry++;
            byte[] raw = item.toString().getBytes(UTF_8);
            try {
                findings.article(entry, draft(feed, item), raw);
            } catch (BadArticle e) {
                findings.reject(entry, e, raw);
            }
        }
    }

    private static Draft draft(JsonNode feed, JsonNode item) throws BadArticle {
        List<Remark> remarks = new ArrayList<>();
        String url = JsonField.URL.ask(item, remarks);
        String text = JsonField.TEXT.demand(item);
        String html = JsonField.HTML.demand(item);
        if (text == null && html == null) {
            throw new BadArticle("content_html", "the item has neither content_html nor content_text");
        }
        String language = JsonField.LANGUAGE.ask(item, remarks);
        Draft draft = new Draft(
                Form.JSON_FEED,
                null,
                url,
                null,
                null,
                JsonField.TITLE.ask(item, remarks),
                text == null ? "" : text,
                JsonField.PUBLISHED_AT.ask(item, remarks),
                null,
                language == null ? JsonField.LANGUAGE.ask(feed, remarks) : language,
                null,
                remarks);
        return text == null && html != null ? FragmentText.fill(draft, html) : draft;
    }
}
