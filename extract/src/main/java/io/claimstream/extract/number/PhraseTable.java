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
    private int longest;

    private PhraseTable(Function<Part, String> spelling) {
        this.spelling = spelling;
    }

    static <T> PhraseTable<T> ofWords() {
        return new PhraseTable<>(Part::word);
    }

    /** A table where capitals count. */
    static <T> PhraseTable<T> asWritten() {
        return new PhraseTable<>(Part::text);
    }

    void put(String phrase, T meaning) {
        List<String> words = Parts.of(phrase).stream().map(spelling).toList();
        meanings.put(String.join(" ", words), meaning);
        firstWords.add(words.get(0));
        lastWords.add(words.get(words.size() - 1));
        longest = Math.max(longest, words.size());
    }

    /** The longest phrase that begins at a part; hyphens between its words are passed over. */
    @Nullable
    Match<T> at(Parts parts, int first) {
        if (!firstWords.contains(spelling.apply(parts.get(first)))) {
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
            phrase.append(phrase.isEmpty() ? "" : " ").append(spelling.apply(part));
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
        for (int first = end - 1; first >= Math.max(from, end - longest); first--) {
            phrase = spelling.apply(parts.get(first)) + (phrase.isEmpty() ? "" : " " + phrase);
            T meaning = meanings.get(phrase);
            if (meaning != null) {
                found = new Match<>(first, end, meaning);
            }
        }
        return found;
    }
}
