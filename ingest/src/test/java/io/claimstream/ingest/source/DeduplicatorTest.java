package io.claimstream.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.article.Article;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeduplicatorTest {

    private final Deduplicator deduplicator = new Deduplicator();

    @Test
    void knowsAnArticleThatIsFetchedAgain() {
        deduplicator.isDuplicate(article("a", "One.", 1));

        assertThat(deduplicator.isDuplicate(article("a", "One.", 2))).isTrue();
    }

    @Test
    void letsANewVersionPassAndTheOldOneAfterIt() {
        deduplicator.isDuplicate(article("a", "One.", 1));

        assertThat(deduplicator.isDuplicate(article("a", "Two.", 2))).isFalse();
        assertThat(deduplicator.isDuplicate(article("a", "One.", 3))).isFalse();
    }

    @Test
    void letsARetractionPassOnce() {
        deduplicator.isDuplicate(article("a", "One.", 1));

        assertThat(deduplicator.isDuplicate(Article.retraction("a"))).isFalse();
        assertThat(deduplicator.isDuplicate(Article.retraction("a"))).isTrue();
    }

    private static Article article(String id, String text, long fetched) {
        return new Article(id, null, null, null, text, null, Instant.ofEpochSecond(fetched), null, null, false);
    }
}
