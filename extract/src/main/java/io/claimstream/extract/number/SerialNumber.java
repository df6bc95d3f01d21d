package io.claimstream.extract.number;

import io.claimstream.extract.number.Numeral.Style;

/** Digits that identify, rank or keep a score: "007", "3rd", "a 3-1 win", "9mm", ".45-caliber", "1." of a list. */
final class SerialNumber implements NotACount {

    private static final int IDENTIFIER = 16;

    private final Cues cues;

    SerialNumber(Cues cues) {
        this.cues = cues;
    }

    @Override
    public boolean covers(Parts parts, Phrase phrase) {
        Numeral number = phrase.number();
        if (!number.is(Style.DIGITS) && !number.is(Style.WORDS)) {
            return phrase.number().is(Style.FRACTION) && isChained(parts, phrase);
        }
        return hasSuffix(parts, phrase)
                || isChained(parts, phrase)
                || isCalibre(parts, phrase)
                || (number.is(Style.DIGITS)
                        && (hasLeadingZero(parts, number)
                                || isIdentifier(parts, number)
                                || isGalleryCounter(parts, phrase)
                                || isListNumber(parts, phrase)
                                || isEmergencyCall(parts, phrase)));
    }

    /** Letters joined to the digits that no unit or magnitude explains: "3rd", "1990s", "3D". */
    private static boolean hasSuffix(Parts parts, Phrase phrase) {
        int end = phrase.end();
        boolean digits = parts.get(end - 1).isDigits()
                || (phrase.last().is(Style.DIGITS) && phrase.last().end() == end);
        if (!digits) {
            return isOrdinalWord(parts, phrase);
        }
        boolean letters = parts.adjoins(end) && parts.get(end).isWord();
        boolean possessiveDecade = parts.get(end).isQuote()
                && parts.adjoins(end)
                && parts.get(end + 1).text().equals("s")
                && parts.adjoins(end + 1);
        return letters || possessiveDecade;
    }

    /** "twenty-first". */
    private static boolean isOrdinalWord(Parts parts, Phrase phrase) {
        String next = parts.get(phrase.end()).isHyphen() ? parts.word(phrase.end() + 1) : "";
        return switch (next) {
            case "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth" ->
                phrase.number().value() >= 20;
            default -> false;
        };
    }

    /** Scores, votes, records and longer chains of digits: whatever has hyphens or dots and is no range. */
    private static boolean isChained(Parts parts, Phrase phrase) {
        boolean after = isLink(parts, phrase.end())
                && (parts.get(phrase.end() + 1).isDigits()
                        || (parts.get(phrase.end() + 1).isCapitalised()
                                && parts.get(phrase.end() - 1).isDigits()
                                && parts.get(phrase.end() + 1).text().length() < 3));
        boolean before = phrase.first() > 1
                && isLink(parts, phrase.first() - 1)
                && parts.get(phrase.first() - 2).isDigits()
                && parts.adjoins(phrase.first());
        return after || before;
    }

    private static boolean isLink(Parts parts, int at) {
        Part part = parts.get(at);
        return (part.isHyphen() || part.is(":")) && parts.adjoins(at) && parts.adjoins(at + 1);
    }

    private boolean isCalibre(Parts parts, Phrase phrase) {
        int after = parts.get(phrase.end()).isHyphen() ? phrase.end() + 1 : phrase.end();
        boolean point = parts.get(phrase.number().first()).text().startsWith(".");
        boolean weapon = cues.is("weapon", parts.word(after)) || cues.is("weapon", parts.word(after + 1));
        boolean millimetres = phrase.unit() != null && phrase.unit().name().equals("mm");
        boolean shotAlready = millimetres && phrase.number().value() == 9;
        return cues.is("gauge", parts.word(after)) || ((point || millimetres) && weapon) || shotAlready;
    }

    private static boolean hasLeadingZero(Parts parts, Numeral number) {
        String digits = parts.get(number.first()).text();
        return digits.length() > 1 && digits.charAt(0) == '0' && Character.isDigit(digits.charAt(1));
    }

    /** So many digits without a separator are for machines. */
    private static boolean isIdentifier(Parts parts, Numeral number) {
        String digits = parts.get(number.first()).text();
        return digits.length() >= IDENTIFIER && Digits.plain(digits);
    }

    private static boolean isListNumber(Parts parts, Phrase phrase) {
        boolean mark = parts.adjoins(phrase.end())
                && (parts.word(phrase.end()).equals(".")
                        || parts.word(phrase.end()).equals(")"));
        return phrase.first() == 0
                && mark
                && !parts.word(phrase.end() + 1).isEmpty()
                && phrase.number().value() < 100;
    }

    /** "Image 5 of 16", "5 of 16 Next": which one of a gallery is shown. */
    private boolean isGalleryCounter(Parts parts, Phrase phrase) {
        boolean last = parts.word(phrase.first() - 1).equals("of")
                && parts.get(phrase.first() - 2).isDigits();
        int first = last ? phrase.first() - 2 : phrase.first();
        boolean counter = parts.get(first).isDigits()
                && parts.word(first + 1).equals("of")
                && parts.get(first + 2).isDigits();
        return counter
                && (isCredit(parts.get(first - 1))
                        || cues.is("gallery", parts.word(first - 1))
                        || cues.is("gallery-after", parts.word(first + 3)));
    }

    /** "AP 3 of 12", "USA TODAY 6 of 10": the agency of the picture. */
    private static boolean isCredit(Part part) {
        return part.isWord() && part.text().length() > 1 && part.text().chars().allMatch(Character::isUpperCase);
    }

    private boolean isEmergencyCall(Parts parts, Phrase phrase) {
        return cues.is("emergency", parts.get(phrase.number().first()).text())
                && phrase.unit() == null
                && !cues.is("counted", parts.word(phrase.end()));
    }
}
