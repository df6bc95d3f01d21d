package io.claimstream.extract.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.ClaimKind;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Place;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.contract.claim.Stage;
import io.claimstream.contract.claim.TimeSpan;
import io.claimstream.extract.ArticleExtractor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionClaimsTest {

    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

    private static List<Claim> actions(@Nullable String title, String text) {
        Instant published = Instant.parse("2021-07-06T09:00:00Z");
        Article article = new Article("a", null, null, title, text, published, null, "en", null, false);
        return EXTRACTOR.extract(article).claims().stream()
                .filter(claim -> claim.kind() == ClaimKind.ACTION)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norland has closed its border.                           | Norland         | close   | its border",
                "The army of Norland invaded the south of Sudland.        | The army of Norland | invade | the south"
                        + " of Sudland",
                "Anna Berg, the mayor of Northport, visited the troops.   | Anna Berg       | visit   | the troops",
                "The mayor of Northport was arrested by border guards.    | border guards   | arrest  | The mayor of"
                        + " Northport",
                "Rebels in Norland managed to take the town of Eastby.    | Rebels in Norland | take  | the town of"
                        + " Eastby",
                "The man who shot the mayor of Paris burned his car.      | The man         | burn    | his car",
                "The mayor sold the captain's old boat.                   | The mayor       | sell    | the captain's old boat",
                "Norland called off the talks.                            | Norland         | call off | the talks"
            })
    void tellsWhoDidWhatToWhom(String text, String subject, String predicate, @Nullable String object) {
        List<Claim> actions = actions(null, text);

        assertThat(actions).first().satisfies(claim -> {
            assertThat(claim.subject()).isEqualTo(subject);
            assertThat(claim.predicate()).isEqualTo(predicate);
            assertThat(claim.object()).isEqualTo(object);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLANNED | Norland is ready to attack the rebels.",
                "PLANNED | Norland will attack the rebels.",
                "ORDERED | Norland has decided to attack the rebels.",
                "DENIED  | Norland failed to attack the rebels.",
                "DENIED  | Norland did not attack the rebels.",
                "ONGOING | Norland is attacking the rebels.",
                "DONE    | Norland attacked the rebels."
            })
    void tellsHowFarItHasCome(Stage stage, String text) {
        List<Claim> actions = actions(null, text);

        assertThat(actions).singleElement().satisfies(claim -> {
            assertThat(claim.predicate()).isEqualTo("attack");
            assertThat(claim.stage()).isEqualTo(stage);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Has Norland closed its border?",
                "If Norland closes its border, trade suffers.",
                "Norland is a country of lakes.",
                "Norland has many lakes.",
                "It closed the border.",
                "The mayor of Northport told reporters a story.",
                "Norland sent 300 soldiers to the border.",
                "The rules introduced by Norland seem strict."
            })
    void leavesOutWhatIsNoEvent(String text) {
        List<Claim> actions = actions(null, text);

        assertThat(actions).isEmpty();
    }

    @Test
    void quotesTheClause() {
        List<Claim> actions = actions(null, "On Monday, Norland closed its border with Sudland, police said.");

        assertThat(actions).extracting(Claim::quote).containsExactly("Norland closed its border with Sudland");
    }

    @Test
    void namesTheSpeakerWhenItIsReported() {
        List<Claim> actions = actions(null, "Carl Lund said that Norland had closed its border.");

        assertThat(actions)
                .singleElement()
                .satisfies(claim ->
                        assertThat(claim.speakers()).extracting(Speaker::name).containsExactly("Carl Lund"));
    }

    @Test
    void takesTheSpeakerForThePronounAtTheHeadOfSpeech() {
        List<Claim> actions = actions(null, "Norland said that it is ready to move against the rebels.");

        assertThat(actions).extracting(Claim::subject).containsExactly("Norland");
    }

    @Test
    void tellsWhenAndWhere() {
        List<Claim> actions = actions(null, "On Monday, border guards arrested the mayor of Northport in Berlin.");

        assertThat(actions).singleElement().satisfies(claim -> {
            assertThat(claim.time()).isEqualTo(new TimeSpan(day(5), day(5), "Monday"));
            assertThat(claim.place()).isEqualTo(new Place("Berlin", "DE"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DONE    | Mayor of Northport arrested in raid | arrest | Mayor of Northport",
                "PLANNED | Norland to ban whaling              | ban    | whaling",
                "DONE    | Norland bans whaling                | ban    | whaling"
            })
    void readsHeadlines(Stage stage, String title, String predicate, String object) {
        List<Claim> actions = actions(title, "More is to come.");

        assertThat(actions).singleElement().satisfies(claim -> {
            assertThat(claim.field()).isEqualTo(Field.TITLE);
            assertThat(claim.predicate()).isEqualTo(predicate);
            assertThat(claim.object()).isEqualTo(object);
            assertThat(claim.stage()).isEqualTo(stage);
        });
    }

    @Test
    void listsTheSameOnlyOnce() {
        List<Claim> actions = actions("Norland bans whaling", "Norland banned whaling. Fishermen protested.");

        assertThat(actions).filteredOn(claim -> "ban".equals(claim.predicate())).hasSize(1);
    }

    @Test
    void listsAtMostFifteen() {
        String text = Stream.of("bought", "painted", "cleaned", "burned", "invaded", "closed", "repaired", "visited")
                .flatMap(verb -> Stream.of("port", "bank", "town").map(noun -> "Russia " + verb + " the " + noun + "."))
                .collect(Collectors.joining(" "));

        List<Claim> actions = actions(null, text);

        assertThat(actions).hasSize(15);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2021, 7, day);
    }
}
