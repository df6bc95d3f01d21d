package io.claimstream.extract.syntax;

/**
 * A noun with what stands before it ("the 1,037 Afghan troops"), as token indices of its sentence.
 *
 * @param first first token
 * @param end one past the last token
 * @param head the noun that the rest belongs to
 */
public record NounPhrase(int first, int end, int head) {

    public boolean contains(int token) {
        return token >= first && token < end;
    }

    /** Whether a noun in lower case names a stretch of the calendar: "this year" tells when, not what. */
    public static boolean isPeriod(String noun) {
        return NounPhrases.PERIODS.contains(noun);
    }
}
