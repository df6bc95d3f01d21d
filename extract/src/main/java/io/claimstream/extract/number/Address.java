package io.claimstream.extract.number;

import io.claimstream.extract.number.Numeral.Style;

/** House numbers and postal codes: "13500 block of Cerise Avenue", "12 N. Main Street", "Springfield, IL 62704". */
final class Address implements NotACount {

    private static final int LONGEST_STREET_NAME = 6;

    /** Of a house whose street has no word for a street in its name. */
    private static final int FEWEST_DIGITS = 3;

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
        return isBlock(parts, number.end())
                || isHouse(parts, number.end())
                || isHouseWithoutStreet(parts, number)
                || isPostalCode(parts, number);
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

    /** "Outside 4512 Maple Hollow": nothing that could be counted stands behind so many digits, but a name in the singular does. */
    private boolean isHouseWithoutStreet(Parts parts, Numeral number) {
        String digits = parts.get(number.first()).text();
        int at = number.end();
        while (parts.get(at).isCapitalised() && parts.get(at).isNoun()) {
            at++;
        }
        int names = at - number.end();
        return !parts.headline()
                && digits.length() >= FEWEST_DIGITS
                && Digits.plain(digits)
                && names > 1
                && names < LONGEST_STREET_NAME
                && !parts.word(at - 1).endsWith("s")
                && !parts.get(at).isNoun()
                && cues.is("house-before", parts.word(number.first() - 1));
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
