package io.claimstream.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.number.Dimension;
import io.claimstream.extract.quantity.MeasureLexicon.Sort;
import org.junit.jupiter.api.Test;

class MeasureLexiconTest {

    private final MeasureLexicon lexicon = new MeasureLexicon();

    @Test
    void readsEverySortOfWord() {
        for (Sort sort : Sort.values()) {
            assertThat(lexicon.words(sort)).as(sort.name()).isNotEmpty();
        }
    }

    @Test
    void tellsTheRoleOfAVerbsObject() {
        assertThat(lexicon.measure(Sort.PATIENT, "kidnap")).isEqualTo(Measure.ABDUCTED);
    }

    @Test
    void tellsPeopleFromThings() {
        assertThat(lexicon.isPerson("fisherman")).isTrue();
        assertThat(lexicon.isPerson("Brits")).isTrue();
        assertThat(lexicon.isPerson("bridge")).isFalse();
    }

    @Test
    void tellsAPriceFromAnAmountOfMoney() {
        assertThat(lexicon.beside(Dimension.MONEY, "price")).isEqualTo(Measure.PRICE);
        assertThat(lexicon.beside(Dimension.LENGTH, "price")).isNull();
    }

    @Test
    void knowsTheVerbsThatMeasureTheirSubject() {
        assertThat(lexicon.measuresItsSubject("stretch")).isTrue();
        assertThat(lexicon.measuresItsSubject("say")).isFalse();
    }
}
