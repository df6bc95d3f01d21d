package io.claimstream.extract.number;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Word lists in resource files: one entry a line, columns parted by tabs, forms of one column by bars, notes after #. */
final class Lexicon {

    private Lexicon() {}

    /** The columns of every entry. */
    static List<List<String>> rows(String name) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), () -> "no lexicon " + name), UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The forms of one column. */
    static List<String> forms(String column) {
        return Stream.of(column.split("\\|", -1))
                .filter(form -> !form.isEmpty())
                .toList();
    }
}
