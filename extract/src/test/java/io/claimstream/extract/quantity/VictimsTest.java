package io.claimstream.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Quantity;
import io.claimstream.contract.claim.Scope;
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
import org.junit.jupiter.params.provider.ValueSource;

class VictimsTest {

    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "killed 1          | A two-year-old is dead after a fire in the mill.",
                "killed 1          | The 6-year-old who was shot outside the mill in Brel has died.",
                "killed 1          | Officers are looking into the fatal shooting of Jane Miller.",
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
                "dead_or_injured 100 | Odo Lund shot a hundred people.",
                "dead_or_injured 1 | The guard turned the rifle on himself in an attempted suicide.",
                "killed 1          | The brother of the woman killed in the mill left Brel.",
                "injured 1         | A shot grazed the girl's arm.",
                "injured 1         | The 11-year-old was taken to a hospital in Brel.",
                "injured 5         | The gale wounded five others Monday.",
                "killed 2          | The couple was found dead in a barn.",
                "dead_or_injured 2 | A neighbour shot his parents.",
                "killed 1          | A driver with a child on the way was killed in Brel.",
                "dead_or_injured 3 | All three had suffered gunshot wounds.",
                "dead_or_injured 4 | Guards found four sailors with multiple gunshot wounds.",
                "injured 3         | The other three are expected to survive.",
                "dead_or_injured 1 | He ran up and shot him five times.",
                "injured 1         | The victim, an 8-year-old boy, is in stable condition.",
                "injured 1         | A fourth victim, an 8-year-old boy, is in stable condition.",
                "injured 7         | The crash sent seven people to University Hospital.",
                "injured 2         | Two others took themselves to a hospital.",
                "injured 4         | Four people were taken to Brel Medical Center.",
                "injured 5         | Five other guests were treated for non life-threatening gunshot wounds.",
                "killed 1          | An 8-year-old girl shot late Tuesday evening during a hunt west of Brel has died.",
                "dead_or_injured 1 | The boy was shot at a party.",
                "killed 1          | A fire claimed the life of a boy.",
                "killed 5          | The town mourns after the quintuple murders.",
                "dead_or_injured 1 | The guard shot his older sister, Officer Odo Lund said.",
                "killed 1          | The flood killed 7-year-old Summer Holt in Brel.",
                "injured 1         | Another sailor is fighting for her life in Brel.",
                "injured 1         | Officers say a third guest, 24-year-old Ann Lund is being treated at a hospital.",
                "dead_or_injured 3 | Tom Hale, Mary Young and Odo Lund, who were shot at the mill, are known in Brel.",
                "killed 2          | Tom and Ada Lund died in the fire.",
                "injured 2         | Two people were hurt, the statement said.",
                "killed 1          | A man was shot in the mill, and was pronounced dead there.",
                "killed 1          | A toddler fell out of a window and died.",
                "killed 1          | A boy trapped down a deserted well has been found dead.",
                "affected 1        | The boy fell into a deserted well.",
                "injured 1         | The singer was hurt by flying glass.",
                "injured 4         | Four sailors, ranging in age from 20 to 60, were hurt.",
                "killed 2          | The miner killed his partner, Ann Lund, 30, and their son on Monday."
            })
    void readsWhoWasHarmed(String harmed, String text) {
        assertThat(harmed(null, text)).containsExactly(harmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "killed 1          | Fire at Anne Mill; Gunman Dead",
                "injured 2         | Fire at Anne Mill; 2 Millers Hurt",
                "killed 1          | 6-year-old shot, killed",
                "killed 1          | Boy, 10, dead in crash near Brel",
                "injured 1         | Teen injured in accidental shooting",
                "dead_or_injured 1 | Boy shot by friend",
                "killed 6          | Gunman kills six in mill",
                "killed 1          | Two held after deadly Brel Park shooting",
                "killed 1          | Quarrel led to shooting death in Brel",
                "killed 1          | Boy shot while hunting west of Brel dies",
                "injured 1         | Child injured in deadly shootings released",
                "killed 1          | Arrest made in homicide after party",
                "killed 1          | Crash claims one man's life",
                "killed 1          | Girl suffers fatal gunshot wound",
                "killed 2          | Deaths of woman, granddaughter under review",
                "dead_or_injured 1 | Guard held in shooting of landlord's 6-year-old daughter",
                "injured 1         | Sheriff wounded in mill shootout",
                "killed 1          | Girl shot, killed, Brel police say",
                "killed 1          | Girl accidentally shot, killed older cousin",
                "dead_or_injured 1 | Sailor shot by cousin, hospitalized in Brel",
                "killed 1          | Third victim dies after avalanche near Brel",
                "killed 1          | 8-year-old dies in mill fire",
                "killed 1          | Robbery at mill; suspect dead"
            })
    void readsHeadlinesThatLeaveTheArticleOut(String harmed, String title) {
        assertThat(harmed(title, "The mill is closed.")).containsExactly(harmed);
    }

    @Test
    void countsWhoKillsAnotherAndThenHimself() {
        assertThat(harmed(null, "A farmer fatally shot his brother before turning the rifle on himself."))
                .containsExactly("killed 1", "killed 1");
    }

    @Test
    void countsWhoTurnsOnHimselfAtTheEndOfAHeadline() {
        assertThat(harmed("Farmer kills wife and cousin before shooting himself", "The mill is closed."))
                .containsExactlyInAnyOrder("killed 2", "dead_or_injured 1");
    }

    @Test
    void tellsOfManyWhatIsToldOfTheOneBehind() {
        assertThat(harmed(null, "Officers said four guests and an 8-year-old were shot."))
                .containsExactlyInAnyOrder("dead_or_injured 4", "dead_or_injured 1");
    }

    @Test
    void countsThoseWhoAreNamedByADeedOnlyForWhatIsSaidOfThem() {
        assertThat(harmed("Aunt says shooting victim, suspect were neighbours", "The mill is closed."))
                .isEmpty();
    }

    @Test
    void countsThoseBesideASingleVictim() {
        assertThat(harmed(null, "The fire that left her and her two brothers dead began at dawn."))
                .containsExactlyInAnyOrder("killed 2", "killed 1");
    }

    @Test
    void countsEachOfTwoDeeds() {
        assertThat(harmed(null, "He is accused of killing a boy and wounding his father in Brel."))
                .containsExactlyInAnyOrder("killed 1", "injured 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dead_or_injured 4, killed 1 | Quadruple shooting killed one person",
                "killed 1, injured 12        | Weekend gunfire kills 1, wounds 12",
                "killed 1, dead_or_injured 5 | One of 5 shot in Brel bar dies of injuries",
                "killed 1, injured 4         | One of four women wounded in Brel has died",
                "dead_or_injured 6, killed 1 | Guards shot six people, one fatally",
                "dead_or_injured 5, injured 1 | Five shot, one critically, in Brel mill",
                "killed 2, injured 3          | Blast that left two dead and three others wounded was planned"
            })
    void tellsTwoRolesApart(String harmed, String title) {
        assertThat(harmed(title, "The mill is closed.")).containsExactlyInAnyOrder(harmed.split(", ", -1));
    }

    @Test
    void countsTheDeadAmongThoseWhoWereShot() {
        assertThat(harmed(null, "Two of the five shot at the mill have died."))
                .containsExactlyInAnyOrder("killed 2", "dead_or_injured 5");
    }

    @Test
    void takesTheDeadAmongThoseHitForAllWhoDied() {
        assertThat(scopes("One of five people shot at the mill has died."))
                .containsExactlyInAnyOrder(Scope.EVENT, Scope.EVENT);
    }

    @Test
    void takesSomeOfTheDeadForAPart() {
        assertThat(scopes("Two of those killed were bakers.")).contains(Scope.PART);
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
                "Odo Lund shot at deputies from a window.",
                "The crash caused no serious injuries.",
                "The driver tried to kill himself.",
                "He is charged with the attempted murder of Ann Lund.",
                "The name of the woman was not released."
            })
    void countsNobodyWhoWasNotHarmed(String text) {
        assertThat(harmed(null, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "killed 4, injured 1         | Police told of four deaths, including the gunman, and one injured.",
                "dead_or_injured 6, killed 2 | Six guests, including the two killed at the door, were shot.",
                "dead_or_injured 2           | A baker shot his two young daughters.",
                "dead_or_injured 5           | The nurse was one of five guests shot Sunday night at the mill.",
                "injured 4                   | Four officers are confirmed injured.",
                "injured 9                   | He wounded nine others in Brel.",
                "injured 1                   | They left him wounded.",
                "dead_or_injured 4           | A farmer who officials say shot four guests has been charged.",
                "dead_or_injured 1           | The boy was shot Thursday afternoon."
            })
    void keepsThoseApartOfWhomOtherThingsAreTold(String harmed, String text) {
        assertThat(String.join(", ", harmed(null, text))).isEqualTo(harmed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He was the 31st rider killed in the valley.",
                "He also shot at the crowd.",
                "Rowe shot back.",
                "The mayor said nothing.",
                "The mayor, a die-hard rower, left.",
                "Berg said he was hurt and surprised by her words.",
                "Ann Lund had told her son that she had been robbed.",
                "Two shells fell, and two fell into the sea.",
                "A male seal in the Brel Zoo was killed.",
                "The pilot, whose age was not released, left.",
                "Infants between two days and five weeks old were tested."
            })
    void findsNobodyHarmed(String text) {
        assertThat(claims(null, text)
                        .filter(claim ->
                                claim.quantity() != null && claim.quantity().implicit()))
                .isEmpty();
    }

    @Test
    void takesTheChildrenOfAVictimForNoVictims() {
        assertThat(harmed(null, "Ken Moss, a 31-year-old father of five, was shot and killed."))
                .containsExactly("killed 1");
    }

    private static List<Scope> scopes(String text) {
        return claims(null, text).map(Claim::scope).toList();
    }

    private static List<String> harmed(@Nullable String title, String text) {
        return claims(title, text)
                .map(claim -> shortForm(Objects.requireNonNull(claim.quantity())))
                .toList();
    }

    private static Stream<Claim> claims(@Nullable String title, String text) {
        Instant published = Instant.parse("2026-11-02T10:00:00Z");
        Article article = new Article("a", null, null, title, text, published, null, "en", null, false);
        return EXTRACTOR.extract(article).claims().stream()
                .filter(claim -> claim.quantity() != null && claim.quantity().measure() != Measure.COUNT);
    }

    private static String shortForm(Quantity quantity) {
        return quantity.measure().name().toLowerCase(Locale.ROOT) + " "
                + Objects.requireNonNull(quantity.value()).intValue();
    }
}
