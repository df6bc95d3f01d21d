package io.claimstream.extract.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A word list beside a class: a UTF-8 file with an entry a line, columns parted by {@code |}, and comments from {@code #} on.
 */
public final class Lexicon {

    private Lexicon() {}

    /**
     * The rows of a file, cells trimmed.
     *
     * @param owner class in whose package the file lies
     * @throws IllegalStateException when there is no such file
     */
    public static List<List<String>> rows(Class<?> owner, String file) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text(owner, file).split("\n", -1)) {
            String entry = line.contains("#") ? line.substring(0, line.indexOf('#')) : line;
            if (!entry.isBlank()) {
                rows.add(List.of(entry.strip().split("\\s*\\|\\s*", -1)));
            }
        }
        return rows;
    }

    /** The words of a file, parted by white space. */
    public static Set<String> words(Class<?> owner, String file) {
        Set<String> words = new HashSet<>();
        rows(owner, file).forEach(row -> words.addAll(List.of(row.get(0).split("\\s+", -1))));
        return words;
    }

    private static String text(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no lexicon " + file + " beside " + owner.getName());
            }
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
