package io.claimstream.ingest.gateway;

import io.claimstream.contract.article.Article;
import java.util.concurrent.CompletableFuture;

/** Where the gateway puts what it takes. */
@FunctionalInterface
public interface ArticleSink {

    /**
     * Takes an article. The future completes when it is kept for good; it fails with an {@link IllegalArgumentException}
     * when the article is at fault, else with what is wrong with the keeper.
     */
    CompletableFuture<?> publish(Article article);
}
