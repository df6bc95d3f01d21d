package io.claimstream.aggregate.ledger;

import static io.claimstream.contract.ledger.Relation.AGREES;
import static io.claimstream.contract.ledger.Relation.COMPATIBLE;
import static io.claimstream.contract.ledger.Relation.CONFLICTS;
import static io.claimstream.contract.ledger.Relation.REFINES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.ledger.Relation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "EXACT,1037,1037, MORE_THAN,1000,,    REFINES",
        "MORE_THAN,1000,, EXACT,1037,1037,    AGREES",
        "NEARLY,,1500,    EXACT,1400,1400,    AGREES",
        "EXACT,1500,1500, NEARLY,,1500,       COMPATIBLE",
        "EXACT,12,12,     MORE_THAN,12,,      CONFLICTS",
        "EXACT,1357,1357, EXACT,1400,1400,    COMPATIBLE",
        "MORE_THAN,900,,  EXACT,1357,1357,    COMPATIBLE",
        "EXACT,10,10,     EXACT,12,12,        CONFLICTS",
        "EXACT,60,60,     EXACT,84,84,        CONFLICTS",
        "VAGUE,24,,       EXACT,60,60,        AGREES",
        "ABOUT,197,197,   NEARLY,,200,        COMPATIBLE",
        "ABOUT,1600,1600, EXACT,1650,1650,    AGREES",
        "AT_LEAST,12,,    EXACT,40,40,        COMPATIBLE",
        "AT_MOST,,400,    LESS_THAN,,400,     AGREES",
        "RANGE,60,80,     EXACT,70,70,        AGREES",
        "RANGE,60,80,     RANGE,75,90,        COMPATIBLE",
    })
    void tellsHowOneNumberStandsToAnother(
            Bound bound,
            @Nullable Double low,
            @Nullable Double high,
            Bound otherBound,
            @Nullable Double otherLow,
            @Nullable Double otherHigh,
            Relation expected) {
        Relation relation = people(bound, low, high).to(people(otherBound, otherLow, otherHigh));

        assertThat(relation).isEqualTo(expected);
    }

    @Test
    void comparesUnitsOfOneFamily() {
        Relation relation = in("meter", 101).to(in("foot", 330));

        assertThat(relation).isEqualTo(COMPATIBLE);
    }

    @Test
    void doesNotTakeNeighbouringWholeNumbersForRoundings() {
        Relation relation = in("km", 12).to(in("km", 13));

        assertThat(relation).isEqualTo(CONFLICTS);
    }

    @Test
    void isSymmetricInConflictAndMirrorsRefinement() {
        qt().forAll(spans(), spans()).check((one, other) -> mirrored(one.to(other), other.to(one)));
    }

    @Test
    void agreesWithItself() {
        qt().forAll(spans()).check(span -> span.to(span) == AGREES);
    }

    @Test
    void neverConflictsWithWhatRefinesIt() {
        qt().forAll(integers().between(1, 3000), integers().between(0, 10))
                .check((number, more) -> people(Bound.RANGE, (double) number, number + 10.0)
                                .to(people(Bound.EXACT, (double) (number + more), (double) (number + more)))
                        == AGREES);
    }

    private static boolean mirrored(Relation there, Relation back) {
        return switch (there) {
            case AGREES -> back == REFINES || back == AGREES;
            case REFINES -> back == AGREES;
            default -> there == back;
        };
    }

    private static Gen<Span> spans() {
        return integers().between(1, 3000).zip(arbitrary().enumValues(Bound.class), (number, bound) -> {
            double n = number;
            return switch (bound) {
                case AT_LEAST, MORE_THAN, VAGUE -> people(bound, n, null);
                case AT_MOST, LESS_THAN, NEARLY -> people(bound, null, n);
                case RANGE -> people(bound, n, n + 10);
                case EXACT, ABOUT -> people(bound, n, n);
            };
        });
    }

    private static Span people(Bound bound, @Nullable Double low, @Nullable Double high) {
        return span("person", bound, low, high);
    }

    private static Span in(String unit, double number) {
        return span(unit, Bound.EXACT, number, number);
    }

    private static Span span(String unit, Bound bound, @Nullable Double low, @Nullable Double high) {
        return Objects.requireNonNull(
                Span.of(Told.quantity(Measure.COUNT, low, high, bound, unit, null, false), UnitFamily.of(unit)));
    }
}
