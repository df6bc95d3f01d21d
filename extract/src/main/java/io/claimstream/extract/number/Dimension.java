package io.claimstream.extract.number;

/** What a unit measures. */
public enum Dimension {
    LENGTH,
    AREA,
    VOLUME,
    MASS,
    SPEED,
    DURATION,
    MONEY,
    /** Money for each of something. */
    PRICE,
    /** A part of a whole, in percent or points of it. */
    SHARE,
    TEMPERATURE,
    /** Strength of an earthquake. */
    MAGNITUDE,
    ENERGY,
    POWER,
    INFORMATION,
    FREQUENCY,
    PRESSURE,
    /** A rate of something for each of something else that is neither speed nor price. */
    RATE
}
