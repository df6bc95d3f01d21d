package io.claimstream.bench;

import io.claimstream.contract.article.Article;
import io.claimstream.ingest.source.ArticleReader;
import io.claimstream.ingest.source.Intake;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The sample stories as articles. */
final class SampleArticles {

    private static final List<String> STORIES =
            List.of("1-lerava-flood", "2-ferry-fire", "3-norvik-breach", "4-capital-march", "5-tessary-quake");
    private static final int MAX_ARTICLE_BYTES = 1 << 20;

    private SampleArticles() {}

    static List<Article> read() throws IOException {
        ArticleReader reader = new ArticleReader(MAX_ARTICLE_BYTES, InstantSource.system());
        List<Article> articles = new ArrayList<>();
        for (String story : STORIES) {
            try (InputStream in = SampleArticles.class.getResourceAsStream("/samples/" + story + ".ndjson")) {
                reader.read(story, in, intake -> {
                    if (intake instanceof Intake.Accepted accepted
                            && !accepted.article().retracted()) {
                        articles.add(accepted.article());
                    }
                });
            }
        }
        return articles;
    }
}
