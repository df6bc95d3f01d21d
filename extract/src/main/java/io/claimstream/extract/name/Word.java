package io.claimstream.extract.name;

import java.util.Locale;

/**
 * A word as names are made of: tokens that stand without a space between are one ("al-Assad", "U.S.", "AT&T").
 *
 * @param start first character in the field
 * @param end one past its last character, a possessive ending left out
 * @param text as written
 * @param tag part of speech of its last token
 * @param opens true where a capital tells nothing: first of a sentence or of a quotation
 * @param follows true when only a space parts it from the word before
 */
record Word(int start, int end, String text, String tag, boolean opens, boolean follows) {

    private static final int LONGEST = 40;

    boolean isCapitalised() {
        if (isAdjective() || isShoutedCommon()) {
            return false;
        }
        int first = text.startsWith("al-") && text.length() > 3 ? 3 : 0;
        return text.length() <= LONGEST && Character.isUpperCase(text.charAt(first));
    }

    private boolean isShoutedCommon() {
        return text.length() > 1 && isUpper() && NameLexicon.isCommon(lower()) && !Gazetteer.knows(text);
    }

    /** "Russian-led", "U.S.-backed". */
    private boolean isAdjective() {
        int hyphen = text.lastIndexOf('-');
        return hyphen > 0 && NameLexicon.isAdjectiveEnding(text.substring(hyphen + 1));
    }

    /** Written in capitals, and too long for an acronym to be meant. */
    boolean isShouted() {
        return text.length() > 3 && isUpper();
    }

    boolean isAcronym() {
        return text.length() > 1 && text.length() < 7 && isUpper() && Character.isLetter(text.charAt(1));
    }

    private boolean isUpper() {
        return text.equals(text.toUpperCase(Locale.ROOT)) && Character.isUpperCase(text.charAt(0));
    }

    boolean isGiven() {
        return GivenNames.find(LatinForm.words(text)).isPresent();
    }

    String lower() {
        String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return bare.toLowerCase(Locale.ROOT);
    }

    boolean isProper() {
        return tag.equals("PROPN");
    }
}
