package io.claimstream.extract.number;

import io.claimstream.extract.number.Numeral.Style;

/** Telephone numbers: "555-0134", "020 7946 0018", "(800) 555-HELP", "call 4455". */
final class PhoneNumber implements NotACount {

    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final int FEWEST_LETTERS = 4;

    private final Cues cues;

    PhoneNumber(Cues cues) {
        this.cues = cues;
    }

    @Override
    public boolean covers(Parts parts, Phrase phrase) {
        return phrase.number().is(Style.DIGITS)
                && (isCalled(parts, phrase)
                        || isGrouped(parts, phrase)
                        || isSpeltOut(parts, phrase)
                        || isInGroups(parts, phrase.number().first()));
    }

    private boolean isCalled(Parts parts, Phrase phrase) {
        return cues.is("phone", parts.word(phrase.first() - 1))
                && parts.get(phrase.number().first()).text().length() >= 3
                && phrase.unit() == null
                && !parts.get(phrase.end()).isNoun();
    }

    /** "555-0134" and "1-800" look like ranges. */
    private static boolean isGrouped(Parts parts, Phrase phrase) {
        Numeral upper = phrase.upper();
        boolean tollFree =
                upper != null && parts.get(phrase.number().first()).is("1") && length(parts, upper.first()) == 3;
        if (tollFree) {
            return true;
        }
        return upper != null
                && length(parts, phrase.number().first()) == 3
                && length(parts, upper.first()) == 4
                && !parts.get(phrase.end()).isWord();
    }

    /** Groups of digits in a row that begin as only telephone numbers do, or end in letters to dial. */
    private static boolean isInGroups(Parts parts, int at) {
        int first = at;
        while (at - first < MOST_DIGITS && length(parts, before(parts, first)) > 0) {
            first = before(parts, first);
        }
        int digits = 0;
        int groups = 0;
        int end = first;
        while (digits <= MOST_DIGITS && (length(parts, end) > 0 || (end > first && isJoint(parts, end)))) {
            digits += length(parts, end);
            groups += length(parts, end) > 0 ? 1 : 0;
            end++;
        }
        boolean dialled = isDialled(parts, end);
        boolean prefixed = parts.word(first - 1).equals("+")
                || (parts.word(first - 1).equals("(") && parts.word(first + 1).equals(")"))
                || parts.get(first).text().startsWith("0");
        return dialled || (prefixed && groups > 1 && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS);
    }

    /** "555-HELP (4357)". */
    private static boolean isSpeltOut(Parts parts, Phrase phrase) {
        return parts.word(phrase.first() - 1).equals("(")
                && parts.word(phrase.end()).equals(")")
                && isDialled(parts, phrase.first() - 2);
    }

    /** "[800-555]-HELP". */
    private static boolean isDialled(Parts parts, int end) {
        Part letters = parts.get(end);
        return parts.get(end - 1).isHyphen()
                && length(parts, end - 2) == 3
                && letters.isWord()
                && letters.text().length() >= FEWEST_LETTERS
                && letters.text().chars().allMatch(Character::isUpperCase);
    }

    private static boolean isJoint(Parts parts, int at) {
        Part part = parts.get(at);
        return part.isHyphen() || part.is(")") || part.is("(") || part.is(".");
    }

    /** The part before a part and the joints before that. */
    private static int before(Parts parts, int at) {
        int before = at - 1;
        while (isJoint(parts, before) && before > at - 3) {
            before--;
        }
        return before;
    }

    /** How many digits a group holds; 0 when it is none. */
    private static int length(Parts parts, int at) {
        Part part = parts.get(at);
        return part.isDigits() && Digits.plain(part.text()) ? part.text().length() : 0;
    }
}
