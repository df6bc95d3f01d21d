package io.claimstream.aggregate.api.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionsTest {

    @Test
    void goesOnInOnePartitionAndStaysAsItWas() {
        Positions positions = Positions.read("0:3,2:4");

        assertThat(positions.with(2, 9)).hasToString("0:3,2:9");
        assertThat(positions.with(1, 7)).hasToString("0:3,1:7,2:4");
        assertThat(positions).hasToString("0:3,2:4");
    }

    @Test
    void isBeyondWhereAnyPartitionIsFurtherOrUnknown() {
        Positions positions = Positions.read("0:3,1:4");

        assertThat(positions.isBeyond(Positions.read("0:3,1:4"))).isFalse();
        assertThat(positions.isBeyond(Positions.read("0:9,1:3"))).isTrue();
        assertThat(positions.isBeyond(Positions.read("0:9"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0:5,1:7; 0:5,1:7", // as they are
                "0:2,1:99; 0:3,1:4", // gone; in a log that is no more
                "0:5; 0:5,1:4", // a partition that is new
                "0:5,1:7,2:1; 0:5,1:7" // a partition that is no more
            })
    void stayWithinWhatIsKept(String left, String expected) {
        Positions within = Positions.read(left).within(Positions.read("0:3,1:4"), Positions.read("0:8,1:9"));

        assertThat(within).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0:5; true", "1:5; true", "0:5,1:7; false", "0:5,2:7; false", "2:5; false"})
    void knowAPartOfThemselves(String part, boolean expected) {
        assertThat(Positions.read(part).isPartOf(Positions.read("0:3,1:4"))).isEqualTo(expected);
    }

    @Test
    void countWhatIsLost() {
        assertThat(Positions.read("0:9,1:4").since(Positions.read("0:3,1:8"))).isEqualTo(6);
    }

    @Test
    void goBackToTheOldestAtMost() {
        assertThat(Positions.read("0:9,1:50").back(10, Positions.read("0:3,1:4")))
                .hasToString("0:3,1:40");
    }
}
