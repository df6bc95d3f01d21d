package io.claimstream.extract.number;

/** Signs and words that make a number negative: "-5 C", "minus five percent", "20 degrees below zero". */
final class Minus implements NotACount {

    /** What is counted is never negative: a sign before it is a dash, and what it means is not sure. */
    @Override
    public boolean covers(Parts parts, Phrase phrase) {
        int sign = phrase.first() - 1;
        return phrase.number().value() > 0 && sign > 0 && end(parts, sign) > sign;
    }

    /** One past the sign that begins at a part; the part itself when none does. */
    static int end(Parts parts, int at) {
        Part sign = parts.get(at);
        boolean word = sign.is("minus") || sign.is("negative");
        boolean hyphen = sign.isHyphen() && parts.adjoins(at + 1) && isFree(parts, at);
        boolean between = parts.get(at - 1).isDigits();
        return (word || hyphen) && !between ? at + 1 : at;
    }

    private static boolean isFree(Parts parts, int at) {
        Part before = parts.get(at - 1);
        return !parts.adjoins(at) || before.is("(") || before.isQuote() || before.isMoneySign();
    }

    /** True for what can be less than nothing: temperatures, shares, money, and figures that count nothing. */
    static boolean fits(Parts parts, Phrase size) {
        if (size.unit() != null) {
            return switch (size.unit().dimension()) {
                case TEMPERATURE, SHARE, MONEY, PRICE, RATE -> true;
                default -> false;
            };
        }
        Part next = parts.get(size.end());
        boolean counts = next.isNoun()
                || next.is("of")
                || next.tag().equals("ADJ")
                || next.tag().equals("NUM");
        return !counts;
    }

    /** One past the "below zero" that begins at a part; the part itself when it does not. */
    static int endOfBelowZero(Parts parts, int at) {
        return parts.word(at).equals("below") && parts.word(at + 1).equals("zero") ? at + 2 : at;
    }
}
