package io.claimstream.aggregate.ledger;

import static io.claimstream.aggregate.ledger.Told.amount;
import static io.claimstream.aggregate.ledger.Told.article;
import static io.claimstream.aggregate.ledger.Told.claim;
import static io.claimstream.aggregate.ledger.Told.count;
import static io.claimstream.aggregate.ledger.Told.quantity;
import static io.claimstream.contract.claim.Measure.ABDUCTED;
import static io.claimstream.contract.claim.Measure.AFFECTED;
import static io.claimstream.contract.claim.Measure.COUNT;
import static io.claimstream.contract.claim.Measure.DEAD_OR_INJURED;
import static io.claimstream.contract.claim.Measure.FREED;
import static io.claimstream.contract.claim.Measure.KILLED;
import static io.claimstream.contract.claim.Measure.MONEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.claim.Stage;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Interval;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlignerTest {

    private static final Instant NOW = Instant.parse("2021-07-01T00:00:00Z");

    @Test
    void takesACountForTheRoleThatMostTellForItsNumber() {
        List<ClaimGroup> groups = groups(
                article("a", 1, count(FREED, 14, "nurses")),
                article("b", 1, count(FREED, 14, "nurses")),
                article("c", 1, count(FREED, 14, "people")),
                article("d", 1, count(ABDUCTED, 14, "nurses")),
                article("e", 1, count(COUNT, 14, "nurses")));

        assertThat(of(FREED, groups))
                .singleElement()
                .satisfies(group -> assertThat(evidence(group)).isEqualTo(4));
        assertThat(of(COUNT, groups)).isEmpty();
    }

    @Test
    void leavesACountAloneWhereTwoRolesHaveItsNumberAlike() {
        List<ClaimGroup> groups = groups(
                article("a", 1, count(FREED, 14, "nurses")),
                article("b", 1, count(ABDUCTED, 14, "nurses")),
                article("c", 1, count(COUNT, 14, "nurses")));

        assertThat(of(COUNT, groups)).hasSize(1);
    }

    @Test
    void takesSeveralOfAClassForSomeOfThem() {
        List<ClaimGroup> groups = groups(
                article("a", 1, count(COUNT, 21, "nurses")),
                article("b", 1, count(COUNT, 3.0, null, Bound.VAGUE, "nurses")));

        assertThat(of(COUNT, groups)).hasSize(2);
    }

    @Test
    void takesAVaguePartForTheNumberThatMostTell() {
        List<ClaimGroup> groups = groups(
                article(
                        "a",
                        1,
                        count(KILLED, 12, "people"),
                        count(KILLED, 10, "tourists"),
                        count(KILLED, 5, "tourists")),
                article("b", 1, count(KILLED, 12, "people"), count(KILLED, 10, "tourists")),
                article("c", 1, count(KILLED, 2.0, null, Bound.VAGUE, "tourists")));

        assertThat(of(KILLED, groups))
                .filteredOn(group -> new Interval(10.0, 10.0).equals(group.best()))
                .singleElement()
                .satisfies(group -> assertThat(evidence(group)).isEqualTo(3));
    }

    @Test
    void takesNumbersOfOneNationForRivalsWhenNoArticleTellsBoth() {
        List<ClaimGroup> groups = groups(
                article("a", 1, count(AFFECTED, 143e6, "people")),
                article("b", 1, count(AFFECTED, 143e6, "people")),
                article("c", 1, count(AFFECTED, 44e6, "Britons")),
                article("d", 4, count(AFFECTED, 400e3, "British customers")));

        assertThat(of(AFFECTED, groups)).hasSize(2);
    }

    @Test
    void labelsAnAmountOfNothingNamedWithItsClause() {
        List<ClaimGroup> groups = groups(article("a", 1, amount(MONEY, 5e6, "USD", null)));

        assertThat(of(MONEY, groups))
                .singleElement()
                .satisfies(group -> assertThat(group.label()).startsWith("money: “"));
    }

    @Test
    void asksForDurationsOfNothingNamedByTheirNumber() {
        List<ClaimGroup> groups = groups(
                article("a", 1, amount(Measure.DURATION, 5, "h", null)),
                article("b", 1, duration(null, 5.0, Bound.NEARLY)),
                article("c", 1, duration(5.0, null, Bound.MORE_THAN)),
                article("d", 1, duration(3.0, null, Bound.VAGUE)));

        assertThat(of(Measure.DURATION, groups))
                .extracting(AlignerTest::evidence)
                .as("what lasted several hours may be anything")
                .containsExactlyInAnyOrder(3, 1);
    }

    @Test
    void takesATellingNumberForOneThingWhateverItIsCalled() {
        List<ClaimGroup> groups = groups(
                article("a", 1, amount(Measure.LENGTH, 3.5, "mm", "jack"), amount(COUNT, 1_357, "count", "letters")),
                article("b", 1, amount(Measure.LENGTH, 3.5, "mm", "plug"), amount(COUNT, 1_357, "count", "notes")),
                article("c", 1, amount(Measure.LENGTH, 4, "mm", "cable"), amount(COUNT, 1_300, "count", "maps")));

        assertThat(of(Measure.LENGTH, groups)).extracting(AlignerTest::evidence).containsExactlyInAnyOrder(2, 1);
        assertThat(of(COUNT, groups)).extracting(AlignerTest::evidence).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void takesThoseHitForTheDeadWhereNobodyWasHurt() {
        List<ClaimGroup> groups = groups(
                article("a", 1, count(KILLED, 2, "people")), article("b", 1, count(DEAD_OR_INJURED, 2, "people")));

        assertThat(of(KILLED, groups))
                .singleElement()
                .satisfies(group -> assertThat(evidence(group)).isEqualTo(2));
        assertThat(of(DEAD_OR_INJURED, groups)).isEmpty();
    }

    @Test
    void letsNoVagueNumberTakeInAPartOfTheToll() {
        List<ClaimGroup> groups = groups(
                article("a", 1, count(KILLED, 12, "people")),
                article("b", 1, count(KILLED, 12, "people"), count(KILLED, 10, "nurses")),
                article("c", 1, count(KILLED, 2.0, 20.0, Bound.VAGUE, "people"), count(KILLED, 10, "nurses")));

        assertThat(of(KILLED, groups)).extracting(AlignerTest::evidence).containsExactlyInAnyOrder(3, 2);
    }

    @Test
    void asksForADepthAndNotForTheDepthOfADepth() {
        List<ClaimGroup> groups = groups(article("a", 1, amount(Measure.DEPTH, 12, "km", "Its depth")));

        assertThat(of(Measure.DEPTH, groups))
                .singleElement()
                .satisfies(group -> assertThat(group.label()).isEqualTo("depth"));
    }

    private static Claim duration(@Nullable Double low, @Nullable Double high, Bound bound) {
        return claim(quantity(Measure.DURATION, low, high, bound, "h", null, false), Scope.EVENT, Stage.DONE);
    }

    private static List<ClaimGroup> groups(LedgerArticle... articles) {
        return Ledger.of("e", List.of(articles)).event(null, NOW, "a").claims();
    }

    private static List<ClaimGroup> of(Measure measure, List<ClaimGroup> groups) {
        return groups.stream().filter(group -> measure == group.measure()).toList();
    }

    private static int evidence(ClaimGroup group) {
        return group.values().stream()
                .mapToInt(value -> value.evidence().size())
                .sum();
    }
}
