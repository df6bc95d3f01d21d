package io.claimstream.extract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.claimstream.contract.claim.ExtractedArticle;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that no newspaper prints: each shape once made the extractor hang, run out of memory or fail, or might. */
class HostileInputTest {

    /** Far above what any shape takes; only a hang exceeds it. */
    private static final Duration HANG = Duration.ofMinutes(2);

    private static final int LENGTH = 4_000;
    private static final int MEBIBYTE = 1 << 20;

    private static final String STORY = "Five men were killed when a bus hit a wall, police said on Monday. ";

    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

    static Stream<String> shapes() {
        return Stream.of(
                "7",
                ".",
                ",",
                "-",
                "- ",
                "\"",
                "“",
                "”",
                "'",
                "“He said ",
                "He said \"no\" and ",
                "killed ",
                "([",
                ") ]",
                "a",
                "Aa",
                "1,",
                "1.",
                "1-",
                "1 ",
                "hundred and ",
                "one ",
                "and ",
                "million ",
                "Smith, ",
                "a\n",
                "Killed.\n\n",
                " ",
                "\ud83d",
                "\ude00",
                "😀",
                "\0",
                "\u202eا",
                "中文",
                "e\u0301",
                "\u0301",
                "said that ",
                "he said, ",
                "according to police, ",
                "five killed and ",
                "$5 ",
                "June 5, ",
                "http://a.b/",
                "@a ",
                "a's ",
                "U.S.",
                "Mr. ",
                "aged 5, ",
                "1/",
                "half a ",
                "between 5 and ",
                "from 5 to ",
                "who was killed ",
                "By John Smith\n",
                "5 ft 2 in ",
                "News > ");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void readsAnyShapeRepeated(String shape) {
        ExtractedArticle extracted = assertTimeoutPreemptively(
                HANG, () -> EXTRACTOR.extract(Articles.english(shape + STORY, STORY + repeated(shape, LENGTH))));

        ClaimOffsets.check(extracted);
    }

    @Test
    void readsTheBeginningOfAMebibyteAndTellsHowMuchItLeft() {
        ExtractedArticle extracted = assertTimeoutPreemptively(
                HANG, () -> EXTRACTOR.extract(Articles.english("Bus", repeated(STORY, MEBIBYTE))));

        ClaimOffsets.check(extracted);
        assertThat(extracted.claims()).isNotEmpty();
        assertThat(extracted.unread()).isBetween(MEBIBYTE * 8 / 10, MEBIBYTE);
    }

    @Test
    void readsShapesMixedInOneLine() {
        String mixed = shapes().map(shape -> repeated(shape, 40)).collect(joining());

        ExtractedArticle extracted = assertTimeoutPreemptively(
                HANG, () -> EXTRACTOR.extract(Articles.english(mixed, STORY + mixed + STORY)));

        ClaimOffsets.check(extracted);
    }

    @Test
    void leavesNothingOfAReportUnread() {
        ExtractedArticle extracted = EXTRACTOR.extract(Articles.english("Bus", STORY));

        assertThat(extracted.unread()).isNull();
    }

    private static String repeated(String shape, int length) {
        return shape.repeat(length / shape.length());
    }
}
