package io.claimstream.extract.quantity;

/**
 * Those counted or measured, as token indices of their sentence: the number and the noun phrase that it counts.
 *
 * @param first first token, the number's modifiers included
 * @param end one past the last token of number and noun phrase
 * @param conceptFirst first token of what is counted; equal to {@code conceptEnd} when the noun is left out
 * @param conceptEnd one past its last token
 * @param head its head noun; -1 when the noun is left out
 * @param partitive true for some of a whole ("21 of the girls")
 */
record Counted(int first, int end, int conceptFirst, int conceptEnd, int head, boolean partitive) {

    /** The same ones, as if their phrase reached further. */
    Counted upTo(int token) {
        return new Counted(first, token, conceptFirst, conceptEnd, head, partitive);
    }

    boolean hasNoun() {
        return head >= 0;
    }
}
