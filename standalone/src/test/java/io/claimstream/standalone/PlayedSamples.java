package io.claimstream.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.Topic;
import io.claimstream.standalone.pipeline.Service;
import io.claimstream.standalone.pipeline.StageName;
import io.claimstream.standalone.replay.TopicTail;
import io.claimstream.standalone.settings.SettingsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A service that has been shown the sample stories, corrections, withdrawals and garbage: one for all tests that only
 * look at what this has left on the topics and in the metrics.
 */
public final class PlayedSamples implements AutoCloseable {

    /** Key of the records that the pipeline has not written. */
    public static final String GARBAGE = "garbage";

    private static final Duration IN_TIME = Duration.ofMinutes(1);
    private static final String WITHDRAWN = "to-be-withdrawn";

    private final Path folder;
    private final Service service;
    private final ServiceClient client;

    private PlayedSamples() {
        try {
            folder = Files.createTempDirectory("played-samples");
            service = Service.open(
                    new SettingsReader()
                            .read(
                                    null,
                                    Map.of(),
                                    Map.of("data", folder.toString(), "broker-port", "0", "http-port", "0")),
                    EnumSet.allOf(StageName.class),
                    Clock.systemUTC());
            client = new ServiceClient(service.http().address());
            play();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands the one service to every test that takes it as a parameter. */
    public static final class Resolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == PlayedSamples.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(PlayedSamples.class, type -> new PlayedSamples());
        }
    }

    private void play() throws IOException {
        service.stages().start();
        await().atMost(IN_TIME).until(client::ready);
        client.post(Stories.garbage());
        Set<String> ids = new TreeSet<>(client.post(samples()));
        ids.addAll(client.post(List.of(
                "{\"id\": \"" + WITHDRAWN + "\", \"text\": \"A tram left its rails in Norrin.\"}",
                "{\"id\": \"undated\", \"text\": \"A kiosk burned down in Brevin.\", \"publishedAt\":"
                        + " \"yesterday\"}")));
        awaitArticles(ids);
        client.post(List.of(
                "{\"id\": \"" + WITHDRAWN + "\", \"retracted\": true}", "{\"id\": \"nobody\", \"retracted\": true}"));
        ids.remove(WITHDRAWN);
        send(kafka().topics().articles(), "{\"id\": \"cut-off");
        send(kafka().topics().claims(), "{\"article\":");
        awaitArticles(ids);
        await().atMost(IN_TIME)
                .untilAsserted(() ->
                        assertThat(records(kafka().topics().deadLetters())).hasSizeGreaterThanOrEqualTo(3));
    }

    private void awaitArticles(Set<String> ids) {
        await().atMost(IN_TIME)
                .untilAsserted(() -> assertThat(client.articlesInEvents()).containsExactlyInAnyOrderElementsOf(ids));
    }

    private static List<String> samples() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("claimstream.home"), "samples"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".ndjson"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }

    private void send(Topic<?, ?> topic, String value) {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(kafka().client(), new ByteArraySerializer(), new ByteArraySerializer())) {
            var unused =
                    producer.send(new ProducerRecord<>(topic.name(), GARBAGE.getBytes(UTF_8), value.getBytes(UTF_8)));
        }
    }

    public ServiceClient client() {
        return client;
    }

    public KafkaSettings kafka() {
        return service.cluster().settings();
    }

    /** Every committed record of a topic. */
    public List<ConsumerRecord<byte[], byte[]>> records(Topic<?, ?> topic) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        TopicTail.start(kafka(), List.of(topic), records::add, failure -> {
                    throw new AssertionError("cannot read " + topic.name(), failure);
                })
                .close();
        return records;
    }

    @Override
    public void close() throws IOException {
        service.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
