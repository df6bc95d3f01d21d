package io.claimstream.aggregate.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounTest {

    @ParameterizedTest
    @CsvSource({
        "local troops, soldier",
        "Belgian soldiers, soldier",
        "Belgian citizens, belgian",
        "U.S. customers, american",
        "Britons, british",
        "people, person",
        "bus passengers, passenger",
        "ferry boats, ship"
    })
    void isTheClassOfTheLastWordsOrTheNationOfPeopleOfNoCalling(String concept, String name) {
        Noun noun = Noun.of(Told.quantity(Measure.COUNT, 4.0, 4.0, Bound.EXACT, "count", concept, false));

        assertThat(noun.name()).isEqualTo(name);
    }
}
