package io.claimstream.ingest.source;

import io.claimstream.contract.article.Article;
import io.claimstream.ingest.source.Intake.Remark;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a valid article of a draft, or says why that cannot be; what makes no sense in passing is dropped with a remark. */
final class ArticleCheck {

    private static final int LONGEST_ID = 512;
    private static final Instant FIRST_DATE = Instant.parse("1900-01-01T00:00:00Z");
    // Time zones, and publishers that date an article to the morning on which it will be printed.
    private static final Duration MOST_AHEAD = Duration.ofDays(3);

    private final InstantSource clock;

    ArticleCheck(InstantSource clock) {
        this.clock = clock;
    }

    /** The article, and the remarks on the draft with those that came to light here. */
    Checked check(Draft draft) throws BadArticle {
        List<Remark> remarks = new ArrayList<>(draft.remarks());
        Optional<WebAddress> address = address(draft.url(), remarks);
        String source = source(draft.source(), address);
        Article article = new Article(
                id(draft, address, source),
                address.isPresent() ? wellFormed(draft.url()) : null,
                wellFormed(source),
                wellFormed(draft.title()),
                Utf8.wellFormed(text(draft)),
                moment("publishedAt", draft.publishedAt(), remarks),
                moment("fetchedAt", draft.fetchedAt(), remarks),
                wellFormed(draft.language()),
                wellFormed(draft.story()),
                false);
        return new Checked(article, remarks);
    }

    /** An id that can be the key of a record. */
    static String id(String id) throws BadArticle {
        if (id.length() > LONGEST_ID) {
            throw new BadArticle("id", "id has " + id.length() + " characters, at most " + LONGEST_ID + " are taken");
        }
        return Utf8.wellFormed(id);
    }

    private static String id(Draft draft, Optional<WebAddress> address, @Nullable String source) throws BadArticle {
        return draft.id() == null ? ArticleId.derive(draft, address, source) : id(draft.id());
    }

    private static String text(Draft draft) throws BadArticle {
        if (draft.text().isBlank()) {
            throw new BadArticle("text", "text is empty");
        }
        return draft.text();
    }

    private static Optional<WebAddress> address(@Nullable String url, List<Remark> remarks) {
        Optional<WebAddress> address = WebAddress.parse(url);
        if (url != null && address.isEmpty()) {
            remarks.add(new Remark("url", "url is no absolute web address and was left out: " + start(url)));
        }
        return address;
    }

    private static @Nullable String source(@Nullable String told, Optional<WebAddress> address) {
        if (told == null) {
            return address.map(WebAddress::host).orElse(null);
        }
        return WebAddress.parse(told).map(WebAddress::host).orElseGet(() -> WebAddress.bare(told));
    }

    private @Nullable Instant moment(String field, @Nullable String told, List<Remark> remarks) {
        if (told == null) {
            return null;
        }
        Optional<Instant> moment = LenientDate.parse(told);
        if (moment.isEmpty()) {
            remarks.add(new Remark(field, field + " is no date and was left out: " + start(told)));
        } else if (moment.get().isBefore(FIRST_DATE)
                || moment.get().isAfter(clock.instant().plus(MOST_AHEAD))) {
            remarks.add(new Remark(field, field + " cannot be true and was left out: " + start(told)));
            return null;
        }
        return moment.orElse(null);
    }

    private static @Nullable String wellFormed(@Nullable String text) {
        return text == null ? null : Utf8.wellFormed(text);
    }

    private static String start(String value) {
        return value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }

    /** A valid article and what was left out of it. */
    record Checked(Article article, List<Remark> remarks) {}
}
