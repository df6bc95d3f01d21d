package io.claimstream.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reporting-verbs.txt",
                "news-media.txt",
                "circumstance-nouns.txt",
                "evidence-nouns.txt",
                "source-nouns.txt",
                "reporting-nouns.txt"
            })
    void listsNoWordTwice(String name) {
        List<String> entries = Lexicon.rows(LexiconTest.class, name).stream()
                .map(row -> row.get(0))
                .toList();

        assertThat(entries).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void readsTheTraitsOfAVerb() {
        ReportingVerb verb = new ReportingVerbs().find("tell", "them");

        assertThat(verb).isEqualTo(new ReportingVerb("tell", Set.of(Trait.CLAUSE, Trait.QUOTE, Trait.ADDRESSED)));
    }

    @Test
    void prefersAVerbWithItsParticle() {
        ReportingVerb verb = new ReportingVerbs().find("point", "out");

        assertThat(verb).isEqualTo(new ReportingVerb("point out", Set.of(Trait.THAT, Trait.QUOTE)));
    }

    @Test
    void knowsWhichVerbsDeny() {
        ReportingVerbs verbs = new ReportingVerbs();

        assertThat(verbs.denies("deny")).isTrue();
        assertThat(verbs.denies("say")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reuters", "the Associated Press", "The Valley Times"})
    void knowsNewsMediaByNameOrEnding(String name) {
        boolean known = new NewsMedia().contains(name);

        assertThat(known).isTrue();
    }

    @Test
    void takesNoPersonForNewsMedia() {
        boolean known = new NewsMedia().contains("Anna Berg");

        assertThat(known).isFalse();
    }
}
