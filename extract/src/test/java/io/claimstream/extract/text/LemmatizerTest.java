package io.claimstream.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LemmatizerTest {

    private final Lemmatizer lemmatizer = new Lemmatizer();

    @ParameterizedTest
    @CsvSource({
        "troops, NOUN, troop",
        "children, NOUN, child",
        "policemen, NOUN, policeman",
        "people, NOUN, people",
        "bodies, NOUN, body",
        "buses, NOUN, bus",
        "houses, NOUN, house",
        "crises, NOUN, crisis",
        "heroes, NOUN, hero",
        "lives, NOUN, life",
        "series, NOUN, series",
        "1990s, NOUN, 1990s",
        "said, VERB, say",
        "fled, VERB, flee",
        "killed, VERB, kill",
        "moving, VERB, move",
        "planned, VERB, plan",
        "controlled, VERB, control",
        "carries, VERB, carry",
        "pushes, VERB, push",
        "hoped, VERB, hope",
        "dying, VERB, die",
        "mobilising, VERB, mobilise",
        "were, AUX, be",
        "’s, AUX, be",
        "’s, PART, ’s",
        "n’t, PART, not",
        "wo, AUX, will",
        "Kills, PROPN, Kills",
        "The, DET, the"
    })
    void knows(String word, String tag, String lemma) {

        String found = lemmatizer.lemma(word, word.toLowerCase(Locale.ROOT), tag);

        assertThat(found).isEqualTo(lemma);
    }
}
