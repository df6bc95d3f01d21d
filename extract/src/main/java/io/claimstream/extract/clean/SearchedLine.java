package io.claimstream.extract.clean;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * A line that is searched for many words. Most of them have two neighbouring characters that stand so nowhere in the line,
 * which is told from a set of its pairs of characters (a Bloom filter) far sooner than by a search.
 *
 * @param text as it was written
 * @param lower in lower case
 * @param pairs numbers of the pairs of characters that stand in it
 */
record SearchedLine(String text, String lower, BitSet pairs) {

    private static final int PAIRS = 2_048;

    /** A word in lower case, with the numbers of its pairs of characters. */
    record Word(String text, BitSet pairs) {

        static List<Word> all(List<String> words) {
            return words.stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .map(word -> new Word(word, pairsOf(word)))
                    .toList();
        }
    }

    static SearchedLine of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return new SearchedLine(text, lower, pairsOf(lower));
    }

    int length() {
        return text.length();
    }

    /** So many characters of each end; the line itself when it has no more. */
    SearchedLine ends(int reach) {
        return length() <= 2 * reach ? this : of(text.substring(0, reach) + ' ' + text.substring(length() - reach));
    }

    boolean holdsAny(List<Word> words) {
        for (Word word : words) {
            if (holdsPairsOf(word) && lower.contains(word.text())) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsPairsOf(Word word) {
        for (int pair = word.pairs().nextSetBit(0);
                pair >= 0;
                pair = word.pairs().nextSetBit(pair + 1)) {
            if (!pairs.get(pair)) {
                return false;
            }
        }
        return true;
    }

    private static BitSet pairsOf(String lower) {
        BitSet pairs = new BitSet(PAIRS);
        for (int i = 1; i < lower.length(); i++) {
            pairs.set((lower.charAt(i - 1) * 53 + lower.charAt(i)) % PAIRS);
        }
        return pairs;
    }
}
