package io.claimstream.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.claim.Quantity;
import io.claimstream.extract.ArticleExtractor;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VictimsTest {

    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "killed 1          | A two-year-old is dead after a fire in the mill.",
                "killed 1          | The 6-year-old who was shot outside the mill in Brel has died.",
                "killed 1          | Police are investigating the fatal shooting of Jane Miller.",
                "killed 1          | The hiker was pronounced clinically dead on Monday.",
                "killed 1          | He later died at a hospital in Brel.",
                "killed 1          | The guard then shot and killed himself.",
                "killed 1          | The guard turned the rifle on himself.",
                "killed 1          | The baker took her own life.",
                "killed 2          | The mayor was found in a barn, the scene of a double homicide.",
                "killed 2          | Tom Lund, 34; and Mary Hale, 26, died in the fire.",
                "killed 3          | The storm killed his mother, aunt, and grandmother.",
                "killed 4          | Four climbers were found shot to death in a hut.",
                "dead_or_injured 1 | A postman was hit by a stray bullet.",
                "dead_or_injured 3 | Gunfire struck three guests.",
                "dead_or_injured 4 | Officers were called to a quadruple shooting.",
                "injured 1         | A shot grazed the girl's arm.",
                "injured 1         | The 14-year-old was taken to the hospital.",
                "injured 5         | The gale wounded five others Monday."
            })
    void readsWhoWasHarmed(String harmed, String text) {
        assertThat(harmed(null, text)).containsExactly(harmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "killed 1          | 6-year-old shot, killed",
                "killed 1          | Boy, 10, dead in crash near Brel",
                "injured 1         | Teen injured in accidental shooting",
                "dead_or_injured 1 | Boy shot by friend",
                "killed 6          | Gunman kills six in mill"
            })
    void readsHeadlinesThatLeaveTheArticleOut(String harmed, String title) {
        assertThat(harmed(title, "The mill is closed.")).containsExactly(harmed);
    }

    @Test
    void countsWhoKillsAnotherAndThenHimself() {
        assertThat(harmed(null, "A farmer fatally shot his wife before turning the gun on himself."))
                .containsExactly("killed 1", "killed 1");
    }

    @Test
    void doesNotCountTheOneWhoKills() {
        assertThat(harmed(null, "The raider shot and killed a customer.")).containsExactly("killed 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The victim's uncle works in the mill.",
                "No one else was hurt.",
                "The crash caused no serious injuries.",
                "The driver tried to kill himself."
            })
    void countsNobodyWhoWasNotHarmed(String text) {
        assertThat(harmed(null, text)).isEmpty();
    }

    @Test
    void takesTheChildrenOfAVictimForNoVictims() {
        assertThat(harmed(null, "Ken Moss, a 24-year-old father of three, was shot and killed."))
                .containsExactly("killed 1");
    }

    private static List<String> harmed(@Nullable String title, String text) {
        Instant published = Instant.parse("2026-11-02T10:00:00Z");
        Article article = new Article("a", null, null, title, text, published, null, "en", null, false);
        return EXTRACTOR.extract(article).claims().stream()
                .flatMap(claim -> Stream.ofNullable(claim.quantity()))
                .map(VictimsTest::shortForm)
                .toList();
    }

    private static String shortForm(Quantity quantity) {
        return quantity.measure().name().toLowerCase(Locale.ROOT) + " "
                + Objects.requireNonNull(quantity.value()).intValue();
    }
}
