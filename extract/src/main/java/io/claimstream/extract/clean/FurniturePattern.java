package io.claimstream.extract.clean;

import io.claimstream.extract.clean.SearchedLine.Word;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a piece of furniture looks like.
 *
 * @param pattern ignores case
 * @param words one of them stands in all that matches; empty when no such words are known
 */
record FurniturePattern(Pattern pattern, List<Word> words) {

    static FurniturePattern of(String regex, List<String> words) {
        return new FurniturePattern(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), Word.all(words));
    }

    /** Whether a line has what matches must have: far cheaper than to match. */
    boolean mayStandIn(SearchedLine line) {
        return words.isEmpty() || line.holdsAny(words);
    }
}
