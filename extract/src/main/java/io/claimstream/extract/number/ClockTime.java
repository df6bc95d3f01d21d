package io.claimstream.extract.number;

import io.claimstream.extract.number.Numeral.Style;

/** Times of day: "12:20 p.m.", "4 pm", "18:30", "1800 GMT", "10 o'clock", "half past nine", "at around 9". */
final class ClockTime implements NotACount {

    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private final Cues cues;

    ClockTime(Cues cues) {
        this.cues = cues;
    }

    @Override
    public boolean covers(Parts parts, Phrase phrase) {
        Numeral last = phrase.last();
        return hasColon(parts, phrase)
                || isHalfDay(parts, last.end())
                || isHalfDay(parts, endOfRange(parts, last.end()))
                || isZone(parts, last)
                || (parts.word(last.end()).equals("o")
                        && parts.get(last.end() + 1).isQuote())
                || (parts.word(phrase.first() - 1).equals("past")
                        && parts.word(phrase.first() - 2).equals("half"))
                || (phrase.number().is(Style.FRACTION) && parts.word(last.end()).equals("past"))
                || isBareHour(parts, phrase);
    }

    /** "a.m.", "pm", joined to the digits or not. */
    private static boolean isHalfDay(Parts parts, int at) {
        String word = parts.word(at);
        if (word.equals("am") || word.equals("pm")) {
            return !parts.get(at).text().equals("am") || parts.get(at - 1).isDigits();
        }
        boolean letter = word.equals("a") || word.equals("p");
        return letter
                && ((parts.word(at + 1).equals(".") && parts.word(at + 2).equals("m"))
                        || parts.word(at + 1).equals("m"));
    }

    /** "between 4 and 5 p.m.", "4:30 or 5 p.m." */
    private static int endOfRange(Parts parts, int at) {
        boolean connected = parts.get(at).isHyphen()
                || parts.word(at).equals("and")
                || parts.word(at).equals("or")
                || parts.word(at).equals("to");
        if (!connected || !parts.get(at + 1).isDigits()) {
            return at;
        }
        return parts.word(at + 2).equals(":") && parts.adjoins(at + 2) ? at + 4 : at + 2;
    }

    private static boolean hasColon(Parts parts, Phrase phrase) {
        int first = phrase.number().first();
        int end = phrase.last().end();
        boolean before = parts.word(first - 1).equals(":")
                && parts.adjoins(first)
                && parts.get(first - 2).isDigits()
                && parts.adjoins(first - 1);
        boolean after = parts.word(end).equals(":")
                && parts.adjoins(end)
                && parts.adjoins(end + 1)
                && parts.get(end + 1).isDigits();
        return before || after;
    }

    private boolean isZone(Parts parts, Numeral last) {
        return last.is(Style.DIGITS)
                && cues.is("zone", parts.word(last.end()))
                && last.value() <= HOURS * 100
                && (parts.get(last.first()).text().length() == 4
                        || (parts.get(last.end()).isCapitalised()
                                && !parts.word(last.end()).startsWith("h")));
    }

    /** "at 9", "around 10.30": an hour and nothing that it counts after it. */
    private boolean isBareHour(Parts parts, Phrase phrase) {
        Numeral number = phrase.number();
        if (phrase.unit() != null || phrase.upper() != null || number.value() > HOURS || number.value() < 0) {
            return false;
        }
        int before = phrase.first() - 1;
        boolean approximate =
                parts.word(before).equals("around") || parts.word(before).equals("about");
        boolean at = parts.word(before).equals("at")
                || (approximate && parts.word(before - 1).equals("at"));
        Part next = parts.get(phrase.end());
        boolean alone = (next.kind() == Part.Kind.SIGN && !next.isHyphen())
                || next.is("in")
                || next.is("on")
                || next.is("this")
                || next.is("and")
                || next.is("last")
                || next.is("at");
        return at && alone && !isRate(parts, before) && minutes(number) < MINUTES;
    }

    private static boolean isRate(Parts parts, int at) {
        return parts.get(at - 1).isNoun() || (parts.get(at - 1).tag().equals("VERB") && isFigure(parts.word(at - 1)));
    }

    private static boolean isFigure(String verb) {
        return verb.equals("stands")
                || verb.equals("stood")
                || verb.equals("put")
                || verb.equals("remains")
                || verb.equals("estimated");
    }

    private static long minutes(Numeral number) {
        return Math.round((number.value() - Math.floor(number.value())) * 100);
    }
}
