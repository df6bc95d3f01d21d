package io.claimstream.extract.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Patterns sorted by the characters that what they match can begin with, so that few of many need be tried on a text. */
final class PatternsByFirstCharacter {

    private static final int ASCII_END = 0x80;

    private final List<Pattern> all = new ArrayList<>();
    private final List<List<Pattern>> byFirst = new ArrayList<>();

    PatternsByFirstCharacter() {
        for (int c = 0; c < ASCII_END; c++) {
            byFirst.add(new ArrayList<>());
        }
    }

    void add(Pattern pattern) {
        all.add(pattern);
        for (int c = 0; c < ASCII_END; c++) {
            if (mayBegin(pattern, Character.toString(c))) {
                byFirst.get(c).add(pattern);
            }
        }
    }

    /** Those that can match a text from its beginning, in the order in which they were added. */
    List<Pattern> of(String text) {
        return text.isEmpty() || text.charAt(0) >= ASCII_END ? all : byFirst.get(text.charAt(0));
    }

    /** A pattern that fails without having asked for more than one character fails on all texts that begin with it. */
    private static boolean mayBegin(Pattern pattern, String character) {
        Matcher matcher = pattern.matcher(character);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
