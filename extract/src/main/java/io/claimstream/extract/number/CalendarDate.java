package io.claimstream.extract.number;

import io.claimstream.extract.number.Numeral.Style;

/** Days of a month and years: "June 22", "22-24 June", "in 2014", "5/17/2018", "the 1990s". */
final class CalendarDate implements NotACount {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;
    private static final int FIRST_LIKELY_YEAR = 1900;
    private static final int LAST_LIKELY_YEAR = 2040;
    private static final int DAYS = 31;

    private final Cues cues;
    private final Bounds bounds;

    CalendarDate(Cues cues, Bounds bounds) {
        this.cues = cues;
        this.bounds = bounds;
    }

    @Override
    public boolean covers(Parts parts, Phrase phrase) {
        Numeral last = phrase.last();
        if (!last.is(Style.DIGITS) || (phrase.unit() != null && !isYearBeforeUnit(parts, phrase))) {
            return false;
        }
        return isDay(parts, phrase) || isSlashed(parts, phrase) || isYear(parts, phrase);
    }

    private boolean isDay(Parts parts, Phrase phrase) {
        if (phrase.last().value() > DAYS
                || phrase.last().value() < 1
                || phrase.last().end() - phrase.last().first() > 1) {
            return false;
        }
        int end = phrase.end();
        int after = parts.word(end).equals("of") ? end + 1 : end;
        boolean listed = parts.word(end).equals("and")
                || parts.word(end).equals("to")
                || parts.word(end).equals(",");
        return isMonth(parts, phrase.first() - 1)
                || (parts.word(phrase.first() - 1).equals(".") && isMonth(parts, phrase.first() - 2))
                || isMonth(parts, after)
                || (listed && parts.get(end + 1).isDigits() && isMonth(parts, end + 2))
                || (parts.word(phrase.first() - 1).equals("and")
                        && parts.get(phrase.first() - 2).isDigits()
                        && isMonth(parts, phrase.first() - 3))
                || (cues.is("weekday", parts.word(phrase.first() - 1)) && isMonth(parts, end));
    }

    /** "may" and "march" are months only with a capital. */
    private boolean isMonth(Parts parts, int at) {
        return parts.get(at).isCapitalised() && cues.is("month", parts.word(at));
    }

    private static boolean isSlashed(Parts parts, Phrase phrase) {
        boolean before = parts.word(phrase.first() - 1).equals("/") && parts.adjoins(phrase.first());
        boolean after = parts.word(phrase.end()).equals("/")
                && parts.adjoins(phrase.end())
                && parts.get(phrase.end() + 1).isDigits();
        return (before && parts.get(phrase.first() - 2).isDigits()) || after;
    }

    private boolean isYear(Parts parts, Phrase phrase) {
        Numeral number = phrase.number();
        Part part = parts.get(number.first());
        boolean four = part.text().length() == 4 && Digits.plain(part.text()) && number.end() == number.first() + 1;
        if (!four || number.value() < FIRST_YEAR || number.value() > LAST_YEAR) {
            return false;
        }
        boolean likely = number.value() >= FIRST_LIKELY_YEAR && number.value() <= LAST_LIKELY_YEAR;
        if (bounds.before(parts, phrase.first(), Math.max(0, phrase.first() - 3)) != null
                && (counts(parts, phrase.end()) || isPlural(parts.get(phrase.end())))) {
            return false;
        }
        String before = parts.word(phrase.first() - 1);
        return likely
                ? !counts(parts, phrase.end()) || isYearBefore(before)
                : isYearBefore(before)
                        && !counts(parts, phrase.end())
                        && !before.equals("the")
                        && !before.equals("and");
    }

    /** "Roughly 2000 planets". */
    private static boolean isPlural(Part next) {
        return next.tag().equals("NOUN") && next.word().endsWith("s") && !next.isCapitalised();
    }

    private boolean isYearBefore(String word) {
        return cues.is("year-before", word);
    }

    private boolean counts(Parts parts, int at) {
        return cues.is("counted", parts.word(at))
                || (parts.get(at).tag().equals("ADJ") && cues.is("counted", parts.word(at + 1)));
    }

    /** "in 2014 dollars", "the 2003 C-section": what looks like a unit is none behind a year. */
    private boolean isYearBeforeUnit(Parts parts, Phrase phrase) {
        boolean alone = phrase.first() == phrase.number().first();
        // "The 1969 season"
        boolean season = alone && parts.word(phrase.end() - 1).equals("season");
        return season || (phrase.measures(Dimension.MONEY) && alone && isYearBefore(parts.word(phrase.first() - 1)));
    }
}
