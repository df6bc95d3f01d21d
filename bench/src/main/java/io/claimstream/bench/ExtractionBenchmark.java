package io.claimstream.bench;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.extract.ArticleExtractor;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Articles that one thread reads in a second, from raw text to claims: one operation is one article. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ExtractionBenchmark {

    private List<Article> articles = List.of();
    private @Nullable ArticleExtractor extractor;
    private int next;

    /** Where the articles are read from; see {@link SampleArticles#read}. */
    @Param(SampleArticles.SAMPLES)
    @SuppressWarnings("NullAway.Init") // JMH sets it.
    public String from;

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
