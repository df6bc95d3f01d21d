package io.claimstream.extract.attribution;

/** Reads two single marks in a row as one double mark, as typesetters write it: ''Come in.'' */
final class DoubledMarks {

    /** Stands where the other half of a doubled mark stood, so that offsets stay as they are. */
    static final char FILLER = '\u200B';

    private DoubledMarks() {}

    /** The text, of the same length, with each doubled mark as a double one: its outer half is the mark. */
    static String joined(String text) {
        if (!text.contains("''") && !text.contains("``")) {
            return text;
        }
        char[] chars = text.toCharArray();
        for (int i = 0; i + 1 < chars.length; i++) {
            boolean doubled = chars[i] == chars[i + 1] && (chars[i] == '\'' || chars[i] == '`');
            if (doubled) {
                boolean opens = i == 0 || Character.isWhitespace(chars[i - 1]) || chars[i - 1] == '(';
                chars[i] = opens ? '"' : FILLER;
                chars[i + 1] = opens ? FILLER : '"';
                i++;
            }
        }
        return new String(chars);
    }
}
