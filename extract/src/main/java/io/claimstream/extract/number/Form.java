package io.claimstream.extract.number;

/** How a number is put into words. */
public enum Form {
    /** "12", "twelve", "a dozen", "dozens". */
    CARDINAL,
    /** "two-thirds", "half", "one in four": a share of something, or a part of one unit ("half a mile"). */
    FRACTION,
    /** Joined to the word after it as an adjective: "1,357-kilometer-long", "4-digit", "three-judge". */
    ATTRIBUTIVE,
    /** "no injuries", "none of the 40", "nobody was hurt": zero of them. */
    NEGATED
}
