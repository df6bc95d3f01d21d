package io.claimstream.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {

    @TempDir
    Path data;

    @Test
    void keepsItsTopicsOverARestart() throws ExecutionException, InterruptedException {
        try (EmbeddedBroker first = start();
                Admin admin = admin(first)) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get();
        }

        try (EmbeddedBroker second = start();
                Admin admin = admin(second)) {

            assertThat(admin.listTopics().names().get()).contains("kept");
        }
    }

    @Test
    void abortsTheTransactionsThatWereLeftOpen() throws ExecutionException, InterruptedException {
        EmbeddedBroker first = start();
        try (Admin admin = admin(first)) {
            admin.createTopics(List.of(new NewTopic("topic", 1, (short) 1)))
                    .all()
                    .get();
        }
        KafkaProducer<byte[], byte[]> producer = transactional(first);
        producer.initTransactions();
        producer.beginTransaction();
        producer.send(new ProducerRecord<>("topic", new byte[1])).get();
        first.close();
        // Only now, or it would abort in order.
        producer.close(Duration.ZERO);

        try (EmbeddedBroker second = start();
                Admin admin = admin(second)) {

            await().untilAsserted(() -> assertThat(end(admin, IsolationLevel.READ_COMMITTED))
                    .isEqualTo(end(admin, IsolationLevel.READ_UNCOMMITTED)));
        }
    }

    @Test
    void refusesAFolderThatIsInUse() {
        try (EmbeddedBroker running = start()) {

            assertThatThrownBy(this::start)
                    .isInstanceOf(BrokerException.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
            assertThat(running.bootstrapServers()).startsWith("127.0.0.1:");
        }
    }

    @Test
    void refusesAPortThatIsTakenAndLetsGoOfTheFolder() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            BrokerSettings settings = new BrokerSettings(data, taken.getLocalPort());

            assertThatThrownBy(() -> EmbeddedBroker.start(settings, Clock.systemUTC()))
                    .isInstanceOf(BrokerException.class)
                    .hasMessageContaining("port " + taken.getLocalPort());
        }

        try (EmbeddedBroker afterwards = start()) {
            assertThat(afterwards.bootstrapServers()).isNotEmpty();
        }
    }

    private EmbeddedBroker start() {
        return EmbeddedBroker.start(new BrokerSettings(data, 0), Clock.systemUTC());
    }

    /** With a transaction that would stay open for a minute. */
    private static KafkaProducer<byte[], byte[]> transactional(EmbeddedBroker broker) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        broker.bootstrapServers(),
                        "transactional.id",
                        "left",
                        "max.block.ms",
                        1000),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private static long end(Admin admin, IsolationLevel level) throws ExecutionException, InterruptedException {
        TopicPartition partition = new TopicPartition("topic", 0);
        return admin.listOffsets(Map.of(partition, OffsetSpec.latest()), new ListOffsetsOptions(level))
                .partitionResult(partition)
                .get()
                .offset();
    }

    private static Admin admin(EmbeddedBroker broker) {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }
}
