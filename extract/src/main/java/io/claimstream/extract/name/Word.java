package io.claimstream.extract.name;

import java.util.Locale;

/**
 * A word as names are made of: tokens that stand without a space between are one ("al-Assad", "U.S.", "AT&T"). Asked many
 * times, so what it tells is read once.
 */
final class Word {

    private static final int LONGEST = 40;

    private final int start;
    private final int end;
    private final String text;
    private final String tag;
    private final boolean opens;
    private final boolean follows;
    private final String lower;
    private final boolean upper;
    private final boolean capitalised;

    /**
     * A word of a field.
     *
     * @param start first character in the field
     * @param end one past its last character, a possessive ending left out
     * @param text as written
     * @param tag part of speech of its last token
     * @param opens true where a capital tells nothing: first of a sentence or of a quotation
     * @param follows true when only a space parts it from the word before
     */
    Word(int start, int end, String text, String tag, boolean opens, boolean follows) {
        this.start = start;
        this.end = end;
        this.text = text;
        this.tag = tag;
        this.opens = opens;
        this.follows = follows;
        this.lower = (text.endsWith(".") ? text.substring(0, text.length() - 1) : text).toLowerCase(Locale.ROOT);
        this.upper = Character.isUpperCase(text.charAt(0)) && text.equals(text.toUpperCase(Locale.ROOT));
        this.capitalised = hasCapital() && !isAdjective() && !isShoutedCommon();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String text() {
        return text;
    }

    String tag() {
        return tag;
    }

    boolean opens() {
        return opens;
    }

    boolean follows() {
        return follows;
    }

    /** In lower case, without the full stop of an abbreviation. */
    String lower() {
        return lower;
    }

    /** Written like a name. */
    boolean isCapitalised() {
        return capitalised;
    }

    /** Written in capitals, and too long for an acronym to be meant. */
    boolean isShouted() {
        return text.length() > 3 && upper;
    }

    boolean isAcronym() {
        return text.length() > 1 && text.length() < 7 && upper && Character.isLetter(text.charAt(1));
    }

    boolean isGiven() {
        return GivenNames.find(LatinForm.words(text)).isPresent();
    }

    boolean isProper() {
        return tag.equals("PROPN");
    }

    private boolean hasCapital() {
        int first = text.startsWith("al-") && text.length() > 3 ? 3 : 0;
        return text.length() <= LONGEST && Character.isUpperCase(text.charAt(first));
    }

    private boolean isShoutedCommon() {
        return text.length() > 1 && upper && NameLexicon.isCommon(lower) && !Gazetteer.knows(text);
    }

    /** "Russian-led", "U.S.-backed". */
    private boolean isAdjective() {
        int hyphen = text.lastIndexOf('-');
        return hyphen > 0 && NameLexicon.isAdjectiveEnding(text.substring(hyphen + 1));
    }
}
