package io.claimstream.aggregate.ledger;

import static io.claimstream.aggregate.ledger.Told.article;
import static io.claimstream.aggregate.ledger.Told.at;
import static io.claimstream.aggregate.ledger.Told.count;
import static io.claimstream.aggregate.ledger.Told.deedOf;
import static io.claimstream.aggregate.ledger.Told.in;
import static io.claimstream.aggregate.ledger.Told.on;
import static io.claimstream.aggregate.ledger.Told.one;
import static io.claimstream.aggregate.ledger.Told.predicate;
import static io.claimstream.aggregate.ledger.Told.quoted;
import static io.claimstream.aggregate.ledger.Told.several;
import static io.claimstream.aggregate.ledger.Told.since;
import static io.claimstream.aggregate.ledger.Told.told;
import static io.claimstream.contract.claim.Measure.DEAD_OR_INJURED;
import static io.claimstream.contract.claim.Measure.INJURED;
import static io.claimstream.contract.claim.Measure.KILLED;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.claim.Stage;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.Interval;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TollReckoningTest {

    private static final Instant NOW = Instant.parse("2021-07-01T00:00:00Z");

    @Test
    void takesTheDeadOutOfTheTotal() {
        Event event = event(article("a", 1, count(DEAD_OR_INJURED, 5, "people"), count(KILLED, 1, "")));

        assertThat(group(event, INJURED).best()).isEqualTo(people(4));
    }

    @Test
    void prefersTheCountThatAddsUpToOneThatDoesNot() {
        Event event = event(
                article("a", 1, count(DEAD_OR_INJURED, 5, "people"), one(KILLED, "man")),
                article("b", 1, count(INJURED, 4, "others"), count(KILLED, 1, "person")),
                article("c", 1, count(INJURED, 11, "people"), count(KILLED, 3, "people")));

        assertThat(group(event, KILLED).best()).isEqualTo(people(1));
        assertThat(group(event, INJURED).best()).isEqualTo(people(4));
    }

    @Test
    void takesTheOneWhoWasHurtForTheOneWhoDied() {
        Event event = event(article("a", 1, one(INJURED, "boy")), article("b", 2, one(KILLED, "teenager")));

        assertThat(group(event, KILLED).best()).isEqualTo(people(1));
        assertThat(group(event, INJURED).best()).isEqualTo(people(0));
    }

    @Test
    void countsTheHurtAloneWhenNobodyIsReportedDead() {
        Event event = event(article("a", 1, one(DEAD_OR_INJURED, "man")));

        assertThat(group(event, INJURED).best()).isEqualTo(people(1));
    }

    @Test
    void leavesTheBackgroundOut() {
        Event event = event(article(
                "a",
                1,
                count(KILLED, 1, "person"),
                count(INJURED, 2, "people"),
                in(Scope.CONTEXT, count(KILLED, 26, "people"))));

        assertThat(group(event, KILLED).best()).isEqualTo(people(1));
    }

    @Test
    void marksWhatNobodySaysWithTheClaimsItComesFrom() {
        Event event = event(article("a", 1, count(KILLED, 2, "people"), count(INJURED, 3, "people")));

        ClaimGroup hit = group(event, DEAD_OR_INJURED);
        assertThat(hit.best()).isEqualTo(new Interval(5.0, 5.0));
        assertThat(hit.values().get(0).derived()).containsExactly("a-0", "a-1");
        assertThat(hit.values().get(0).evidence()).isEmpty();
    }

    @Test
    void addsUpVictimsWhomNameAgeOrSexTellsApart() {
        Event event = event(
                article(
                        "a",
                        1,
                        one(KILLED, "Ann Lund, 35"),
                        one(KILLED, "a 17-year-old boy"),
                        one(KILLED, "the woman")),
                article("b", 1, one(KILLED, "a 35-year-old woman"), one(KILLED, "the teenager")));

        ClaimGroup killed = group(event, KILLED);
        assertThat(killed.best()).isEqualTo(people(2));
        assertThat(killed.values().get(0).derived()).hasSize(2);
        assertThat(killed.why()).isEqualTo("adds up with the other counts");
    }

    @Test
    void tellsTheHurtFromTheDeadByTheirAge() {
        Event event = event(
                article("a", 1, one(KILLED, "a 6-year-old boy"), one(INJURED, "his 11-year-old brother")),
                article("b", 1, one(KILLED, "the 6-year-old"), one(INJURED, "an 11-year-old boy")));

        assertThat(group(event, KILLED).best()).isEqualTo(people(1));
        assertThat(group(event, INJURED).best()).isEqualTo(people(1));
    }

    @Test
    void tellsAHurtChildFromANamedManWhoDied() {
        Event event = event(
                article("a", 1, one(KILLED, "Odo Lund"), one(INJURED, "a child")),
                article("b", 2, one(INJURED, "a child"), one(KILLED, "Odo Lund")));

        assertThat(group(event, KILLED).best()).isEqualTo(people(1));
        assertThat(group(event, INJURED).best()).isEqualTo(people(1));
    }

    @Test
    void countsWhomOneClauseNames() {
        Event event = event(
                article("a", 1, several(KILLED, 2, "a man, 11-year-old daughter")),
                article("b", 1, several(KILLED, 2, "a man and his daughter")));

        assertThat(group(event, KILLED).best()).isEqualTo(people(2));
    }

    @Test
    void addsBoysAndGirls() {
        String clause = "2 boys, 2 girls shot beside the old mill in the east of Brel on Friday as they"
                + " waited for the last ferry of the day to come in";
        Event event = event(article(
                "a",
                1,
                quoted(clause, "2", count(DEAD_OR_INJURED, 2, "boy")),
                quoted(clause, "2", count(DEAD_OR_INJURED, 2, "girl"))));

        assertThat(group(event, DEAD_OR_INJURED).best()).isEqualTo(people(4));
    }

    @Test
    void addsThoseBesideASingleVictimToHim() {
        String clause = "He and six others were shot when a car slowed down beside the queue"
                + " that stood in front of the old mill in Brel on Friday";
        Event event = event(article(
                "a",
                1,
                quoted(clause, "He", one(DEAD_OR_INJURED, "he")),
                quoted(clause, "six", count(DEAD_OR_INJURED, 6, "others"))));

        assertThat(group(event, DEAD_OR_INJURED).best()).isEqualTo(people(7));
        assertThat(group(event, DEAD_OR_INJURED).values().get(0).derived()).containsExactly("a-0", "a-1");
    }

    @Test
    void takesTheNumberThatAddsUpForTheWholeWhateverItCounts() {
        Event event = event(
                article(
                        "a",
                        1,
                        count(INJURED, 5, "women"),
                        count(KILLED, 1, "man"),
                        count(DEAD_OR_INJURED, 6, "people")),
                article("b", 1, count(INJURED, 2, "people"), count(INJURED, 5, "women"), count(KILLED, 1, "man")));

        assertThat(group(event, INJURED).best()).isEqualTo(people(5));
    }

    @Test
    void takesTheDeadOfAYearForContext() {
        Event event =
                event(article("a", 20, count(INJURED, 5, "people"), since("2021-01-01", count(KILLED, 80, "people"))));

        assertThat(event.claims())
                .filteredOn(group -> group.measure() == KILLED)
                .extracting(ClaimGroup::scope)
                .containsExactly(Scope.CONTEXT);
    }

    @Test
    void takesTheHurtWhoAreToldWithThoseHitForSomeOfThem() {
        Event event = event(
                article("a", 1, count(DEAD_OR_INJURED, 5, "people"), count(INJURED, 1, "person")),
                article("b", 1, count(DEAD_OR_INJURED, 5, "guests"), count(INJURED, 1, "guest")));

        assertThat(group(event, INJURED).best()).isEqualTo(people(5));
    }

    @Test
    void takesOneOfTheHurtForDeadWhenALaterReportTellsSo() {
        Event event = event(
                article("a", 1, count(KILLED, 1, "person"), count(INJURED, 3, "people")),
                article("b", 2, one(KILLED, "Ann Lund, 34"), one(KILLED, "Odo Hale, 61")),
                article("c", 2, count(KILLED, 2, "people"), count(INJURED, 2, "others")));

        assertThat(group(event, KILLED).best()).isEqualTo(people(2));
        assertThat(group(event, INJURED).best()).isEqualTo(people(2));
    }

    @Test
    void weighsACountOverSeveralIncidentsLess() {
        String clause = "Twelve people were hurt in overnight shootings across the whole of Brel and the towns"
                + " beside the river, officers said on Friday";
        Event event = event(
                article("a", 1, quoted(clause, "Twelve", count(INJURED, 12, "people"))),
                article("b", 1, one(INJURED, "a 6-year-old boy"), count(INJURED, 2, "people")));

        assertThat(group(event, INJURED).best()).isEqualTo(people(2));
    }

    @Test
    void addsTheGunmanToThoseWhomHeKilled() {
        String clause = "Four people were killed by a gunman who walked through the mill in Brel on Friday"
                + " until the guards came";
        Event event =
                event(article("a", 1, quoted(clause, "Four", count(KILLED, 4, "people")), one(KILLED, "the gunman")));

        assertThat(group(event, KILLED).best()).isEqualTo(people(5));
    }

    @Test
    void whoTurnedAGunOnHimselfAndWasTreatedLives() {
        Event event = event(article(
                "a",
                1,
                one(KILLED, "his wife"),
                predicate("turn", told("victim/self", one(KILLED, "himself"))),
                told("victim/pronoun-subject", one(INJURED, "he"))));

        assertThat(group(event, KILLED).best()).isEqualTo(people(1));
        assertThat(group(event, INJURED).best()).isEqualTo(people(1));
    }

    @Test
    void countsWhoKilledOthersAndThenHimself() {
        Event event = event(article(
                "a",
                1,
                told("quantity/object", count(KILLED, 3, "people")),
                told("victim/self", one(KILLED, "himself"))));

        assertThat(group(event, KILLED).best()).isEqualTo(people(4));
    }

    @Test
    void countsTheGunmanWhomOthersKilledBesideThoseHeKilled() {
        Event event = event(article(
                "a",
                1,
                told("quantity/object", count(KILLED, 3, "people")),
                told("victim/object", one(KILLED, "gunman"))));

        assertThat(group(event, KILLED).best()).isEqualTo(people(4));
    }

    @Test
    void knowsTheAttackerByTheNameOfWhoShot() {
        Claim three = told("quantity/object", count(KILLED, 3, "people"));

        assertThat(group(event(article("a", 1, deedOf("Odo Lund", three), one(KILLED, "Lund"))), KILLED)
                        .best())
                .isEqualTo(people(4));
        assertThat(group(event(article("a", 1, deedOf("Odo Lund", three), one(KILLED, "Hale"))), KILLED)
                        .best())
                .isEqualTo(people(3));
    }

    @Test
    void countsNobodyWhoMayHaveKilledHimself() {
        Event event = event(article(
                "a",
                1,
                told("quantity/object", count(KILLED, 3, "people")),
                at(Stage.POSSIBLE, told("victim/self", one(KILLED, "himself")))));

        assertThat(group(event, KILLED).best()).isEqualTo(people(3));
    }

    @Test
    void leavesOutWhoWasStruckDaysBefore() {
        Event event = event(
                article(
                        "a",
                        9,
                        on("2021-06-08", count(DEAD_OR_INJURED, 4, "people")),
                        on("2021-06-01", one(KILLED, "neighbour"))),
                article("b", 9, on("2021-06-08", count(DEAD_OR_INJURED, 4, "people"))));

        assertThat(group(event, INJURED).best()).isEqualTo(people(4));
    }

    @Test
    void doubtsADeathThatAnArticleAboutOneDeadDoesNotTell() {
        Event event = event(
                article("a", 1, one(KILLED, "7-year-old Ann Lund"), one(KILLED, "the girl")),
                article("b", 9, count(KILLED, 2, "girls"), one(KILLED, "7-year-old Ann Lund")),
                article("c", 1, one(KILLED, "a girl")));

        assertThat(group(event, KILLED).best()).isEqualTo(people(1));
    }

    @Test
    void theThirdOfAYearIsNoneOfThree() {
        Event event = event(article("a", 20, since("2021-01-01", one(KILLED, "the third cyclist"))));

        assertThat(group(event, KILLED).best()).isEqualTo(people(1));
    }

    @Test
    void takesTwoSpellingsForOneName() {
        Event event =
                event(article("a", 1, one(KILLED, "Sydney Marlow")), article("b", 1, one(KILLED, "Sidney Marlow")));

        assertThat(group(event, KILLED).best()).isEqualTo(people(1));
    }

    @Test
    void theDeadOfAMurderIsTheOneWhomItsClauseNames() {
        Event event = event(
                article("a", 1, one(KILLED, "a baker"), told("victim/deed", one(KILLED, "murder"))),
                article("b", 1, one(KILLED, "a baker"), told("victim/deed", one(KILLED, "murder"))));

        assertThat(group(event, KILLED).best()).isEqualTo(people(1));
    }

    @Test
    void takesTheOthersWhoWereShotForTheHurt() {
        Event event = event(article("a", 1, count(KILLED, 1, "man"), count(DEAD_OR_INJURED, 6, "others")));

        assertThat(group(event, INJURED).best()).isEqualTo(people(6));
    }

    @Test
    void outgrowsAnEarlierCountOfTheHurt() {
        Event event = event(
                article("a", 1, count(KILLED, 1, "man"), count(INJURED, 7, "others")),
                article("b", 2, count(KILLED, 1, "man"), count(INJURED, 9, "others")));

        assertThat(group(event, INJURED).best()).isEqualTo(people(9));
    }

    private static Interval people(double number) {
        return new Interval(number, number);
    }

    private static ClaimGroup group(Event event, Measure measure) {
        return event.claims().stream()
                .filter(group -> group.measure() == measure && group.scope() == Scope.EVENT)
                .findFirst()
                .orElseThrow();
    }

    private static Event event(LedgerArticle... articles) {
        return Ledger.of("e1", List.of(articles)).event(null, NOW, articles[0].id());
    }
}
