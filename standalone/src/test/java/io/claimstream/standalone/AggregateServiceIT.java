package io.claimstream.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.claim.CleanArticle;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.ChangeType;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.stream.DeadLetter;
import io.claimstream.contract.stream.Json;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.RunSequence;
import io.claimstream.contract.stream.Topics;
import io.claimstream.standalone.export.LedgerService;
import io.claimstream.standalone.pipeline.Service;
import io.claimstream.standalone.pipeline.StageName;
import io.claimstream.standalone.settings.Settings;
import io.claimstream.standalone.settings.SettingsReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AggregateServiceIT {

    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @TempDir
    static Path data;

    private static Service service;
    private static Topics topics;
    private static KafkaProducer<byte[], byte[]> producer;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        Settings settings = new SettingsReader()
                .read(null, Map.of(), Map.of("data", data.toString(), "broker-port", "0", "http-port", "0"));
        service = Service.open(settings, EnumSet.of(StageName.AGGREGATE), Clock.systemUTC());
        service.stages().start();
        topics = kafka().topics();
        producer = new KafkaProducer<>(kafka().client(), new ByteArraySerializer(), new ByteArraySerializer());
        await().atMost(LONG_ENOUGH).until(() -> service.stages().notReady().isEmpty());
    }

    @AfterAll
    static void stop() {
        producer.close();
        service.close();
    }

    @Test
    void writesGarbageOnTopicClaimsToTheDeadLettersWithItsCauseAndItsNumber() {
        ProducerRecord<byte[], byte[]> garbage =
                new ProducerRecord<>(topics.claims().name(), "broken".getBytes(UTF_8), "{\"article\":".getBytes(UTF_8));
        new RunSequence("garbage-run", 0).write(garbage.headers());

        send(garbage);

        ConsumerRecord<byte[], byte[]> letter = firstDeadLetter();
        assertThat(letter.value()).isEqualTo(garbage.value());
        assertThat(DeadLetter.read(letter.headers(), DeadLetter.MESSAGE)).contains("not the JSON of a");
        assertThat(DeadLetter.read(letter.headers(), DeadLetter.TOPIC))
                .isEqualTo(topics.claims().name());
        assertThat(RunSequence.read(letter.headers())).isEqualTo(new RunSequence("garbage-run", 0));
    }

    @Test
    void goesOnAfterTheLastEventIdWithoutAGapOrADouble() throws Exception {
        List<Sent> first;
        try (Stream<String> lines = subscribe(null)) {
            Iterator<String> stream = lines.iterator();
            Sent ready = next(stream);
            assertThat(ready.event()).isEqualTo("ready");
            IntStream.range(0, 10).forEach(AggregateServiceIT::change);
            first = changes(stream, 4);
        }
        IntStream.range(10, 15).forEach(AggregateServiceIT::change);

        List<Sent> rest;
        try (Stream<String> lines = subscribe(first.get(3).id())) {
            rest = changes(lines.iterator(), 11);
        }

        assertThat(Stream.concat(first.stream(), rest.stream()).map(Sent::eventId))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 15).mapToObj(i -> "event-" + i).toList());
    }

    @Test
    void sendsOnlyWhatAFilterWantsAndBeatsMeanwhile() throws Exception {
        try (Stream<String> lines = subscribe("?event=event-72&type=event_created", null)) {
            Iterator<String> stream = lines.iterator();
            assertThat(next(stream).event()).isEqualTo("ready");
            IntStream.range(70, 75).forEach(AggregateServiceIT::change);

            Sent wanted = next(stream);
            Sent later = next(stream);

            assertThat(wanted.eventId()).isEqualTo("event-72");
            assertThat(later.event()).isEqualTo("heartbeat");
            assertThat(later.id()).matches("0:\\d+,1:\\d+,2:\\d+,3:\\d+");
        }
    }

    @Test
    void sendsNothingOfEventsThatDoNotFit() throws Exception {
        sendFerry();
        await().atMost(LONG_ENOUGH)
                .until(() -> json("/v1/events?q=ferry").path("total").asInt() == 1);
        String ferry = json("/v1/events?q=ferry").at("/events/0/id").asText();
        String oldest = "0:0,1:0,2:0,3:0";

        try (Stream<String> fits = subscribe("?source=paper.example&q=aground&event=" + ferry, oldest);
                Stream<String> doesNot = subscribe("?source=other.example&event=" + ferry, oldest)) {
            assertThat(next(fits.iterator(), "change").eventId()).isEqualTo(ferry);
            assertThat(Stream.generate(doesNot.iterator()::next)
                            .filter(line -> line.startsWith("event:"))
                            .limit(2))
                    .containsExactly("event: ready", "event: heartbeat");
        }
    }

    @Test
    void tellsWhoComesFromAnotherLogThatItBeginsAnew() throws Exception {
        change(80);

        try (Stream<String> lines = subscribe("", "0:999999,1:0,2:0,3:0")) {
            Iterator<String> stream = lines.iterator();

            assertThat(next(stream).event()).isEqualTo("ready");
            assertThat(next(stream).event()).isEqualTo("reset");
            assertThat(next(stream).event()).isEqualTo("change");
        }
    }

    @Test
    void refusesAnIdThatNamesOnlySomePartitions() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("/v1/changes"))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", "0:0,1:0")
                .build();

        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Json.MAPPER.readTree(answer.body()).path("parameter").asText())
                .isEqualTo("Last-Event-ID");
    }

    @Test
    void keepsWebhooksOutOfPrivateNetworks() throws Exception {
        for (String target : List.of(
                "http://localhost:" + address("").getPort() + "/",
                "http://127.0.0.1/",
                "http://10.0.0.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://[::1]/",
                "http://[::ffff:192.168.0.1]/")) {
            HttpRequest request = HttpRequest.newBuilder(address("/v1/webhooks"))
                    .POST(HttpRequest.BodyPublishers.ofString("{\"url\": \"" + target + "\"}"))
                    .build();

            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

            assertThat(answer.statusCode()).as(target).isEqualTo(400);
            assertThat(Json.MAPPER.readTree(answer.body()).path("detail").asText())
                    .contains("url", "not a public address");
        }
        assertThat(json("/v1/webhooks").path("webhooks")).isEmpty();
    }

    @Test
    void measuresWhatItDoes() {
        sendFerry();

        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(get("/metrics"))
                        .contains("claimstream_placements_total{verdict=\"placed\"}")
                        .contains("claimstream_placement_candidates_count")
                        .contains("claimstream_open_events 1.0")
                        .contains("claimstream_event_groups_count")
                        .contains("claimstream_changes_total{type=\"event_created\"}")
                        .contains("claimstream_subscribers")
                        .containsPattern("claimstream_end_to_end_latency_seconds_count [1-9]"));
    }

    @Test
    void showsReadersAnArticleItsEventAndItsSource() {
        sendFerry();

        await().atMost(LONG_ENOUGH).untilAsserted(() -> {
            String event = json("/v1/articles/ferry").at("/events/0").asText();
            assertThat(json("/v1/events/" + event).at("/articles/0/id").asText())
                    .isEqualTo("ferry");
            assertThat(json("/v1/events?q=ferries+aground").at("/events/0/id").asText())
                    .isEqualTo(event);
            assertThat(json("/v1/sources").at("/sources/0/source").asText()).isEqualTo("paper.example");
        });
    }

    @Test
    void exportsTheEventsOfTheRunningServiceThatAreAskedFor() {
        sendFerry();
        List<Event> exported = new ArrayList<>();

        await().atMost(LONG_ENOUGH).until(() -> {
            exported.clear();
            return new LedgerService(address(""), "q=ferry", null).read(List.of(), exported::add) == 1;
        });

        assertThat(exported).extracting(Event::title).containsExactly("Ferry aground");
        assertThatThrownBy(() -> new LedgerService(address(""), "colour=red", null).read(List.of(), exported::add))
                .hasMessageContaining("colour is not a parameter");
    }

    private static void sendFerry() {
        CleanArticle article = new CleanArticle(
                "ferry", null, "paper.example", "Ferry aground", NOON, null, "en", null, false, "A ferry ran aground.");
        ExtractedArticle extracted = new ExtractedArticle(article, List.of(), List.of(), "test", null);

        send(new ProducerRecord<>(
                topics.claims().name(),
                "ferry".getBytes(UTF_8),
                topics.claims().value().serializer().serialize(topics.claims().name(), extracted)));
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return Json.MAPPER.readTree(get(path));
    }

    /** One server-sent event. */
    private record Sent(String event, String data, String id) {

        String eventId() {
            try {
                return Json.MAPPER.readTree(data).path("eventId").asText();
            } catch (IOException e) {
                throw new AssertionError(data, e);
            }
        }
    }

    private static void send(ProducerRecord<byte[], byte[]> record) {
        await().until(producer.send(record)::isDone);
    }

    private static KafkaSettings kafka() {
        return service.cluster().settings();
    }

    private static void change(int number) {
        String event = "event-" + number;
        Change change =
                new Change(event, null, NOON, ChangeType.EVENT_CREATED, null, null, new Change.Cause("article"));
        send(new ProducerRecord<>(
                topics.changes().name(),
                event.getBytes(UTF_8),
                topics.changes().value().serializer().serialize(topics.changes().name(), change)));
    }

    private static List<Sent> changes(Iterator<String> stream, int count) {
        List<Sent> changes = new ArrayList<>();
        while (changes.size() < count) {
            Sent sent = next(stream);
            if (sent.event().equals("change") && sent.eventId().startsWith("event-")) {
                changes.add(sent);
            }
        }
        return changes;
    }

    private static Sent next(Iterator<String> stream) {
        String event = "";
        String data = "";
        String id = "";
        while (stream.hasNext()) {
            String line = stream.next();
            if (line.startsWith("event:")) {
                event = line.substring(6).strip();
            } else if (line.startsWith("data:")) {
                data += line.substring(5).strip();
            } else if (line.startsWith("id:")) {
                id = line.substring(3).strip();
            } else if (line.isEmpty() && !event.isEmpty()) {
                return new Sent(event, data, id);
            }
        }
        throw new AssertionError("the stream has ended");
    }

    private static Sent next(Iterator<String> stream, String event) {
        Sent sent = next(stream);
        while (!sent.event().equals(event)) {
            sent = next(stream);
        }
        return sent;
    }

    private Stream<String> subscribe(@Nullable String lastEventId) throws IOException, InterruptedException {
        return subscribe("", lastEventId);
    }

    private Stream<String> subscribe(String filter, @Nullable String lastEventId)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address("/v1/changes" + filter))
                .timeout(LONG_ENOUGH)
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return client.send(request.build(), BodyHandlers.ofLines()).body();
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private static URI address(String path) {
        return URI.create(service.http().address() + path);
    }

    private static ConsumerRecord<byte[], byte[]> firstDeadLetter() {
        Map<String, Object> settings = kafka().client();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer
                    .partitionsFor(topics.deadLetters().name())
                    .stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
            await().atMost(LONG_ENOUGH).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(letters::add);
                return !letters.isEmpty();
            });
            return letters.get(0);
        }
    }
}
