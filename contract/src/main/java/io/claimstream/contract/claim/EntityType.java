package io.claimstream.contract.claim;

/** What a name stands for; {@link #OTHER} when the text does not tell. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    PLACE,
    OTHER
}
