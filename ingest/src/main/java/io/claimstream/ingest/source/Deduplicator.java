package io.claimstream.ingest.source;

import io.claimstream.contract.article.Article;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells the articles of one run that say nothing new: same id and same content as the last version of that id. Keeps
 * about a hundred bytes an id. Not thread-safe.
 */
public final class Deduplicator {

    private final Map<String, String> lastContent = new HashMap<>();

    /** True when the last article of this id had the same content; the time of fetching is no content. */
    public boolean isDuplicate(Article article) {
        String content = Fingerprint.of(
                article.url(),
                article.source(),
                article.title(),
                article.text(),
                article.publishedAt(),
                article.language(),
                article.story(),
                article.retracted());
        return content.equals(lastContent.put(article.id(), content));
    }
}
