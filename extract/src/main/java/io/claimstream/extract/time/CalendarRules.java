package io.claimstream.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Dates of the calendar: "July 5", "5 July 2021", "2021-07-05", "in 2008", "June 2016", "the 1990s". */
final class CalendarRules {

    /** What is announced may lie ahead a little; further ahead, a date without a year is last year's. */
    private static final int DAYS_AHEAD = 14;

    private static final String MONTH = "(?<month>" + TimeWords.MONTH + ")\\.?";
    private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String WEEKDAY = "(?:" + TimeWords.WEEKDAY + "\\.?,? )?(?:the )?";

    static final List<TimeRule> ALL = List.of(
            TimeRule.of(
                    Cue.DIGIT,
                    YEAR + "-(?<month>[01]\\d)-" + DAY,
                    (m, p) -> Days.date(year(m), m.number("month"), m.number("day"))),
            TimeRule.of(
                    Cue.DIGIT,
                    "(?:[Ff]rom|[Bb]etween) " + YEAR + " (?:to|until|through|and) (?<last>(?:19|20)\\d\\d)(?!\\d)",
                    (m, p) -> Days.years(year(m), m.number("last"))),
            TimeRule.of(
                    Cue.MONTH,
                    MONTH + " " + DAY + " ?(?:to|until|through|-|–) ?(?<last>[0-3]?\\d)(?!\\d)(?:,? " + YEAR + ")?",
                    (m, p) -> date(m, p).through(m.number("last"))),
            TimeRule.of(
                    Cue.MONTH, WEEKDAY + MONTH + " " + DAY + "(?:,? " + YEAR + ")?(?![,.:]\\d)", CalendarRules::date),
            TimeRule.of(Cue.MONTH, WEEKDAY + DAY + " (?:of )?" + MONTH + "(?:,? " + YEAR + ")?", CalendarRules::date),
            TimeRule.of(Cue.MONTH, MONTH + "(?: of|,)? " + YEAR, (m, p) -> Days.month(YearMonth.of(year(m), month(m)))),
            TimeRule.of(
                    Cue.MONTH,
                    "(?<=\\b(?:in|since|last|by|until|during|early|late|mid|from|of|this) )" + MONTH,
                    CalendarRules::month),
            TimeRule.of(
                    Cue.DIGIT,
                    "(?:the )?(?:early |late |mid-)?(?<decade>(?:19|20)\\d)0s",
                    (m, p) -> Days.years(10 * m.number("decade"), 10 * m.number("decade") + 9)),
            TimeRule.of(
                    Cue.DIGIT,
                    "(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Uu]ntil|[Ee]arly|[Ll]ate|mid|[Oo]f|the|summer|fall|spring|winter)"
                            + " )"
                            + YEAR + "(?![,.-]?\\d|%| (?:people|percent|per cent|km|miles|men|women|troops))",
                    (m, p) -> Days.years(year(m), year(m))));

    private CalendarRules() {}

    private static Days date(TimeMatch match, @Nullable LocalDate published) {
        int month = month(match);
        int day = match.number("day");
        if (match.group("year") != null) {
            return Days.date(year(match), month, day);
        }
        return published == null ? Days.UNKNOWN : nearest(month, day, published);
    }

    private static Days nearest(int month, int day, LocalDate published) {
        try {
            LocalDate date = LocalDate.of(published.getYear(), month, day);
            if (date.isAfter(published.plusDays(DAYS_AHEAD))) {
                return Days.day(date.minusYears(1));
            }
            LocalDate next = date.plusYears(1);
            return Days.day(next.isAfter(published.plusDays(DAYS_AHEAD)) ? date : next);
        } catch (DateTimeException noSuchDay) {
            return Days.UNKNOWN;
        }
    }

    private static Days month(TimeMatch match, @Nullable LocalDate published) {
        if (published == null) {
            return Days.UNKNOWN;
        }
        YearMonth month = YearMonth.of(published.getYear(), month(match));
        return Days.month(month.isAfter(YearMonth.from(published)) ? month.minusYears(1) : month);
    }

    private static int month(TimeMatch match) {
        return TimeWords.month(Objects.requireNonNull(match.group("month")));
    }

    private static int year(TimeMatch match) {
        return match.number("year");
    }
}
