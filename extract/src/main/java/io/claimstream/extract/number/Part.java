package io.claimstream.extract.number;

/**
 * A token, or a part of one: numerals, words and signs stand apart, however the tokenizer joined them.
 *
 * @param start first character in the field
 * @param end one past its last character
 * @param text as written
 * @param word the same in lower case
 * @param token index in the sentence of the token that it belongs to
 * @param tag part of speech of that token
 * @param kind what it is made of
 * @param spaced true when white space, or the start of the sentence, stands before it
 */
record Part(int start, int end, String text, String word, int token, String tag, Kind kind, boolean spaced) {

    enum Kind {
        DIGITS,
        WORD,
        /** One character like ½. */
        VULGAR_FRACTION,
        SIGN
    }

    /** What stands outside the sentence. */
    static final Part NONE = new Part(0, 0, "", "", -1, "", Kind.SIGN, true);

    boolean is(String other) {
        return word.equals(other);
    }

    /** True for what stands outside the sentence. */
    boolean isOutside() {
        return token < 0;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    boolean isHyphen() {
        return text.length() == 1 && "-\u2010\u2011\u2012\u2013\u2212".indexOf(text.charAt(0)) >= 0;
    }

    boolean isQuote() {
        return text.length() == 1 && "\"\u201c\u201d\u201e\u00ab\u00bb'\u2018\u2019`".indexOf(text.charAt(0)) >= 0;
    }

    boolean isMoneySign() {
        return !text.isEmpty() && Character.getType(text.charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.charAt(0));
    }

    boolean isNoun() {
        return tag.equals("NOUN") || tag.equals("PROPN");
    }
}
