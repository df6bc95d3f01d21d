package io.claimstream.aggregate.placement;

/** Gives every article its event by one-pass clustering over an inverted index. */
public final class PlacementIndex {}
