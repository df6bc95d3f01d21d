package io.claimstream.extract.number;

/**
 * A unit of measure.
 *
 * @param name canonical name: km, mile, hour, percent, an ISO 4217 code; {@code USD/share} for a unit for each of something
 * @param dimension what it measures
 */
public record Unit(String name, Dimension dimension) {}
