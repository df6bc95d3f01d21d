package io.claimstream.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists in resource files beside a class: a {@code #} begins a comment line, blank lines are nothing. */
public final class Lexicon {

    private Lexicon() {}

    /**
     * The lines of a list, trimmed.
     *
     * @throws IllegalStateException when there is no such resource
     */
    public static List<String> lines(Class<?> beside, String name) {
        InputStream resource = beside.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("no word list " + name + " beside " + beside.getName());
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return in.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The words of a list, several to a line or one. */
    public static Set<String> words(Class<?> beside, String name) {
        return lines(beside, name).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A list of {@code key value} lines; the value may hold spaces. */
    public static Map<String, String> pairs(Class<?> beside, String name) {
        Map<String, String> pairs = new HashMap<>();
        for (String line : lines(beside, name)) {
            String[] parts = line.split("\\s+", 2);
            pairs.put(parts[0], Objects.requireNonNull(parts.length > 1 ? parts[1] : null, () -> name + ": " + line));
        }
        return Map.copyOf(pairs);
    }
}
