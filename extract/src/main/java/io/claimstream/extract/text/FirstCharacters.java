package io.claimstream.extract.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters with which a match of a pattern may begin, asked of the pattern itself: one that fails on a character
 * alone, without having looked for more, fails on all that begin with it. That holds where the match begins a word or the
 * text; of a pattern with a look-behind that must find something, nothing is known.
 */
public final class FirstCharacters {

    private static final int ASCII_END = 0x80;
    private static final String LOOK_BEHIND = "(?<=";

    private final BitSet possible = new BitSet(ASCII_END);

    /** Those of a pattern. */
    public FirstCharacters(Pattern pattern) {
        boolean looksBack = pattern.pattern().contains(LOOK_BEHIND);
        for (int c = 0; c < ASCII_END; c++) {
            Matcher matcher = pattern.matcher(Character.toString(c));
            possible.set(c, looksBack || matcher.lookingAt() || matcher.hitEnd());
        }
    }

    /** Whether a match may begin with a character; true for all beyond ASCII. */
    public boolean include(char c) {
        return c >= ASCII_END || possible.get(c);
    }
}
