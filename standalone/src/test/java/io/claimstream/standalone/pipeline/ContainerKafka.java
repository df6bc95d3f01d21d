package io.claimstream.standalone.pipeline;

import java.util.Objects;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** A Kafka of its own in a container; the variable KAFKA_IMAGE names another image than the official one. */
record ContainerKafka(KafkaContainer container) implements KafkaUnderTest {

    private static final String OFFICIAL = "apache/kafka";

    static ContainerKafka start() {
        String image = Objects.requireNonNullElse(System.getenv("KAFKA_IMAGE"), OFFICIAL + ":4.3.1");
        KafkaContainer container =
                new KafkaContainer(DockerImageName.parse(image).asCompatibleSubstituteFor(OFFICIAL));
        container.start();
        return new ContainerKafka(container);
    }

    @Override
    public String bootstrapServers() {
        return container.getBootstrapServers();
    }

    @Override
    public void close() {
        container.stop();
    }
}
