package io.claimstream.contract.claim;

/** Which way a number moved ("rose by 5 per cent"). */
public enum Trend {
    UP,
    DOWN
}
