package io.claimstream.aggregate.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of a text for comparing: lower case, letters and digits only. */
final class Words {

    private static final Set<String> STOP_WORDS = Set.copyOf(Lexicon.lines("stop-words.txt"));

    private Words() {}

    /** All words in their order. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int from = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                words.add(lower.substring(from, i));
                from = -1;
            }
        }
        return words;
    }

    /** The words that carry meaning, each once, in no order. */
    static Set<String> content(String text) {
        Set<String> words = new HashSet<>(split(text));
        words.removeIf(word -> !carriesMeaning(word));
        return words;
    }

    static boolean carriesMeaning(String word) {
        return word.length() > 1 && !STOP_WORDS.contains(word);
    }

    /** One text for all spellings of a name that differ in case, punctuation and articles only. */
    static String normal(String name) {
        return split(name).stream().filter(word -> !"the".equals(word)).collect(Collectors.joining(" "));
    }
}
