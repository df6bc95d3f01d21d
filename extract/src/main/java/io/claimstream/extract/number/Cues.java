package io.claimstream.extract.number;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words beside a number that show what it is, by kind. */
final class Cues {

    private final Map<String, Set<String>> words = new HashMap<>();

    Cues() {
        for (var row : Lexicon.rows(Cues.class, "cues.txt")) {
            words.put(row.get(0), new HashSet<>(Lexicon.forms(row.get(1))));
        }
    }

    boolean is(String kind, String word) {
        Set<String> known = words.get(kind);
        if (known == null) {
            throw new IllegalArgumentException("no cues of kind " + kind);
        }
        return known.contains(word);
    }
}
