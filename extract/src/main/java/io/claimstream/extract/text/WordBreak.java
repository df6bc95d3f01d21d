package io.claimstream.extract.text;

/** Where to cut a text that is too long. */
final class WordBreak {

    private WordBreak() {}

    /** The end of the last word that begins at {@code start} or later and ends by {@code limit}; never inside a character. */
    static int before(String text, int start, int limit) {
        int cut = limit;
        while (cut > start && !Character.isWhitespace(text.charAt(cut))) {
            cut--;
        }
        while (cut > start && Character.isWhitespace(text.charAt(cut - 1))) {
            cut--;
        }
        if (cut > start) {
            return cut;
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
