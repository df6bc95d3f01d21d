package io.claimstream.contract.claim;

/** Where a record stands in Kafka: the last link of a claim's proof. */
public record LogPosition(String topic, int partition, long offset) {}
