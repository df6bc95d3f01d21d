package io.claimstream.extract.time;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of months, weekdays and small numbers, as regular expressions and as values. */
final class TimeWords {

    static final String MONTH = any("month");
    static final String WEEKDAY = any("weekday");
    static final String NUMBER = any("number");
    static final String NAMED_AFTER = any("named-after");
    static final String FUTURE = any("future");
    static final String REPORTED = any("reported");

    private static final Map<String, Integer> MONTHS = values("month");
    private static final Map<String, Integer> WEEKDAYS = values("weekday");
    private static final Map<String, Integer> NUMBERS = values("number");

    /** What single words are a sign of, the words in lower case. */
    static final Map<String, Cue> CUES = cues();

    private TimeWords() {}

    static int month(String word) {
        return MONTHS.getOrDefault(bare(word), 0);
    }

    static int weekday(String word) {
        return WEEKDAYS.getOrDefault(bare(word), 0);
    }

    /** A number in digits or words; 0 when it is vague ("several"). */
    static int number(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : NUMBERS.getOrDefault(bare(word), 0);
    }

    private static String bare(String word) {
        return word.replace(".", "").toLowerCase(Locale.ROOT);
    }

    private static String any(String kind) {
        return forms(kind).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static List<String> forms(String kind) {
        return Lexicon.rows(TimeWords.class, "words.txt").stream()
                .filter(row -> row.get(0).equals(kind))
                .flatMap(row -> Lexicon.forms(row.get(2)).stream())
                .toList();
    }

    private static Map<String, Cue> cues() {
        Map<String, Cue> cues = new HashMap<>();
        MONTHS.keySet().forEach(word -> cues.put(word, Cue.MONTH));
        WEEKDAYS.keySet().forEach(word -> cues.put(word, Cue.WEEKDAY));
        forms("unit").forEach(word -> cues.put(word, Cue.UNIT));
        forms("daytime").forEach(word -> cues.put(word, Cue.DAYTIME));
        return Map.copyOf(cues);
    }

    private static Map<String, Integer> values(String kind) {
        return Lexicon.rows(TimeWords.class, "words.txt").stream()
                .filter(row -> row.get(0).equals(kind))
                .flatMap(row -> Lexicon.forms(row.get(2)).stream()
                        .map(word -> Map.entry(bare(word), Integer.parseInt(row.get(1)))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
