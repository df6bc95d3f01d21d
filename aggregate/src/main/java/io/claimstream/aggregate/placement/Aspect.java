package io.claimstream.aggregate.placement;

/** The parts of an article that are compared each for itself. */
enum Aspect {
    /** All that is said. */
    TEXT,
    /** The headline. */
    TITLE,
    /** The headline and the first sentences. */
    LEAD,
    /** Names of people, places and bodies. */
    NAMES,
    /** Days on which something is told to have happened. */
    DAYS;

    static final int COUNT = values().length;

    int bit() {
        return 1 << ordinal();
    }
}
