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
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The yardstick of {@link ExtractionBenchmark}: articles a second in which OpenNLP's tagger alone, with its defaults, tags
 * all tokens of the same articles.
 */
public class TaggingBenchmark extends ArticleBenchmark {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final List<List<String[]>> articles = new ArrayList<>();
    private @Nullable POSTaggerME tagger;
    private int next;

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
