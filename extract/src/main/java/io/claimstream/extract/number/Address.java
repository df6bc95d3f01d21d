package io.claimstream.extract.number;

import io.claimstream.extract.number.Numeral.Style;

/** House numbers and postal codes: "13500 block of Cerise Avenue", "12 N. Main Street", "Springfield, IL 62704". */
final class Address implements NotACount {

    private static final int LONGEST_STREET_NAME = 6;

    private final Cues cues;

    Address(Cues cues) {
        this.cues = cues;
    }

    @Override
    public boolean covers(Parts parts, Phrase phrase) {
        Numeral number = phrase.last();
        if (!number.is(Style.DIGITS) || number.value() != Math.rint(number.value())) {
            return false;
        }
        return isBlock(parts, number.end()) || isHouse(parts, number.end()) || isPostalCode(parts, number);
    }

    private static boolean isBlock(Parts parts, int end) {
        int at = parts.get(end).isHyphen() ? end + 1 : end;
        return parts.word(at).equals("block") && !parts.word(at + 1).startsWith("radius");
    }

    private boolean isHouse(Parts parts, int end) {
        boolean named = false;
        // "2733 State Route 41"
        if (parts.get(end).isCapitalised()
                && cues.is("numbered-road", parts.word(end))
                && (parts.get(end + 1).isDigits()
                        || (cues.is("numbered-road", parts.word(end + 1))
                                && parts.get(end + 2).isDigits()))) {
            return true;
        }
        for (int at = end; at < end + LONGEST_STREET_NAME; at++) {
            Part part = parts.get(at);
            if (named && cues.is(part.isCapitalised() ? "street" : "street-lower", part.word())) {
                return true;
            }
            boolean ordinal = part.isDigits() && parts.adjoins(at + 1);
            boolean ending =
                    part.isWord() && !part.spaced() && parts.get(at - 1).isDigits();
            boolean point = part.is(".") && cues.is("compass", parts.word(at - 1));
            if (!part.isCapitalised() && !ordinal && !ending && !point) {
                return false;
            }
            named = true;
        }
        return false;
    }

    private static boolean isPostalCode(Parts parts, Numeral number) {
        String digits = parts.get(number.first()).text();
        Part state = parts.get(number.first() - 1);
        return digits.length() == 5
                && Digits.plain(digits)
                && state.isCapitalised()
                && ((state.text().length() == 2
                                && Character.isUpperCase(state.text().charAt(1)))
                        || parts.word(number.first() - 2).equals(","));
    }
}
