package io.claimstream.extract.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that a date line of the page names: "date 2021-07-06", "Posted: Tuesday, July 6th, 2021 2:06 PM". */
final class PageDate {

    private static final String MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,7})\\.?";
    private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    private static final Pattern ISO =
            Pattern.compile("\\b" + YEAR + "[-/.](?<month>[01]?\\d)[-/.]" + DAY + "\\b", FLAGS);
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b" + DAY + "\\s(?:of\\s)?" + MONTH + ",?\\s" + YEAR + "\\b", FLAGS);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s" + DAY + ",?\\s" + YEAR + "\\b", FLAGS);
    private static final Pattern WITHOUT_YEAR = Pattern.compile(
            "\\b(?:" + DAY + "\\s" + MONTH + "|" + MONTH.replace("<month>", "<other>") + "\\s\\d{1,2})\\b", FLAGS);

    /** What may stand beside the day in a date line. */
    private static final Pattern LABELS = Pattern.compile(
            "\\b(?:(?:last |first )?(?:updated?|posted|publish(?:ed)?|date|created|modified|edited|uploaded)|on|at|by|time|"
                    + "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|[ap]\\.?m\\.?|"
                    + "e[sd]?t|c[sd]?t|m[sd]t|p[sd]?t|gmt|utc|bst|ist|cet|\\d{1,2}[:.]\\d\\d(?::\\d\\d)?|\\d{1,2}(?=\\s?[ap]m)|h)\\b",
            FLAGS);

    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** Words that may be left over in a date line: the publisher's or the author's name. */
    private static final int FEW_WORDS = 3;

    private static final int LONGEST = 160;

    private PageDate() {}

    /** The day that a line names, if it names one with its year. */
    static Optional<LocalDate> in(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        for (Pattern pattern : new Pattern[] {ISO, DAY_FIRST, MONTH_FIRST}) {
            Matcher found = pattern.matcher(line);
            if (found.find()) {
                return day(found.group("year"), found.group("month"), found.group("day"));
            }
        }
        return Optional.empty();
    }

    /** Whether a line holds a date and next to nothing besides. */
    static boolean isDateLine(String line) {
        if (line.length() > LONGEST || line.endsWith(".") || !holdsDigit(line)) {
            return false;
        }
        String rest = line;
        boolean dated = false;
        for (Pattern pattern : new Pattern[] {ISO, DAY_FIRST, MONTH_FIRST, WITHOUT_YEAR}) {
            Matcher found = pattern.matcher(rest);
            dated |= found.find();
            rest = found.replaceAll(" ");
        }
        return dated
                && LETTERS_AND_DIGITS
                                .matcher(LABELS.matcher(rest).replaceAll(" "))
                                .results()
                                .count()
                        <= FEW_WORDS
                && isLabelled(line, rest);
    }

    private static boolean holdsDigit(String line) {
        return line.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** A line of a date and other words is one of the page only when a label says so or nothing else is said. */
    private static boolean isLabelled(String line, String rest) {
        boolean alone = LETTERS_AND_DIGITS
                .matcher(LABELS.matcher(rest).replaceAll(" "))
                .results()
                .findAny()
                .isEmpty();
        return alone || LABELS.matcher(line).find();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            int number = Character.isDigit(month.charAt(0))
                    ? Integer.parseInt(month)
                    : MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) / 3 + 1;
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
