package io.claimstream.aggregate.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.contract.claim.Stage;
import io.claimstream.contract.claim.TimeSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a witness", "Residents", "the neighbours"})
    void anonymousSpeakersHaveNeitherNameNorOffice(String name) {
        assertThat(Voices.anonymous(speaker(name.replaceFirst("^a ", "")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officials", "the Police", "a spokesman"})
    void unnamedOfficesAreNoOneVoice(String name) {
        assertThat(Voices.known(speaker(name.replaceFirst("^a ", "")))).isFalse();
    }

    @Test
    void anOfficeWithItsPlaceIsAVoice() {
        assertThat(Voices.known(speaker("river police of Northport"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the last few days", "recent weeks"})
    void stretchesOfTimeAreWindows(String words) {
        assertThat(Window.of(new TimeSpan(null, null, words), null).own()).isFalse();
    }

    @Test
    void aPhraseOfOneHappeningIsNoWindow() {
        assertThat(Window.of(new TimeSpan(null, null, "that night"), null).own())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"shooting victims,person", "border guards,soldier", "deputies,police", "ferries,ship"})
    void nounsThatNameTheSameOnesAreOneClass(String words, String name) {
        String lemma = words.endsWith("ies") ? words.replaceAll("ies$", "y") : words;

        Noun noun = Noun.of(Told.quantity(Measure.COUNT, 3.0, 3.0, Bound.EXACT, "count", lemma, false));

        assertThat(noun.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"mile,length,1609.344", "Kilometres,length,1000", "week,duration,604800", "person,person,1"})
    void unitsConvertWithinTheirFamily(String unit, String family, double factor) {
        assertThat(UnitFamily.of(unit).name()).isEqualTo(family);
        assertThat(UnitFamily.of(unit).factor()).isEqualTo(factor);
    }

    @Test
    void everyMeasureHasALabel() {
        assertThat(Lexicon.lines("labels.txt"))
                .extracting(line -> line.substring(0, line.indexOf(':')).toUpperCase(Locale.ROOT))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Arrays.stream(Measure.values()).map(Measure::name),
                                Stream.of("MASS", "VOLUME", "MAGNITUDE", "TIMES"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"detain,arrest", "liberate,free", "step down,resign", "paint,paint"})
    void verbsForTheSameDeedAreOnePredicate(String verb, String predicate) {
        Deed deed = Deed.of(Told.action(Field.TEXT, "the guards", verb, "the captain", Stage.DONE), Set.of());

        assertThat(deed.predicate()).isEqualTo(predicate);
    }

    @Test
    void noVerbIsOfTwoPredicates() {
        List<String> verbs = Lexicon.lines("predicates.txt").stream()
                .flatMap(line -> Stream.of(line.substring(line.indexOf(':') + 1).split(",", -1)))
                .map(String::strip)
                .toList();

        assertThat(verbs).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void stopWordsCarryNoMeaning() {
        assertThat(Words.content("There was about a flood")).containsExactly("flood");
    }

    private static Speaker speaker(String name) {
        return new Speaker(name, null, 0, 0);
    }
}
