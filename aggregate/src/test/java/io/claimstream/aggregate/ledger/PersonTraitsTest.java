package io.claimstream.aggregate.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTraitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lund, 35          | Lund",
                "Ann Lund, 35          | a 35-year-old woman",
                "a two-year-old        | the 2-year-old girl",
                "a 17-year-old boy     | the teenager",
                "the victim            | Ann Lund",
                "a Geneva man          | Tom Hale",
                "Ann Lund of Geneva    | Lund",
                "Sydney Marlow         | Sidney Marlow",
                "Lund, a Long Brel sailor | Ann Lund, a 35-year-old woman",
                "a Port Brel sailor    | Tom Hale",
                "a 9-month-old         | the baby"
            })
    void mayBeOnePerson(String one, String other) {
        assertThat(traits(one).mayBe(traits(other))).isTrue();
        assertThat(traits(other).mayBe(traits(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lund              | Tom Hale",
                "Ann Lund              | Eva Lund",
                "a 35-year-old woman   | a 41-year-old woman",
                "his wife              | his son",
                "a 35-year-old         | the toddler",
                "a six-year-old        | the teenager",
                "the baby              | the man"
            })
    void cannotBeOnePerson(String one, String other) {
        assertThat(traits(one).mayBe(traits(other))).isFalse();
        assertThat(traits(other).mayBe(traits(one))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"himself,the boy", "the suspect,a woman"})
    void anAttackerIsNotTheOneHeStruck(String attacker, String victim) {
        assertThat(traits(attacker).mayBe(traits(victim).struckByAnother())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"a third man,3", "the 8th victim,8", "a man,0", "a third-grade girl,0", "his third son,0"})
    void readsTheRankOfAPerson(String words, int rank) {
        assertThat(PersonTraits.rank(words)).isEqualTo(rank);
    }

    private static PersonTraits traits(String words) {
        return PersonTraits.of(words, false);
    }
}
