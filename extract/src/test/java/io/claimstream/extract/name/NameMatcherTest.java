package io.claimstream.extract.name;

import static io.claimstream.contract.claim.EntityType.ORGANISATION;
import static io.claimstream.contract.claim.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hamdullah Moheb     | Hamdullah Mohib
            Novak, Peter        | Dr. Peter Novak
            Пётр Новак          | Petr Novak
            P. Novak            | Peter Novak
            Bill Kettering      | William Kettering
            Anneliese Brandauer | Annelise Brandauer
            """)
    void takesTwoSpellingsForOnePerson(String first, String second) {
        assertThat(NameMatcher.same(first, second, PERSON)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Oleg Baranov      | Olga Baranova
            Peter A. Novak    | Peter B. Novak
            Jane Kettering    | John Kettering
            Novak             | Peter Novak
            """)
    void keepsTwoPeopleApart(String first, String second) {
        assertThat(NameMatcher.same(first, second, PERSON)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbour Works Ltd           | The Harbour Works Limited
            Alpine Rescue Organisation  | Alpine Rescue Organization
            First Bank of Graz          | 1st Bank of Graz
            """)
    void takesTwoFormsForOneOrganisation(String first, String second) {
        assertThat(NameMatcher.same(first, second, ORGANISATION)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbour Works GmbH          | Harbour Works AG
            Alpine Rescue Organisation  | Coastal Rescue Organisation
            Brigade 44                  | Brigade 45
            """)
    void keepsTwoOrganisationsApart(String first, String second) {
        assertThat(NameMatcher.same(first, second, ORGANISATION)).isFalse();
    }
}
