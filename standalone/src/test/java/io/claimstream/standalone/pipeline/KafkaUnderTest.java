package io.claimstream.standalone.pipeline;

/** A Kafka that a scenario runs on. */
interface KafkaUnderTest extends AutoCloseable {

    /** host:port for clients. */
    String bootstrapServers();

    @Override
    void close();
}
