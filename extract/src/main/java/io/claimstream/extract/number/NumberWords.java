package io.claimstream.extract.number;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words and letters that cardinal numbers are made of, each with its part in their grammar. */
final class NumberWords {

    enum Role {
        ONES,
        TEEN,
        TENS,
        HUNDRED,
        SCALE,
        DOZEN
    }

    /** A word of a spelled-out number. */
    record NumberWord(Role role, double value) {

        /** True for what multiplies the words before it: "hundred", "million", "dozen". */
        boolean isMagnitude() {
            return role == Role.HUNDRED || role == Role.SCALE || role == Role.DOZEN;
        }

        /** True for what adds up below a hundred. */
        boolean isSmall() {
            return !isMagnitude();
        }
    }

    private final Map<String, NumberWord> words = new HashMap<>();
    private final Map<String, Double> letters = new HashMap<>();
    private final Set<String> equalParts = new HashSet<>();

    NumberWords() {
        for (var row : Lexicon.rows(NumberWords.class, "numerals.txt")) {
            double value = Double.parseDouble(row.get(2));
            switch (row.get(1)) {
                case "letter" -> letters.put(row.get(0), value);
                case "part" -> equalParts.add(row.get(0));
                default -> words.put(row.get(0), new NumberWord(role(row.get(1)), value));
            }
        }
    }

    private static Role role(String name) {
        return Role.valueOf(name.toUpperCase(Locale.ROOT));
    }

    boolean has(String word) {
        return words.containsKey(word);
    }

    /** The word's part in a number; null when it has none. */
    @Nullable
    NumberWord at(Parts parts, int index) {
        return words.get(parts.word(index));
    }

    /** The magnitude that stands at a part; null when another word does. */
    @Nullable
    NumberWord magnitudeAt(Parts parts, int index) {
        NumberWord word = at(parts, index);
        return word != null && word.isMagnitude() ? word : null;
    }

    /** What a letter behind digits multiplies them by; null when it is no magnitude. */
    @Nullable
    Double letter(String letter) {
        return letters.get(letter);
    }

    /** True for "thousand", "million" and the like. */
    boolean isScale(String word) {
        NumberWord known = words.get(word);
        return known != null && known.role() == Role.SCALE;
    }

    /** True for "third", "quarters" and the like. */
    boolean isEqualPart(String word) {
        return equalParts.contains(word);
    }
}
