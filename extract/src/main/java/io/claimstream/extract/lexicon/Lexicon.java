package io.claimstream.extract.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word list beside a class: a UTF-8 file with an entry a line, its columns parted by {@code |}, the forms in a column by
 * commas; a line that begins with {@code #} is a comment.
 */
public final class Lexicon {

    private Lexicon() {}

    /**
     * The entries of a file, trimmed.
     *
     * @param owner class in whose package the file lies
     * @throws IllegalStateException when there is no such file
     */
    public static List<String> lines(Class<?> owner, String file) {
        return text(owner, file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** The entries of a file by column, cells trimmed. */
    public static List<List<String>> rows(Class<?> owner, String file) {
        return lines(owner, file).stream()
                .map(line -> List.of(line.split("\\s*\\|\\s*", -1)))
                .toList();
    }

    /** The forms of a cell. */
    public static List<String> forms(String cell) {
        return Stream.of(cell.split(",\\s*", -1))
                .filter(form -> !form.isEmpty())
                .toList();
    }

    /** The words of a file, one or several to a line. */
    public static Set<String> words(Class<?> owner, String file) {
        return lines(owner, file).stream()
                .flatMap(line -> Stream.of(line.split("\\s+", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A file of {@code key value} lines; the value may hold spaces.
     *
     * @throws IllegalStateException when a key has no value or two
     */
    public static Map<String, String> pairs(Class<?> owner, String file) {
        Map<String, String> pairs = new HashMap<>();
        for (String line : lines(owner, file)) {
            String[] parts = line.split("\\s+", 2);
            if (parts.length < 2 || pairs.put(parts[0], parts[1]) != null) {
                throw new IllegalStateException(file + ": not one value in '" + line + "'");
            }
        }
        return Map.copyOf(pairs);
    }

    private static String text(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no lexicon " + file + " beside " + owner.getName());
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
