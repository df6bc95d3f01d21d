package io.claimstream.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A window of days, both ends inclusive.
 *
 * @param from first day; null: open, or not known
 * @param to last day; null: open, or not known
 */
record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    static final Days UNKNOWN = new Days(null, null);

    static Days day(@Nullable LocalDate day) {
        return new Days(day, day);
    }

    static Days month(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    static Days years(int first, int last) {
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** A day of the calendar; unknown when there is no such day. */
    static Days date(int year, int month, int day) {
        try {
            return day(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return UNKNOWN;
        }
    }

    /** From its first day until another. */
    Days until(@Nullable LocalDate last) {
        return from == null || (last != null && from.isAfter(last)) ? this : new Days(from, last);
    }

    /** From its first day to another day of that month; unknown when there is no such day, or it is earlier. */
    Days through(int dayOfMonth) {
        if (from == null || dayOfMonth < from.getDayOfMonth() || dayOfMonth > from.lengthOfMonth()) {
            return UNKNOWN;
        }
        return new Days(from, from.withDayOfMonth(dayOfMonth));
    }

    /** Everything up to its last day. */
    Days before() {
        return new Days(null, to);
    }

    /** So many units back from a day, that day included. */
    static Days back(LocalDate day, int count, ChronoUnit unit) {
        return count == 0 ? new Days(null, day) : new Days(day.minus(count, unit), day);
    }
}
