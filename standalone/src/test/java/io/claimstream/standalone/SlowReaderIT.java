package io.claimstream.standalone;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.ChangeType;
import io.claimstream.contract.stream.Topic;
import io.claimstream.standalone.pipeline.Service;
import io.claimstream.standalone.pipeline.StageName;
import io.claimstream.standalone.settings.SettingsReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A follower of the changes on a thin line, on a service whose requests have to arrive in no time. */
class SlowReaderIT {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final int CHANGES = 20_000;
    private static final int RECEIVE_BUFFER = 2048;
    private static final int BYTES = 800;
    private static final Duration EVERY = Duration.ofMillis(100);

    private static final String REQUEST = """
            GET /v1/changes HTTP/1.1
            Host: localhost
            Accept: text/event-stream
            Last-Event-ID: 0:0,1:0,2:0,3:0

            """;

    @TempDir
    private Path data;

    @Test
    void hearsThatItIsCutOffAsItsLastEvent() throws Exception {
        Map<String, String> settings =
                Map.of("data", data.toString(), "broker-port", "0", "http-port", "0", "request-timeout", "2s");
        try (Service service = Service.open(
                new SettingsReader().read(null, Map.of(), settings),
                EnumSet.of(StageName.AGGREGATE),
                Clock.systemUTC())) {
            service.stages().start();
            await().atMost(LONG_ENOUGH).until(() -> service.stages().notReady().isEmpty());
            write(service);

            String heard = follow(URI.create(service.http().address()));

            String[] events = heard.split("\\R\\R", -1);
            assertThat(heard).contains("event: change");
            assertThat(heard.substring(heard.lastIndexOf("event: ")))
                    .startsWith("event: cut")
                    .contains("Last-Event-ID");
            assertThat(events.length).as("whole events").isGreaterThan(100);
        }
    }

    private static void write(Service service) {
        Topic<String, Change> topic = service.cluster().settings().topics().changes();
        Change change = new Change(
                "flood", "toll", Instant.EPOCH, ChangeType.CLAIM_ADDED, null, null, new Change.Cause("article"));
        byte[] value = topic.value().serializer().serialize(topic.name(), change);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                service.cluster().settings().client(), new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (int i = 0; i < CHANGES; i++) {
                sent.add(producer.send(new ProducerRecord<>(topic.name(), "flood".getBytes(UTF_8), value)));
            }
            producer.flush();
            assertThat(sent).allMatch(Future::isDone);
        }
    }

    /** All that comes at 8 kB/s until the service hangs up. */
    private static String follow(URI service) throws IOException {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(RECEIVE_BUFFER);
            socket.connect(new InetSocketAddress(service.getHost(), service.getPort()));
            socket.getOutputStream().write(REQUEST.replace("\n", "\r\n").getBytes(US_ASCII));
            InputStream in = socket.getInputStream();
            byte[] some = in.readNBytes(BYTES);
            while (some.length > 0) {
                heard.write(some);
                LockSupport.parkNanos(EVERY.toNanos());
                some = in.readNBytes(BYTES);
            }
        }
        return heard.toString(UTF_8);
    }
}
