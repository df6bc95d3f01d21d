package io.claimstream.extract.number;

/** Which part of a movement a number tells. */
public enum Change {
    /** How far it moved: "rose by 12", "down 5 per cent". */
    AMOUNT,
    /** Where it came from: "from 40". */
    BEFORE,
    /** Where it got to: "rose to 52". */
    AFTER
}
