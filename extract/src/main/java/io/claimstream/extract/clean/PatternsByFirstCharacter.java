package io.claimstream.extract.clean;

import io.claimstream.extract.text.FirstCharacters;
import java.util.ArrayList;
import java.util.List;

/** Patterns sorted by the characters that what they match can begin with, so that few of many need be tried on a text. */
final class PatternsByFirstCharacter {

    private static final int ASCII_END = 0x80;

    private final List<FurniturePattern> all = new ArrayList<>();
    private final List<List<FurniturePattern>> byFirst = new ArrayList<>();

    PatternsByFirstCharacter() {
        for (int c = 0; c < ASCII_END; c++) {
            byFirst.add(new ArrayList<>());
        }
    }

    void add(FurniturePattern pattern) {
        all.add(pattern);
        FirstCharacters first = new FirstCharacters(pattern.pattern());
        for (int c = 0; c < ASCII_END; c++) {
            if (first.include((char) c)) {
                byFirst.get(c).add(pattern);
            }
        }
    }

    /** Those that can match a text from its beginning, in the order in which they were added. */
    List<FurniturePattern> of(String text) {
        return text.isEmpty() || text.charAt(0) >= ASCII_END ? all : byFirst.get(text.charAt(0));
    }
}
