package io.claimstream.aggregate.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a text for comparing: lower case, letters and digits only. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> STOP_WORDS = Set.copyOf(Lexicon.lines("stop-words.txt"));

    private Words() {}

    /** All words in their order. */
    static List<String> split(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The words that carry meaning, each once, sorted. */
    static Set<String> content(String text) {
        Set<String> words = new TreeSet<>(split(text));
        words.removeAll(STOP_WORDS);
        words.removeIf(word -> word.length() < 2);
        return words;
    }

    /** One text for all spellings of a name that differ in case, punctuation and articles only. */
    static String normal(String name) {
        return split(name).stream().filter(word -> !"the".equals(word)).collect(Collectors.joining(" "));
    }
}
