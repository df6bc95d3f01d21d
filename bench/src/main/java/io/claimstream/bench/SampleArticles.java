package io.claimstream.bench;

import io.claimstream.contract.article.Article;
import io.claimstream.ingest.source.ArticleReader;
import io.claimstream.ingest.source.Intake;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The sample stories as articles, or those of a file that the benchmark is given ({@code -p from=FILE} of JMH). */
final class SampleArticles {

    private static final List<String> STORIES =
            List.of("1-lerava-flood", "2-ferry-fire", "3-norvik-breach", "4-capital-march", "5-tessary-quake");
    private static final int MAX_ARTICLE_BYTES = 1 << 20;

    private SampleArticles() {}

    /** What a benchmark reads that is told nothing else. */
    static final String SAMPLES = "samples";

    /**
     * The articles that are no retractions.
     *
     * @param from {@link #SAMPLES}, or a file of articles, one JSON object a line
     */
    static List<Article> read(String from) throws IOException {
        ArticleReader reader = new ArticleReader(MAX_ARTICLE_BYTES, InstantSource.system());
        List<Article> articles = new ArrayList<>();
        for (String source : from.equals(SAMPLES) ? STORIES : List.of(from)) {
            try (InputStream in = open(source)) {
                reader.read(source, in, intake -> {
                    if (intake instanceof Intake.Accepted accepted
                            && !accepted.article().retracted()) {
                        articles.add(accepted.article());
                    }
                });
            }
        }
        return articles;
    }

    private static InputStream open(String source) throws IOException {
        return STORIES.contains(source)
                ? Objects.requireNonNull(SampleArticles.class.getResourceAsStream("/samples/" + source + ".ndjson"))
                : Files.newInputStream(Path.of(source));
    }
}
