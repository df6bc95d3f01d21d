package io.claimstream.extract.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a piece of furniture looks like.
 *
 * @param pattern ignores case
 * @param words one of them stands in all that matches, in lower case; empty when no such words are known
 */
record FurniturePattern(Pattern pattern, List<String> words) {

    static FurniturePattern of(String regex, List<String> words) {
        return new FurniturePattern(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), List.copyOf(words));
    }

    /** Whether a text in lower case has what matches must have: far cheaper than to match. */
    boolean mayStandIn(String lower) {
        return words.isEmpty() || words.stream().anyMatch(lower::contains);
    }

    /** Whether a match may begin with a character: a pattern that fails on it without having asked for more fails on all. */
    boolean mayBeginWith(String character) {
        Matcher matcher = pattern.matcher(character);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
