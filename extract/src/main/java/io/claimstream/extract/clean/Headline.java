package io.claimstream.extract.clean;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The article's title, and the lines at the beginning of the text that only repeat it. */
final class Headline {

    private static final Pattern NOT_A_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The publisher's name after a title: "… - Port Brel News", "… | The Quay". */
    private static final Pattern PUBLISHER = Pattern.compile(
            "\\s(?:\\||[-–—])\\s[^|]{0,60}(?:news|tv|times|post|herald|tribune|gazette|journal|radio|\\.com|chronicle|press|weather|sun|"
                    + "mail|observer|star|today|daily|wikipedia|channel|fox|abc|nbc|cbs|bbc|cnn|reuters)\\b[^|]{0,60}$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 200;
    private static final int FEWEST_WORDS = 4;

    private Headline() {}

    /** A title without the publisher's name. */
    static String cleaned(String title) {
        String line = PlainText.of(title).replace('\n', ' ');
        if (line.length() > LONGEST * 2) {
            return line;
        }
        String without = PUBLISHER.matcher(line).replaceFirst("").strip();
        return wordCount(without) >= FEWEST_WORDS ? without : line;
    }

    /** The line that is the headline of a text that came without a title, or null: it opens the text and ends no sentence. */
    static @Nullable String of(List<String> lines) {
        int first = firstText(lines, 0);
        int second = first < 0 ? -1 : firstText(lines, first + 1);
        if (second < 0) {
            return null;
        }
        String line = lines.get(first);
        boolean doubled = same(line, lines.get(second));
        boolean heads = doubled || lines.get(second).length() > line.length() || second > first + 1;
        return heads && isHeading(line) ? line : null;
    }

    /** Takes the title's copies off the beginning of a text. */
    static void removeFrom(List<String> lines, String title) {
        int first = firstText(lines, 0);
        while (first >= 0 && same(lines.get(first), title)) {
            lines.set(first, "");
            first = firstText(lines, first);
        }
    }

    private static boolean isHeading(String line) {
        return line.length() <= LONGEST
                && wordCount(line) >= FEWEST_WORDS
                && Character.isLetterOrDigit(line.charAt(0))
                && ".!…:;,\"”".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private static boolean same(String line, String title) {
        return !line.isEmpty() && letters(line).equals(letters(title));
    }

    private static String letters(String text) {
        return text.length() > LONGEST * 2
                ? text
                : NOT_A_LETTER_OR_DIGIT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static long wordCount(String line) {
        return line.chars().filter(c -> c == ' ').count() + 1;
    }

    private static int firstText(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }
}
