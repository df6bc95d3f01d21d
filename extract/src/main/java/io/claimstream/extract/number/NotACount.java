package io.claimstream.extract.number;

/** A kind of number that neither counts nor measures. */
interface NotACount {

    /** True when the number of a phrase is of this kind. */
    boolean covers(Parts parts, Phrase phrase);
}
