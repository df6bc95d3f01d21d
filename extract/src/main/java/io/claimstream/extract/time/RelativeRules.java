package io.claimstream.extract.time;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Times told from the day of publication: "Monday", "yesterday", "last week", "in the past two months". */
final class RelativeRules {

    /** "Ruby Tuesday" is no day, "On Tuesday" is one. */
    private static final String NO_NAME_BEFORE =
            "(?<!\\b(?!(?:On|By|Since|Until|From|After|Before|And|But|Or|Late|Early) )[A-Z][a-z]{1,9} )";

    private static final String PART = "(?: (?:morning|afternoon|evening|night|midday|noon))?";
    private static final String UNIT = "(?<unit>hour|day|week|month|year|decade)s?";
    private static final String NUMBER = "(?<number>\\d{1,3}|" + TimeWords.NUMBER + ")";

    static final List<TimeRule> ALL = List.of(
            TimeRule.relative(
                    Cue.WEEKDAY,
                    NO_NAME_BEFORE
                            + "(?<which>(?:[Nn]ext|[Ll]ast|[Tt]his(?: past| coming)?|[Ee]arly|[Ll]ate) )?(?<weekday>"
                            + TimeWords.WEEKDAY + ")" + PART + "(?! " + TimeWords.NAMED_AFTER + ")",
                    RelativeRules::weekday),
            TimeRule.relative(
                    Cue.DAYTIME,
                    "(?i:today|tonight|this (?:morning|afternoon|evening))",
                    (m, published) -> Days.day(published)),
            TimeRule.relative(Cue.DAYTIME, "(?i:yesterday)" + PART, (m, published) -> Days.day(published.minusDays(1))),
            TimeRule.relative(Cue.DAYTIME, "(?i:last night)", (m, published) -> Days.day(published.minusDays(1))),
            TimeRule.relative(
                    Cue.UNIT,
                    "(?i:the previous day|the day before)(?! yesterday)",
                    (m, published) -> Days.day(published.minusDays(1))),
            TimeRule.relative(Cue.DAYTIME, "(?i:tomorrow)" + PART, (m, published) -> Days.day(published.plusDays(1))),
            TimeRule.relative(
                    Cue.DAYTIME, "(?i:overnight)", (m, published) -> new Days(published.minusDays(1), published)),
            TimeRule.relative(
                    Cue.UNIT,
                    "(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) )?(?<which>[Tt]his|[Ll]ast|[Nn]ext|[Tt]he"
                            + " previous|[Tt]he following) (?<unit>week|weekend|month|year)",
                    RelativeRules::period),
            TimeRule.relative(
                    Cue.UNIT,
                    "(?:the |these |this )?(?:past|last|previous) (?:" + NUMBER + " )?" + UNIT,
                    RelativeRules::back),
            TimeRule.relative(
                    Cue.UNIT,
                    "(?:the )?(?:most )?recent (?:days|weeks|months|years|hours)",
                    (m, published) -> new Days(null, published)),
            TimeRule.relative(Cue.UNIT, "(?i:" + NUMBER + ") " + UNIT + " (?:ago|earlier)", RelativeRules::ago));

    private RelativeRules() {}

    private static Days weekday(TimeMatch match, LocalDate published) {
        DayOfWeek weekday = DayOfWeek.of(TimeWords.weekday(group(match, "weekday")));
        @Nullable String which = match.group("which");
        String word = which == null ? "" : which.strip().toLowerCase(Locale.ROOT);
        if (word.equals("next") || word.endsWith("coming")) {
            return Days.day(published.with(next(weekday)));
        }
        return Days.day(
                match.isAhead() && !word.equals("last")
                        ? published.with(nextOrSame(weekday))
                        : published.with(previousOrSame(weekday)));
    }

    private static Days period(TimeMatch match, LocalDate published) {
        String which = group(match, "which").toLowerCase(Locale.ROOT);
        int shift = which.endsWith("last") || which.endsWith("previous") ? -1 : which.equals("this") ? 0 : 1;
        Days days = switch (group(match, "unit")) {
            case "week" -> week(published.plusWeeks(shift));
            case "weekend" -> weekend(published, shift);
            case "month" -> Days.month(YearMonth.from(published).plusMonths(shift));
            default -> Days.years(published.getYear() + shift, published.getYear() + shift);
        };
        boolean past = !match.isAhead() && !match.text().startsWith("ater", 1);
        return shift == 0 && past && !group(match, "unit").equals("weekend") ? days.until(published) : days;
    }

    private static Days week(LocalDate day) {
        LocalDate monday = day.with(previousOrSame(MONDAY));
        return new Days(monday, monday.plusDays(6));
    }

    private static Days weekend(LocalDate published, int shift) {
        LocalDate saturday = shift > 0 ? published.with(next(SATURDAY)) : published.with(previousOrSame(SATURDAY));
        return new Days(saturday, saturday.plusDays(1));
    }

    private static Days back(TimeMatch match, LocalDate published) {
        @Nullable String number = match.group("number");
        boolean plural = match.text().endsWith("s");
        int count = number == null ? (plural ? 0 : 1) : match.number("number");
        return group(match, "unit").equals("hour")
                ? new Days(published.minusDays((count + 23) / 24), published)
                : Days.back(published, count, unit(match));
    }

    private static Days ago(TimeMatch match, LocalDate published) {
        int count = match.number("number");
        if (count == 0) {
            return Days.UNKNOWN;
        }
        return switch (group(match, "unit")) {
            case "hour" -> new Days(published.minusDays((count + 23) / 24), published);
            case "day" -> Days.day(published.minusDays(count));
            case "week" -> week(published.minusWeeks(count));
            case "month" -> Days.month(YearMonth.from(published).minusMonths(count));
            case "year" -> Days.years(published.getYear() - count, published.getYear() - count);
            default -> Days.UNKNOWN;
        };
    }

    private static ChronoUnit unit(TimeMatch match) {
        return ChronoUnit.valueOf(group(match, "unit").toUpperCase(Locale.ROOT) + "S");
    }

    private static String group(TimeMatch match, String name) {
        return Objects.requireNonNull(match.group(name));
    }
}
