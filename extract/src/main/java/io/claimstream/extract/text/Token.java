package io.claimstream.extract.text;

/**
 * A word, number or mark of punctuation.
 *
 * @param start first character in the field
 * @param end one past its last character
 * @param text as written
 * @param lower as written, in lower case
 * @param tag universal part of speech (NOUN, VERB, PROPN, NUM …)
 * @param lemma dictionary form, lower case but for names
 */
public record Token(int start, int end, String text, String lower, String tag, String lemma) {

    public boolean is(String otherTag) {
        return tag.equals(otherTag);
    }
}
