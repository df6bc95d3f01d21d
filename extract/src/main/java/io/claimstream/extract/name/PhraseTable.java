package io.claimstream.extract.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or more words with what they stand for; finds the longest that begins at a word. */
final class PhraseTable<V> {

    private final Map<String, V> phrases = new HashMap<>();
    private final Map<String, Integer> longestByFirstWord = new HashMap<>();

    void put(String phrase, V value) {
        if (phrases.putIfAbsent(phrase, value) == null) {
            String[] words = phrase.split(" ", -1);
            longestByFirstWord.merge(words[0], words.length, Math::max);
        }
    }

    Optional<V> get(String phrase) {
        return Optional.ofNullable(phrases.get(phrase));
    }

    /** The longest phrase from a word on, as it is written or, when written in capitals, with capitals at its words' heads. */
    Optional<Match<V>> longest(List<Word> words, int from, int end) {
        Optional<Match<V>> written = longest(words, from, end, false);
        return written.isPresent() || !words.get(from).isShouted() ? written : longest(words, from, end, true);
    }

    private Optional<Match<V>> longest(List<Word> words, int from, int end, boolean shouted) {
        int limit = Math.min(longestByFirstWord.getOrDefault(form(words.get(from), shouted), 0), end - from);
        for (int length = limit; length > 0; length--) {
            StringBuilder phrase = new StringBuilder();
            for (int i = from; i < from + length; i++) {
                phrase.append(i > from ? " " : "").append(form(words.get(i), shouted));
            }
            V value = phrases.get(phrase.toString());
            if (value != null) {
                return Optional.of(new Match<>(value, length));
            }
        }
        return Optional.empty();
    }

    private static String form(Word word, boolean shouted) {
        String text = word.text();
        return shouted ? text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT) : text;
    }

    /**
     * A phrase found.
     *
     * @param value what it stands for
     * @param length its number of words
     */
    record Match<V>(V value, int length) {}
}
