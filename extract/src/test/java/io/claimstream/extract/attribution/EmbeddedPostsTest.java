package io.claimstream.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.extract.name.NameFinder;
import io.claimstream.extract.text.AnalyzedText;
import io.claimstream.extract.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedPostsTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.create();

    @Test
    void givesAPostToWhoeverSignedIt() {
        AnalyzedText text = ANALYZER.analyze(
                Field.TEXT,
                "The storm was over.\nTwo ships sank off our quay. — Lund Harbour (@lundharbour) May 4, 2017\nIt was late.");

        List<Attribution> posts = EmbeddedPosts.in(text, new NameFinder().find(List.of(text)));

        assertThat(posts).hasSize(1);
        assertThat(text.slice(posts.get(0).contentStart(), posts.get(0).contentEnd()))
                .isEqualTo("Two ships sank off our quay.");
        assertThat(posts.get(0).speakers()).extracting(Speaker::name).containsExactly("Lund Harbour");
    }

    @Test
    void beginsAPostAtASentenceInATextWithoutLines() {
        String before = "The storm was over and nobody on the quay had seen one like it. ".repeat(20);
        AnalyzedText text =
                ANALYZER.analyze(Field.TEXT, before + "Two ships sank. — Lund Harbour (@lundharbour) May 4, 2017");

        Attribution post =
                EmbeddedPosts.in(text, new NameFinder().find(List.of(text))).get(0);

        assertThat(text.slice(post.contentStart(), post.contentEnd()))
                .startsWith("The storm")
                .endsWith("Two ships sank.")
                .hasSizeLessThan(321);
    }
}
