package io.claimstream.bench;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.extract.ArticleExtractor;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Articles that one thread reads in a second, from raw text to claims: one operation is one article. */
public class ExtractionBenchmark extends ArticleBenchmark {

    private List<Article> articles = List.of();
    private @Nullable ArticleExtractor extractor;
    private int next;

    /** Loads the models and the articles. */
    @Setup
    public void load() throws IOException {
        articles = SampleArticles.read(from);
        extractor = ArticleExtractor.create();
    }

    /** Reads the next article. */
    @Benchmark
    public ExtractedArticle extract() {
        Article article = articles.get(next);
        next = (next + 1) % articles.size();
        return Objects.requireNonNull(extractor).extract(article);
    }
}
