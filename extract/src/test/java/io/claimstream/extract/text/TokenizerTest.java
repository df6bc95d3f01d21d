package io.claimstream.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TokenizerTest {

    private final Tokenizer tokenizer = new Tokenizer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,037",
                "20.000",
                "3.5",
                "5½",
                "2/3",
                "12:36",
                "22nd",
                "1990s",
                "5G",
                "$|5|B",
                "US$|3.2|bn",
                "€|44|million",
                "Rs|500",
                "7|am",
                "40|%",
                "5|°C",
                "G20",
                "MH17",
                "COVID-19",
                "F-16",
                "Su-25",
                "al-Shabaab",
                "co-operate",
                "X-ray",
                "10|-|15",
                "10|–|15",
                "1,357|-|kilometer|-|long",
                "20|-|year|-|old",
                "two|-|thirds",
                "U.S.|-|led",
                "Lt.| Vale",
                "Quay|’s",
                "soldiers|' wives",
                "do|n't",
                "ca|n’t",
                "can|not",
                "he|'ll",
                "O'Hara|'s",
                "“|Go|!|”",
                "no|...",
                "north| --| south",
                "km|/|h",
                "https://example.org/a?b=c|,| he",
                "@handle| and| mail@example.org|.",
                "example.com|."
            })
    void parts(String marked) {
        String text = marked.replace("|", "");

        String tokens = Arrays.stream(tokenizer.tokenize(text, 0, text.length()))
                .map(span -> text.substring(span[0], span[1]))
                .collect(Collectors.joining("|"));

        assertThat(tokens).isEqualTo(marked.replace(" ", "|").replace("||", "|"));
    }
}
