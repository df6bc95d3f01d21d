package io.claimstream.extract.place;

import io.claimstream.contract.claim.Place;

/**
 * A place named in a text.
 *
 * @param start first character in the field
 * @param end one past its last character
 * @param place what is known of it
 */
public record PlaceMention(int start, int end, Place place) {}
