package io.claimstream.extract.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time expression found in a sentence.
 *
 * @param match where and what
 * @param sentence the text that was searched
 */
record TimeMatch(Matcher match, String sentence) {

    private static final int REACH = 60;
    private static final Pattern AHEAD = Pattern.compile("\\b" + TimeWords.FUTURE + "\\b");
    private static final Pattern REPORTED =
            Pattern.compile("\\b" + TimeWords.REPORTED + "(?: \\w+)? (?:on |late |early |in )?$");

    @Nullable
    String group(String name) {
        return match.group(name);
    }

    String text() {
        return match.group();
    }

    /** A number in digits or words; 0 when it is vague or not given. */
    int number(String name) {
        String group = match.group(name);
        return group == null ? 0 : TimeWords.number(group);
    }

    /** At most {@value #REACH} characters before it, within its sentence. */
    String before() {
        return sentence.substring(Math.max(0, match.start() - REACH), match.start());
    }

    /** Something announced: "will meet on Monday", but not "will meet, he said on Monday". */
    boolean isAhead() {
        String before = before();
        return AHEAD.matcher(before).find() && !REPORTED.matcher(before).find();
    }
}
