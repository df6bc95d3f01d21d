package io.claimstream.aggregate.placement;

/** The parts of an article that are compared each for itself. */
enum Aspect {
    /** All that is said. */
    TEXT(0),
    /** The headline. */
    TITLE(1),
    /** The headline and the first sentences. */
    LEAD(2),
    /** Names of people, places and bodies. */
    NAMES(3),
    /** Days on which something is told to have happened. */
    DAYS(4);

    static final int COUNT = 5;

    private final int index;

    Aspect(int index) {
        this.index = index;
    }

    /** From 0 to {@link #COUNT}, exclusive. */
    int index() {
        return index;
    }

    int bit() {
        return 1 << index;
    }

    /** What a term's weight counts for here: how often a headline says a word does not matter. */
    static int weight(int aspect, int weight) {
        return aspect == TITLE.index || aspect == LEAD.index ? 1 : weight;
    }
}
