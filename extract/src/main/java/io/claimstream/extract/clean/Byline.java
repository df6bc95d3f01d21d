package io.claimstream.extract.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says who wrote the article: "By Anna Vale, Daily Quay". */
final class Byline {

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]+(?: (?:de|van|der|von|bin|al|el|la|\\p{Lu}[\\p{L}.'’-]*)){1,3}";
    private static final Pattern LINE =
            Pattern.compile("(?:(?i:written by|posted by|reported by|by|author|reporter)):? (?<author>" + NAME
                    + ")(?:(?: and |, | & )" + NAME
                    + "){0,3}(?:\\s*[|,/–—•-]\\s*[^.!?]{0,80}| \\S+@\\S+| (?:Staff|Special|Associated)[^.!?]{0,60})?");
    private static final int LONGEST = 200;

    private Byline() {}

    /** The author, when a line is a byline. */
    static Optional<String> author(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher byline = LINE.matcher(line);
        return byline.matches() ? Optional.of(byline.group("author")) : Optional.empty();
    }
}
