package io.claimstream.extract.quantity;

/**
 * One person or several persons listed one by one, as token indices of their sentence.
 *
 * @param first first token
 * @param end one past the last token, with what stands in apposition
 * @param head noun that tells most of who it is
 * @param persons how many are listed
 */
record PersonPhrase(int first, int end, int head, int persons) {

    /** Without a noun: "three dead and another injured". */
    static final String ANOTHER = "another";

    Counted counted() {
        return new Counted(first, end, first, end, head, false);
    }

    boolean overlaps(Counted other) {
        return first < other.end() && end > other.first();
    }
}
