package io.claimstream.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.stream.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** What holds for every text, tried on ten thousand that are put together from pieces of news and of noise. */
class ExtractionPropertiesTest {

    private static final int WORDY = 6_000;
    private static final int NOISY = 4_000;
    private static final int THREADS = 3;

    private static final List<String> PIECES = List.of(
            "five men",
            "killed",
            "were killed",
            "at least 12",
            "said",
            "police",
            "he",
            "\"",
            "“",
            "”",
            "'",
            "’",
            ",",
            ".",
            ".\n",
            "\n\n",
            "(",
            ")",
            "and",
            "or",
            "to",
            "from",
            "between",
            "10-15",
            "1,037",
            "20.000",
            "$5B",
            "5½",
            "2/3",
            "per cent",
            "km/h",
            "a share",
            "according to",
            "Reuters",
            "Gen. Vale",
            "U.S.",
            "on Monday",
            "June 22",
            "no one",
            "half",
            "a dozen",
            "scores of",
            "more than",
            "or so",
            "up",
            "rose",
            "in",
            "of",
            "the 30-year-old",
            "No. 5",
            "-",
            "–",
            "—",
            "…",
            ";",
            ":",
            "would",
            "not",
            "was",
            "told",
            "that",
            "who",
            "Mary Orr",
            "Orr,",
            "34,",
            "Port Brel",
            "injured",
            "\t",
            "\u00a0",
            "\ud83d",
            "\ude00",
            "é",
            "中",
            "ا",
            "https://example.org/5",
            "@orr",
            "#5",
            "%",
            "€",
            "£2",
            "°C",
            "million",
            "and a half",
            "hundred",
            "point");

    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

    @Test
    void cutsEveryQuoteOutOfWordyText() {
        Gen<String> texts = lists().of(integers().between(0, PIECES.size() - 1))
                .ofSizeBetween(0, 20)
                .map(ExtractionPropertiesTest::wordy);

        qt().withExamples(WORDY).forAll(texts).checkAssert(ExtractionPropertiesTest::checkOffsets);
    }

    @Test
    void cutsEveryQuoteOutOfNoise() {
        Gen<String> texts = lists().of(integers().between(0, Character.MAX_VALUE))
                .ofSizeBetween(0, 80)
                .map(ExtractionPropertiesTest::noise);

        qt().withExamples(NOISY).forAll(texts).checkAssert(ExtractionPropertiesTest::checkOffsets);
    }

    @Test
    void givesTheSameBytesOnEveryRunAndThread() throws Exception {
        Article article = Articles.english(
                "Five killed in Port Brel", String.join(" ", PIECES).repeat(20));
        byte[] expected =
                Json.MAPPER.writeValueAsBytes(ArticleExtractor.create().extract(article));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<byte[]>> runs = new ArrayList<>();

        for (int i = 0; i < THREADS; i++) {
            runs.add(threads.submit(() -> {
                ArticleExtractor extractor = ArticleExtractor.create();
                extractor.extract(Articles.english("Other", "Two women said that three boys were hurt."));
                return Json.MAPPER.writeValueAsBytes(extractor.extract(article));
            }));
        }

        for (Future<byte[]> run : runs) {
            assertThat(run.get()).isEqualTo(expected);
        }
        threads.shutdown();
    }

    private static void checkOffsets(String text) {
        ExtractedArticle extracted = EXTRACTOR.extract(Articles.english("Bus", text));

        ClaimOffsets.check(extracted);
    }

    /** Pieces, now and then without a space between them. */
    private static String wordy(List<Integer> indices) {
        StringBuilder text = new StringBuilder("So ");
        for (int index : indices) {
            text.append(PIECES.get(index)).append(index % 7 == 0 ? "" : " ");
        }
        return text.toString();
    }

    /** Any UTF-16, most of it ASCII. */
    private static String noise(List<Integer> units) {
        StringBuilder text = new StringBuilder("a");
        for (int unit : units) {
            text.append((char) (unit % 3 == 0 ? unit : unit % 128));
        }
        return text.toString();
    }
}
