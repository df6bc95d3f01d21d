package io.claimstream.ingest.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Tells by class and id what stands around an article; the words are in {@code furniture-names.txt}. */
final class FurnitureNames {

    private static final Set<String> WORDS = load();
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])");

    private FurnitureNames() {}

    static boolean areOn(Element element) {
        String names = element.className() + " " + element.id();
        return !names.isBlank()
                && Arrays.stream(BETWEEN_WORDS.split(names))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(WORDS::contains);
    }

    private static Set<String> load() {
        InputStream words = Objects.requireNonNull(FurnitureNames.class.getResourceAsStream("furniture-names.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(words, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
