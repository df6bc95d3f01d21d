package io.claimstream.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.claimstream.contract.claim.ExtractedArticle;

/**
 * Any bytes as an article, its first line the title. A build tries the seeds beside it in the resources; with
 * {@code JAZZER_FUZZ=1} Jazzer goes on from them, guided by coverage.
 */
class ArticleFuzzTest {

    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

    @FuzzTest(maxDuration = "10m")
    void readsAnyBytes(byte[] bytes) {
        String page = new String(bytes, UTF_8);
        int titleEnd = Math.max(page.indexOf('\n'), 0);
        String text = page.substring(titleEnd) + " Five men were hurt, police said.";

        ExtractedArticle extracted = EXTRACTOR.extract(Articles.english(page.substring(0, titleEnd), text));

        ClaimOffsets.check(extracted);
    }
}
