package io.claimstream.standalone.pipeline;

import io.claimstream.standalone.broker.BrokerSettings;
import io.claimstream.standalone.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.time.Clock;

/** The broker that the program brings along. */
record EmbeddedKafka(EmbeddedBroker broker) implements KafkaUnderTest {

    static EmbeddedKafka start(Path data) {
        return new EmbeddedKafka(EmbeddedBroker.start(new BrokerSettings(data, 0), Clock.systemUTC()));
    }

    @Override
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Override
    public void close() {
        broker.close();
    }
}
