package io.claimstream.ingest.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.ingest.html.HtmlToText;
import io.claimstream.ingest.source.Intake.Remark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One article written as a JSON object, whichever tool named its fields. */
final class JsonArticle {

    private static final List<String> NEWS_PLEASE = List.of("maintext", "date_publish", "source_domain");
    private static final List<String> TRAFILATURA =
            List.of("raw_text", "hostname", "sitename", "source-hostname", "fingerprint");
    private static final List<String> NEWSPAPER4K =
            List.of("publish_date", "canonical_link", "meta_lang", "source_url");

    private JsonArticle() {}

    /** The form that gave the object its field names. */
    static Form form(JsonNode object) {
        if (hasAny(object, NEWS_PLEASE)) {
            return Form.NEWS_PLEASE;
        }
        if (hasAny(object, NEWSPAPER4K)) {
            return Form.NEWSPAPER4K;
        }
        return hasAny(object, TRAFILATURA) ? Form.TRAFILATURA : Form.CLAIMSTREAM;
    }

    static Draft draft(JsonNode object, Form form, List<Remark> flaws) throws BadArticle {
        String text = JsonField.TEXT.demand(object);
        String html = JsonField.HTML.demand(object);
        if (text == null && html == null) {
            throw missing(object);
        }
        // The other tools write both: the page, and the text that they made of it.
        if (text != null && html != null && form == Form.CLAIMSTREAM) {
            throw new BadArticle("html", "text and html are both given, but only one may be");
        }
        List<Remark> remarks = new ArrayList<>(flaws);
        String source = JsonField.SOURCE.ask(object, remarks);
        String url = JsonField.URL.demand(object);
        Draft draft = new Draft(
                form,
                JsonField.ID.demand(object),
                // trafilatura calls the address the source.
                url == null && WebAddress.parse(source).isPresent() ? source : url,
                null,
                source,
                JsonField.TITLE.ask(object, remarks),
                text == null ? "" : text,
                JsonField.PUBLISHED_AT.ask(object, remarks),
                JsonField.FETCHED_AT.ask(object, remarks),
                JsonField.LANGUAGE.ask(object, remarks),
                JsonField.STORY.ask(object, remarks),
                remarks);
        return html == null || text != null ? draft : fromPage(draft, html);
    }

    /** The draft with the text of its page. */
    static Draft fromPage(Draft draft, String html) throws BadArticle {
        Draft filled = draft.filledFrom(HtmlToText.read(html, draft.url()));
        if (filled.text().isBlank()) {
            throw new BadArticle("html", "no article was found in the html");
        }
        return filled;
    }

    private static BadArticle missing(JsonNode object) {
        if (JsonField.TEXT.isIn(object)) {
            return new BadArticle("text", "text is empty");
        }
        return JsonField.HTML.isIn(object)
                ? new BadArticle("html", "html is empty")
                : new BadArticle("text", "there is neither text nor html");
    }

    private static boolean hasAny(JsonNode object, List<String> names) {
        return names.stream().anyMatch(object::has);
    }

    /** The id of a withdrawn article; null when the object is no withdrawal. */
    static @Nullable String retracted(JsonNode object) throws BadArticle {
        JsonNode retracted = object.path("retracted");
        if (!retracted.isBoolean()) {
            if (object.hasNonNull("retracted")) {
                throw new BadArticle("retracted", "retracted must be true or false");
            }
            return null;
        }
        if (!retracted.booleanValue()) {
            return null;
        }
        String id = JsonField.ID.demand(object);
        if (id == null) {
            throw new BadArticle("id", "a retraction must name the id of the article");
        }
        return ArticleCheck.id(id);
    }
}
