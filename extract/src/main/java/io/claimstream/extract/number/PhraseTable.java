package io.claimstream.extract.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Phrases of a lexicon, looked up at a place of a sentence; the longest one wins. */
final class PhraseTable<T> {

    /**
     * A phrase found.
     *
     * @param first index of its first part
     * @param end one past its last part
     * @param meaning what the lexicon says of it
     */
    record Match<T>(int first, int end, T meaning) {}

    private final Map<String, T> meanings = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> lastWords = new HashSet<>();
    private final Function<Part, String> spelling;
    private final boolean spacing;
    private int longest;

    private PhraseTable(Function<Part, String> spelling, boolean spacing) {
        this.spelling = spelling;
        this.spacing = spacing;
    }

    static <T> PhraseTable<T> ofWords() {
        return new PhraseTable<>(Part::word, false);
    }

    /** A table where spaces count: "12 km2" is an area, "12 km 2" is none. */
    static <T> PhraseTable<T> ofSigns() {
        return new PhraseTable<>(Part::word, true);
    }

    /** A table where spaces and capitals count. */
    static <T> PhraseTable<T> asWritten() {
        return new PhraseTable<>(Part::text, true);
    }

    void put(String phrase, T meaning) {
        List<Part> parts = Parts.of(phrase);
        StringBuilder key = new StringBuilder();
        parts.forEach(part -> key.append(joint(part, key.isEmpty())).append(spelling.apply(part)));
        meanings.put(key.toString(), meaning);
        firstWords.add(spelling.apply(parts.get(0)));
        lastWords.add(spelling.apply(parts.get(parts.size() - 1)));
        longest = Math.max(longest, parts.size());
    }

    boolean opensWith(Part part) {
        return firstWords.contains(spelling.apply(part));
    }

    /** The longest phrase that begins at a part; hyphens between its words are passed over. */
    @Nullable
    Match<T> at(Parts parts, int first) {
        if (!opensWith(parts.get(first))) {
            return null;
        }
        Match<T> found = null;
        StringBuilder phrase = new StringBuilder();
        int words = 0;
        for (int at = first; words < longest && at < parts.size(); at++) {
            Part part = parts.get(at);
            if (part.isHyphen() && at > first) {
                continue;
            }
            phrase.append(joint(part, phrase.isEmpty())).append(spelling.apply(part));
            words++;
            T meaning = meanings.get(phrase.toString());
            if (meaning != null) {
                found = new Match<>(first, at + 1, meaning);
            }
        }
        return found;
    }

    /** The longest phrase that ends before a part and begins at {@code from} or later. */
    @Nullable
    Match<T> before(Parts parts, int end, int from) {
        if (end <= from || !lastWords.contains(spelling.apply(parts.get(end - 1)))) {
            return null;
        }
        Match<T> found = null;
        String phrase = "";
        String joint = "";
        for (int first = end - 1; first >= Math.max(from, end - longest); first--) {
            phrase = spelling.apply(parts.get(first)) + joint + phrase;
            joint = joint(parts.get(first), false);
            T meaning = meanings.get(phrase);
            if (meaning != null) {
                found = new Match<>(first, end, meaning);
            }
        }
        return found;
    }

    private String joint(Part part, boolean first) {
        return first || (spacing && !part.spaced()) ? "" : " ";
    }
}
