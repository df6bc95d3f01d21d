package io.claimstream.aggregate.ledger;

import static io.claimstream.aggregate.ledger.Told.amount;
import static io.claimstream.aggregate.ledger.Told.article;
import static io.claimstream.aggregate.ledger.Told.at;
import static io.claimstream.aggregate.ledger.Told.atLeast;
import static io.claimstream.aggregate.ledger.Told.by;
import static io.claimstream.aggregate.ledger.Told.copy;
import static io.claimstream.aggregate.ledger.Told.count;
import static io.claimstream.aggregate.ledger.Told.during;
import static io.claimstream.aggregate.ledger.Told.in;
import static io.claimstream.aggregate.ledger.Told.one;
import static io.claimstream.aggregate.ledger.Told.since;
import static io.claimstream.aggregate.ledger.Told.statement;
import static io.claimstream.contract.claim.Measure.COUNT;
import static io.claimstream.contract.claim.Measure.CROSSED;
import static io.claimstream.contract.claim.Measure.DEAD_OR_INJURED;
import static io.claimstream.contract.claim.Measure.INJURED;
import static io.claimstream.contract.claim.Measure.KILLED;
import static io.claimstream.contract.claim.Measure.LENGTH;
import static io.claimstream.contract.claim.Measure.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.claim.Stage;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.ClaimValue;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.GroupStatus;
import io.claimstream.contract.ledger.Interval;
import io.claimstream.contract.ledger.Relation;
import io.claimstream.contract.stream.JsonSerde;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

    private static final Instant NOW = Instant.parse("2021-07-01T00:00:00Z");

    @Test
    void refinesABoundWithTheExactNumber() {
        Event event = event(
                article("a", 1, count(CROSSED, 1000.0, null, Bound.MORE_THAN, "soldiers")),
                article("b", 1, count(CROSSED, 1037, "troops")));

        ClaimGroup group = only(event, CROSSED);
        assertThat(group.best()).isEqualTo(new Interval(1037.0, 1037.0));
        assertThat(group.status()).isEqualTo(GroupStatus.CORROBORATED);
        assertThat(group.values()).extracting(ClaimValue::relation).containsOnly(Relation.AGREES);
    }

    @Test
    void keepsAnotherWindowAsAnotherQuestion() {
        Event event = event(
                article("a", 25, count(CROSSED, 1037, "soldiers")),
                article("b", 25, since("2021-06-10", count(CROSSED, 1600, "soldiers"))));

        assertThat(groups(event, CROSSED)).hasSize(2);
        assertThat(groups(event, CROSSED)).extracting(ClaimGroup::status).containsOnly(GroupStatus.SINGLE);
        assertThat(groups(event, CROSSED).get(1).label()).isEqualTo("soldiers who crossed, since 2021-06-10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "COUNT  | count     | The earthquake | number of earthquakes",
                "COUNT  | magnitude | The earthquake | magnitude of earthquake",
                "COUNT  | ton       | its cargo      | weight of cargo",
                "COUNT  | person    | woman          | number of women",
                "COUNT  | count     | city           | number of cities",
                "COUNT  | count     | mosques        | number of mosques",
                "LENGTH | m         | The old quay   | length of old quay",
                "LENGTH | m         | length         | length",
                "DEPTH  | m         | -              | depth: “6.0 null”"
            })
    void asksInPlainWords(Measure measure, String unit, @Nullable String concept, String label) {
        Event event = event(article("a", 25, amount(measure, 6, unit, concept)));

        assertThat(event.claims()).extracting(ClaimGroup::label).containsExactly(label);
    }

    @Test
    void joinsStepsOfOneActionAndKeepsTheirStages() {
        Event event = event(
                article("a", 1, at(Stage.ORDERED, count(SENT, 20000, "reservists"))),
                article("b", 1, at(Stage.DONE, count(COUNT, 20000, "soldiers"))),
                article("c", 1, at(Stage.ONGOING, count(SENT, 20000, "troops"))));

        ClaimGroup group = only(event, SENT);
        assertThat(group.values())
                .extracting(ClaimValue::stage)
                .containsExactlyInAnyOrder(Stage.ORDERED, Stage.DONE, Stage.ONGOING);
        assertThat(group.values()).extracting(ClaimValue::relation).containsOnly(Relation.AGREES);
        assertThat(groups(event, COUNT)).isEmpty();
    }

    @Test
    void doesNotTakeAnOrderForADeed() {
        Event event = event(
                article("a", 1, at(Stage.ORDERED, count(SENT, 5000, "troops"))),
                article("b", 1, at(Stage.ORDERED, count(SENT, 5000, "troops"))),
                article("c", 1, count(SENT, 3000, "troops")));

        ClaimGroup group = only(event, SENT);
        assertThat(group.best()).isEqualTo(new Interval(3000.0, 3000.0));
        assertThat(relation(group, 5000)).isEqualTo(Relation.COMPATIBLE);
        assertThat(group.status()).isNotEqualTo(GroupStatus.DISPUTED);
    }

    @Test
    void listsAContradictionOfTheSameDay() {
        Event event = event(
                article("a", 1, count(KILLED, 12, "people")),
                article("b", 1, count(KILLED, 12, "passengers")),
                article("c", 1, count(KILLED, 15, "people")));

        ClaimGroup group = only(event, KILLED);
        assertThat(group.status()).isEqualTo(GroupStatus.DISPUTED);
        assertThat(group.best()).isEqualTo(new Interval(12.0, 12.0));
        assertThat(group.why()).isEqualTo("more independent origins");
        assertThat(relation(group, 15)).isEqualTo(Relation.CONFLICTS);
        assertThat(group.low()).isEqualTo(12);
        assertThat(group.high()).isEqualTo(15);
    }

    @Test
    void replacesARunningCountByAGreaterOneOfALaterDay() {
        Event event = event(
                article("a", 1, count(KILLED, 60, "people")),
                article("b", 1, count(KILLED, 60, "people")),
                article("c", 3, count(KILLED, 84, "people")));

        ClaimGroup group = only(event, KILLED);
        assertThat(group.best()).isEqualTo(new Interval(84.0, 84.0));
        assertThat(group.status()).isEqualTo(GroupStatus.REVISED);
        assertThat(group.why()).isEqualTo("later report");
        assertThat(relation(group, 60)).isEqualTo(Relation.SUPERSEDED);
        assertThat(group.low()).isEqualTo(84);
    }

    @Test
    void leavesALaterSmallerCountOfAnotherSourceAsAConflict() {
        Event event = event(
                article("a", 1, count(KILLED, 84, "people")),
                article("b", 1, count(KILLED, 84, "people")),
                article("c", 3, count(KILLED, 60, "people")));

        assertThat(relation(only(event, KILLED), 60)).isEqualTo(Relation.CONFLICTS);
        assertThat(only(event, KILLED).best()).isEqualTo(new Interval(84.0, 84.0));
    }

    @Test
    void countsCopiesOfOneTextOnce() {
        LedgerArticle first = article("a", 1, count(KILLED, 12, "people"));

        Event event = event(first, copy("b", first), copy("c", first));

        assertThat(only(event, KILLED).origins()).isEqualTo(1);
        assertThat(only(event, KILLED).status()).isEqualTo(GroupStatus.SINGLE);
        assertThat(event.origins()).isEqualTo(1);
    }

    @Test
    void countsArticlesThatQuoteOneSpeakerOnce() {
        Event event = event(
                article("a", 1, by("the Mayor", count(KILLED, 12, "people"))),
                article("b", 1, by("mayor", count(KILLED, 12, "people"))));

        assertThat(only(event, KILLED).origins()).isEqualTo(1);
    }

    @Test
    void takesOfficialsOfTwoArticlesForTwoVoices() {
        Event event = event(
                article("a", 1, by("officials", count(KILLED, 12, "people"))),
                article("b", 1, by("Officials", count(KILLED, 12, "people"))));

        assertThat(only(event, KILLED).origins()).isEqualTo(2);
    }

    @Test
    void countsALowerBoundForTheNumberNextToIt() {
        Event event = event(
                article("a", 1, count(CROSSED, 1000.0, null, Bound.MORE_THAN, "soldiers")),
                article("b", 1, count(CROSSED, 1037, "soldiers")),
                article("c", 1, count(CROSSED, null, 1500.0, Bound.NEARLY, "soldiers")));

        assertThat(only(event, CROSSED).best()).isEqualTo(new Interval(1037.0, 1037.0));
    }

    @Test
    void keepsAnUndatedStretchOfTimeAsAnotherQuestion() {
        Event event = event(
                article("a", 25, count(CROSSED, 1037, "soldiers")),
                article("b", 25, during("the past few days", count(CROSSED, 1500, "soldiers"))));

        assertThat(groups(event, CROSSED)).hasSize(2);
    }

    @Test
    void flagsALowerBoundFarBelowTheLength() {
        Event event = event(
                article("a", 1, amount(LENGTH, 1357, "km", "border")),
                article("b", 1, amount(LENGTH, 1400, "km", "border")),
                article("c", 1, atLeast(LENGTH, 900, "km", "border")));

        ClaimGroup group = only(event, LENGTH);
        assertThat(relation(group, 1400)).isEqualTo(Relation.COMPATIBLE);
        assertThat(relation(group, 900)).isEqualTo(Relation.CONFLICTS);
        assertThat(group.best()).isEqualTo(new Interval(1357.0, 1357.0));
        assertThat(group.why()).isEqualTo("more exact");
    }

    @Test
    void doesNotCallAnArticleThatContradictsItselfADispute() {
        Event event = event(article("a", 1, count(KILLED, 12, "people"), count(KILLED, 15, "people")));

        assertThat(only(event, KILLED).status()).isEqualTo(GroupStatus.SINGLE);
    }

    @Test
    void keepsANarrowerClassAsAPart() {
        Event event = event(
                article("a", 1, count(KILLED, 12, "people"), count(KILLED, 10, "Americans")),
                article("b", 1, count(KILLED, 12, "people")));

        assertThat(groups(event, KILLED)).extracting(ClaimGroup::scope).containsExactly(Scope.EVENT, Scope.PART);
        assertThat(groups(event, KILLED))
                .extracting(ClaimGroup::status)
                .containsExactly(GroupStatus.CORROBORATED, GroupStatus.SINGLE);
    }

    @Test
    void takesTheWordsForOneKindOfVictimForTheWholeWhenNoOtherIsTold() {
        Event event =
                event(article("a", 1, count(KILLED, 2, "officers")), article("b", 1, count(KILLED, 2, "deputies")));

        assertThat(only(event, KILLED).scope()).isEqualTo(Scope.EVENT);
        assertThat(only(event, KILLED).origins()).isEqualTo(2);
    }

    @Test
    void takesASingleVictimForOneOfAll() {
        Event event = event(article("a", 1, count(KILLED, 3, "people"), one(KILLED, "woman"), one(KILLED, "student")));

        ClaimGroup group = only(event, KILLED);
        assertThat(group.best()).isEqualTo(new Interval(3.0, 3.0));
        assertThat(relation(group, 1)).isEqualTo(Relation.COMPATIBLE);
    }

    @Test
    void doesNotAddUpOneVictimDescribedTwice() {
        Event event = event(article("a", 1, one(KILLED, "man"), one(KILLED, "student"), one(KILLED, "victim")));

        assertThat(only(event, KILLED).best()).isEqualTo(new Interval(1.0, 1.0));
    }

    @Test
    void keepsTheBackgroundOut() {
        Event event =
                event(article("a", 1, count(KILLED, 3, "people"), in(Scope.CONTEXT, count(KILLED, 26, "people"))));

        assertThat(groups(event, KILLED))
                .extracting(ClaimGroup::scope)
                .containsExactlyInAnyOrder(Scope.EVENT, Scope.CONTEXT);
    }

    @Test
    void derivesTheInjuredFromTheTotalAndTheDead() {
        Event event = event(
                article("a", 1, count(DEAD_OR_INJURED, 5, "people")), article("b", 1, count(KILLED, 1, "person")));

        ClaimGroup injured = only(event, INJURED);
        assertThat(injured.best()).isEqualTo(new Interval(4.0, 4.0));
        assertThat(injured.values().get(0).derived()).containsExactlyInAnyOrder("a-0", "b-0");
    }

    @Test
    void neverRanksADerivedCountAboveOneThatIsSaid() {
        Event event = event(article(
                "a", 1, count(DEAD_OR_INJURED, 5, "people"), count(KILLED, 1, "person"), count(INJURED, 3, "people")));

        ClaimGroup injured = only(event, INJURED);
        assertThat(injured.best()).isEqualTo(new Interval(3.0, 3.0));
        assertThat(injured.status()).isEqualTo(GroupStatus.SINGLE);
    }

    @Test
    void makesNoGroupOfDeathsThatNobodyReports() {
        Event event = event(article("a", 1, count(DEAD_OR_INJURED, 5, "people"), count(INJURED, 4, "people")));

        assertThat(groups(event, KILLED)).isEmpty();
    }

    @Test
    void joinsLengthsOfOneThingInTwoUnitsAndTellsTheBestInItsOwn() {
        Event event = event(
                article("a", 1, amount(LENGTH, 101, "m", "vessel")),
                article("b", 1, amount(LENGTH, 330, "foot", "vessel")));

        ClaimGroup group = only(event, LENGTH);
        assertThat(group.best()).isEqualTo(new Interval(101.0, 101.0));
        assertThat(group.unit()).isEqualTo("m");
        assertThat(group.values()).extracting(ClaimValue::unit).containsExactly(null, "foot");
    }

    @Test
    void keepsCountsOfOneNounApartWhenTheirNumbersAre() {
        Event event =
                event(article("a", 1, amount(COUNT, 6, "count", "districts"), amount(COUNT, 16, "count", "districts")));

        assertThat(groups(event, COUNT)).hasSize(2);
    }

    @Test
    void groupsTheSameStatementOfOneSpeaker() {
        Event event = event(
                article("a", 1, statement("the bridge was closed for repair last winter", "the mayor")),
                article("b", 1, statement("The bridge had been closed for repair last winter.", "mayor")));

        assertThat(event.claims()).singleElement().satisfies(group -> {
            assertThat(group.statement()).isEqualTo("the bridge was closed for repair last winter");
            assertThat(group.origins()).isEqualTo(1);
            assertThat(group.values().get(0).evidence()).hasSize(2);
        });
    }

    @Test
    void keepsTheIdOfAQuestionWhenMoreAnswersCome() {
        LedgerArticle first = article("a", 1, count(KILLED, 3, "people"), amount(LENGTH, 900, "km", "border"));

        Event before = event(first);
        Event after = event(first, article("b", 2, count(KILLED, 5, "men"), amount(LENGTH, 910, "km", "border")));

        assertThat(after.claims())
                .extracting(ClaimGroup::id)
                .containsAll(before.claims().stream().map(ClaimGroup::id).toList());
    }

    @Test
    void keepsALargeEventSmallAndCountsWhatItLeavesOut() {
        LedgerArticle[] articles = IntStream.range(0, 1500)
                .mapToObj(i ->
                        article("a" + i, 1 + i % 28, count(KILLED, 60, "people"), count(INJURED, i % 40, "people")))
                .toArray(LedgerArticle[]::new);

        Event event = event(articles);

        byte[] json = JsonSerde.of(Event.class).serializer().serialize("events", event);
        assertThat(json.length).isLessThan(1 << 20);
        assertThat(only(event, KILLED).values().get(0).mentions()).isEqualTo(1500);
    }

    private static Event event(LedgerArticle... articles) {
        return Ledger.of("e1", List.of(articles)).event(null, NOW, articles[0].id());
    }

    private static List<ClaimGroup> groups(Event event, Measure measure) {
        return event.claims().stream().filter(g -> g.measure() == measure).toList();
    }

    private static ClaimGroup only(Event event, Measure measure) {
        assertThat(groups(event, measure)).hasSize(1);
        return groups(event, measure).get(0);
    }

    private static Relation relation(ClaimGroup group, double number) {
        return group.values().stream()
                .filter(value -> value.low() != null && value.low() == number)
                .findFirst()
                .orElseThrow()
                .relation();
    }
}
