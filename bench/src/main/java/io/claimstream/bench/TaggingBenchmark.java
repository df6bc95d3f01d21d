package io.claimstream.bench;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.claim.CleanArticle;
import io.claimstream.extract.ArticleExtractor;
import io.claimstream.extract.text.Sentence;
import io.claimstream.extract.text.TextAnalyzer;
import io.claimstream.extract.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * The yardstick of {@link ExtractionBenchmark}: articles a second in which OpenNLP's tagger alone, with its defaults, tags
 * all tokens of the same articles.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class TaggingBenchmark {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final List<List<String[]>> articles = new ArrayList<>();
    private @Nullable POSTaggerME tagger;
    private int next;

    /** Where the articles are read from; see {@link SampleArticles#read}. */
    @Param(SampleArticles.SAMPLES)
    @SuppressWarnings("NullAway.Init") // JMH sets it.
    public String from;

    /** Loads the model and divides the articles into tokens. */
    @Setup
    public void load() throws IOException {
        ArticleExtractor extractor = ArticleExtractor.create();
        TextAnalyzer analyzer = TextAnalyzer.create();
        for (Article article : SampleArticles.read(from)) {
            CleanArticle clean = extractor.clean(article);
            articles.add(analyzer.analyze(clean.title(), clean.text()).stream()
                    .flatMap(field -> field.sentences().stream())
                    .map(TaggingBenchmark::words)
                    .toList());
        }
        try (InputStream in = Objects.requireNonNull(TextAnalyzer.class.getResourceAsStream(MODEL), MODEL)) {
            tagger = new POSTaggerME(new POSModel(in));
        }
    }

    /** Tags the next article. */
    @Benchmark
    public void tag(Blackhole tags) {
        for (String[] sentence : articles.get(next)) {
            tags.consume(Objects.requireNonNull(tagger).tag(sentence));
        }
        next = (next + 1) % articles.size();
    }

    private static String[] words(Sentence sentence) {
        return sentence.tokens().stream().map(Token::text).toArray(String[]::new);
    }
}
