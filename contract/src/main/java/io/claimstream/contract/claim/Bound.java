package io.claimstream.contract.claim;

/** How the words limit a number: "1,037", "at least 60", "more than 1,000", "nearly 1,500", "dozens". */
public enum Bound {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    NEARLY,
    ABOUT,
    RANGE,
    VAGUE
}
