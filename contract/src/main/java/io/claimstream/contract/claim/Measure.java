package io.claimstream.contract.claim;

/** The role in which something is counted or measured; {@link #COUNT} when none of the others fits. */
public enum Measure {
    KILLED,
    INJURED,
    DEAD_OR_INJURED,
    MISSING,
    RESCUED,
    ARRESTED,
    DISPLACED,
    ABDUCTED,
    FREED,
    SENT,
    CROSSED,
    PRESENT,
    AFFECTED,
    LENGTH,
    AREA,
    SPEED,
    DEPTH,
    HEIGHT,
    DURATION,
    MONEY,
    PRICE,
    SHARE,
    TEMPERATURE,
    SNOWFALL,
    COUNT;

    /** True for the roles that only people have; the people of one event add up across them. */
    public boolean isOfPeople() {
        return switch (this) {
            case KILLED, INJURED, DEAD_OR_INJURED, MISSING, RESCUED, ARRESTED, DISPLACED, ABDUCTED, FREED, CROSSED ->
                true;
            default -> false;
        };
    }
}
