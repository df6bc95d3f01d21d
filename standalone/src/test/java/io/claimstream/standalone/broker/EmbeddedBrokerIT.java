package io.claimstream.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
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

    private static Admin admin(EmbeddedBroker broker) {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }
}
