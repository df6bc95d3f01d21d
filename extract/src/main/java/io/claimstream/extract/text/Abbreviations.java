package io.claimstream.extract.text;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words with a full stop of their own: whether the sentence ends with it, and whether it belongs to the word. */
final class Abbreviations {

    private static final Set<String> SENTENCE_STARTERS = Lexicon.words(Abbreviations.class, "sentence-starters.txt");
    private static final Set<String> AFTER_CLOCK_TIMES = Lexicon.words(Abbreviations.class, "after-clock-times.txt");
    private static final Map<String, Kind> KINDS = kinds();

    /** Longest word that is looked at; no abbreviation is longer. */
    private static final int LONGEST = 12;

    /**
     * Whether a sentence may end at a full stop that a space and a capital or a digit follow.
     *
     * @param start of the sentence
     * @param stop where the full stop stands
     * @param next first letter or digit after it
     * @param limit end of the passage
     */
    boolean allowSentenceEnd(String text, int start, int stop, int next, int limit) {
        int from = wordStart(text, start, stop);
        String word = text.substring(from, stop);
        if (!word.isEmpty() && word.chars().allMatch(Character::isDigit)) {
            return from > start;
        }
        boolean starter = isStarter(text, next, limit);
        Kind kind = kind(word);
        if (kind != null) {
            return switch (kind) {
                case TITLE -> false;
                case NUMBER -> !Character.isDigit(text.charAt(next));
                case MONTH, PLAIN -> starter;
            };
        }
        if (isClockTime(word)) {
            // "6 a.m. (4 GMT) and"
            boolean again = text.charAt(next - 1) == '(' && Character.isDigit(text.charAt(next));
            return !again && !AFTER_CLOCK_TIMES.contains(wordAt(text, next, limit));
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        return starter || !(initial || isAcronym(word));
    }

    /** Whether the full stop after a word is part of it, wherever it stands. */
    boolean keepsStop(String word) {
        return kind(word) != null
                || isAcronym(word)
                || (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I"));
    }

    /** Whether a word that ends the sentence keeps its full stop: "no" and the like do not. */
    boolean keepsStopAtEnd(String word) {
        Kind kind = kind(word);
        return isAcronym(word) || kind == Kind.PLAIN || kind == Kind.MONTH || kind == Kind.TITLE;
    }

    private static @Nullable Kind kind(String word) {
        Kind kind = KINDS.get(word);
        return kind != null ? kind : KINDS.get(word.substring(word.lastIndexOf('-') + 1));
    }

    private static boolean isClockTime(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("a.m") || lower.endsWith("p.m");
    }

    /** "U.S", "a.m", "J.K": single letters with full stops between. */
    private static boolean isAcronym(String word) {
        if (word.length() < 3 || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isStarter(String text, int next, int limit) {
        return SENTENCE_STARTERS.contains(wordAt(text, next, limit).toLowerCase(Locale.ROOT));
    }

    private static String wordAt(String text, int from, int limit) {
        int end = from;
        while (end < limit && end - from < LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static int wordStart(String text, int start, int stop) {
        int from = stop;
        while (from > start && stop - from < LONGEST && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        Lexicon.lines(Abbreviations.class, "abbreviations.txt").forEach(line -> {
            String[] parts = line.split("\\s+", 2);
            kinds.put(parts[1], Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)));
        });
        return Map.copyOf(kinds);
    }

    /** What usually stands after an abbreviation. */
    private enum Kind {
        TITLE,
        NUMBER,
        MONTH,
        PLAIN
    }
}
