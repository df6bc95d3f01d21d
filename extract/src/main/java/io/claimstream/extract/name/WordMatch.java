package io.claimstream.extract.name;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How the words of a name find their like among those of a longer one.
 *
 * @param missing words without a like
 * @param misspelt words whose like differs by a letter
 * @param whole words whose like is more than an initial
 */
record WordMatch(int missing, int misspelt, int whole) {

    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);
    private static final LevenshteinDistance TWO_LETTERS = new LevenshteinDistance(2);
    private static final int LONG = 8;
    private static final int SHORTEST_MISSPELT = 5;
    private static final Map<String, Set<String>> SHORT_FORMS = shortForms();

    static WordMatch of(List<String> words, List<String> among) {
        List<String> left = new ArrayList<>(among);
        int missing = 0;
        int misspelt = 0;
        int whole = 0;
        for (String word : words) {
            Likeness best = Likeness.NONE;
            String like = "";
            for (String other : left) {
                Likeness likeness = likeness(word, other);
                if (likeness.compareTo(best) < 0) {
                    best = likeness;
                    like = other;
                }
            }
            left.remove(like);
            missing += best == Likeness.NONE ? 1 : 0;
            misspelt += best == Likeness.MISSPELT ? 1 : 0;
            whole += best == Likeness.INITIAL ? 0 : 1;
        }
        return new WordMatch(missing, misspelt, whole);
    }

    boolean isSame(int mostMisspelt) {
        return missing == 0 && whole > 0 && misspelt <= mostMisspelt;
    }

    private static Likeness likeness(String word, String other) {
        if (word.equals(other)) {
            return Likeness.EQUAL;
        }
        if (word.length() == 1 || other.length() == 1) {
            return word.charAt(0) == other.charAt(0) ? Likeness.INITIAL : Likeness.NONE;
        }
        if (isSpelling(word, other) || isShortForm(word, other) || isShortForm(other, word)) {
            return Likeness.SPELLING;
        }
        boolean longEnough = Math.min(word.length(), other.length()) >= SHORTEST_MISSPELT;
        boolean bothGiven =
                GivenNames.find(word).isPresent() && GivenNames.find(other).isPresent();
        return longEnough && !bothGiven && misspelt(word, other) ? Likeness.MISSPELT : Likeness.NONE;
    }

    static boolean misspeltOnce(String word, String other) {
        boolean figures =
                word.chars().anyMatch(Character::isDigit) || other.chars().anyMatch(Character::isDigit);
        return !figures && ONE_LETTER.apply(word, other) >= 0;
    }

    /** One letter wrong, two in a long word; in figures none. */
    static boolean misspelt(String word, String other) {
        boolean figures =
                word.chars().anyMatch(Character::isDigit) || other.chars().anyMatch(Character::isDigit);
        LevenshteinDistance most = Math.min(word.length(), other.length()) >= LONG ? TWO_LETTERS : ONE_LETTER;
        return !figures && most.apply(word, other) >= 0;
    }

    private static boolean isSpelling(String word, String other) {
        var given = GivenNames.find(word);
        var otherGiven = GivenNames.find(other);
        if (given.isPresent() && otherGiven.isPresent()) {
            return given.equals(otherGiven);
        }
        String skeleton = NameKey.skeleton(word);
        return word.length() >= SHORTEST_MISSPELT && skeleton.equals(NameKey.skeleton(other));
    }

    private static boolean isShortForm(String word, String full) {
        return SHORT_FORMS.getOrDefault(full, Set.of()).contains(word);
    }

    private static Map<String, Set<String>> shortForms() {
        Map<String, Set<String>> forms = new HashMap<>();
        for (List<String> row : Lexicon.rows(WordMatch.class, "nicknames.txt")) {
            forms.put(row.get(0), new HashSet<>(Lexicon.forms(row.get(1))));
        }
        return forms;
    }

    private enum Likeness {
        EQUAL,
        SPELLING,
        MISSPELT,
        INITIAL,
        NONE
    }
}
