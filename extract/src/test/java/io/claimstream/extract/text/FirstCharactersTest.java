package io.claimstream.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FirstCharactersTest {

    @ParameterizedTest
    @CsvSource({
        "(?<!\\p{L})(?:[Ll]ast|this) week(?!\\p{L}), Ltl, wW1",
        "\\d+ days? ago, 17, ad",
        "(?:the )?(?:spring|fall) of \\d{4}, tsf, 1o",
        "(?<=\\bin )\\d{4}, 2a, ''",
        ".*, aZ9, ''"
    })
    void areThoseThatAMatchMayBeginWith(String regex, String possible, String impossible) {
        FirstCharacters first = new FirstCharacters(Pattern.compile(regex));

        assertThat(possible.chars()).allMatch(c -> first.include((char) c.intValue()));
        assertThat(impossible.chars()).noneMatch(c -> first.include((char) c.intValue()));
    }

    @ParameterizedTest
    @CsvSource({"a, é", "a, 年"})
    void areAllBeyondAscii(String regex, char character) {
        boolean includes = new FirstCharacters(Pattern.compile(regex)).include(character);

        assertThat(includes).isTrue();
    }
}
