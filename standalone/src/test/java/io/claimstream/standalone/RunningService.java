package io.claimstream.standalone;

import static org.awaitility.Awaitility.await;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.Topic;
import io.claimstream.standalone.pipeline.Service;
import io.claimstream.standalone.pipeline.StageName;
import io.claimstream.standalone.settings.SettingsReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A whole service in this JVM, on free ports, for tests that look at it from outside. */
public final class RunningService implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(2);

    private final Service service;
    private final ServiceClient client;

    private RunningService(Service service) {
        this.service = service;
        this.client = new ServiceClient(service.http().address());
    }

    /** Starts it with settings of its own and returns when it is ready. */
    public static RunningService start(Path data, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("data", data.toString());
        all.put("broker-port", "0");
        all.put("http-port", "0");
        RunningService started = new RunningService(Service.open(
                new SettingsReader().read(null, Map.of(), all), EnumSet.allOf(StageName.class), Clock.systemUTC()));
        started.service.stages().start();
        await().atMost(READY_WITHIN).until(started.client::ready);
        return started;
    }

    public ServiceClient client() {
        return client;
    }

    public String address() {
        return service.http().address();
    }

    public KafkaSettings kafka() {
        return service.cluster().settings();
    }

    /** Writes a record past all doors, and returns when Kafka has it. */
    public void send(Topic<?, ?> topic, byte[] key, byte[] value, Map<String, byte[]> headers) {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(kafka().client(), new ByteArraySerializer(), new ByteArraySerializer())) {
            ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic.name(), key, value);
            headers.forEach(record.headers()::add);
            await().until(producer.send(record)::isDone);
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
