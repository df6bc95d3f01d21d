package io.claimstream.extract.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionLexiconTest {

    private final ActionLexicon lexicon = new ActionLexicon();

    @ParameterizedTest
    @ValueSource(strings = {"attack", "resign", "close"})
    void knowsVerbsOfEvents(String verb) {
        assertThat(lexicon.tellsEvent(verb, verb)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seem", "believe", "say", "executive"})
    void knowsWhatTellsOfNoEvent(String verb) {
        assertThat(lexicon.tellsEvent(verb, verb)).isFalse();
    }

    @Test
    void knowsAVerbOfEventsByItsParticle() {
        assertThat(lexicon.tellsEvent("call", "call off")).isTrue();
    }

    @Test
    void knowsVerbsThatHandTheEventOn() {
        assertThat(lexicon.isAspect("manage")).isTrue();
        assertThat(lexicon.isAspect("attack")).isFalse();
    }

    @Test
    void knowsNounsThatNameNobody() {
        assertThat(lexicon.saysNothing("something")).isTrue();
        assertThat(lexicon.saysNothing("mayor")).isFalse();
    }

    @Test
    void knowsParticles() {
        assertThat(lexicon.isParticle("off")).isTrue();
        assertThat(lexicon.isParticle("of")).isFalse();
    }
}
