package io.claimstream.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.aggregate.api.change.ChangeFilter;
import io.claimstream.aggregate.api.hook.Webhook;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.ChangeType;
import io.claimstream.contract.stream.Json;
import io.claimstream.contract.stream.Topics;
import io.claimstream.standalone.access.Tokens;
import io.claimstream.standalone.pipeline.Service;
import io.claimstream.standalone.pipeline.StageName;
import io.claimstream.standalone.settings.SettingsReader;
import io.claimstream.standalone.subscribe.Description;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Webhooks of a running service, told over HTTP. */
class WebhookIT {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final String CHIEF = "token-of-the-chief";
    private static final String WALL = "token-of-the-wall";
    private static final int MOST = 100;
    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");

    @TempDir
    private Path data;

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();
    private Service service;
    private Javalin receiver;

    /** What a receiver was told. */
    private record Told(String id, long seconds, String signature, String body) {

        String eventId() {
            try {
                return Json.MAPPER.readTree(body).at("/data/eventId").asText();
            } catch (IOException e) {
                throw new AssertionError(body, e);
            }
        }
    }

    @BeforeEach
    void start() {
        service = serve();
        receiver = Javalin.create(config -> config.routes.post("/hook", this::receive))
                .start(0);
    }

    @AfterEach
    void stop() {
        service.close();
        receiver.stop();
    }

    private Service serve() {
        Map<String, String> settings = Map.of(
                "data", data.toString(),
                "broker-port", "0",
                "http-port", "0",
                "tokens", "chief admin " + Tokens.hash(CHIEF) + "; wall read " + Tokens.hash(WALL),
                "webhook-private-targets", "true");
        Service open = Service.open(
                new SettingsReader().read(null, Map.of(), settings),
                EnumSet.of(StageName.AGGREGATE),
                Clock.systemUTC());
        open.stages().start();
        await().atMost(LONG_ENOUGH).until(() -> open.stages().notReady().isEmpty());
        return open;
    }

    private void receive(Context context) {
        Integer answer = answers.poll();
        told.add(new Told(
                "" + context.header("webhook-id"),
                Long.parseLong("" + context.header("webhook-timestamp")),
                "" + context.header("webhook-signature"),
                context.body()));
        context.status(answer == null ? 204 : answer);
    }

    @Test
    void tellsWhatIsWantedInOrderSignedAndAgainUntilItIsAccepted() throws Exception {
        JsonNode hook = register("on=contradiction_opened");
        answers.addAll(List.of(500, 503));

        change("flood", ChangeType.CLAIM_ADDED);
        change("flood", ChangeType.CLAIM_DISPUTED);
        change("flood", ChangeType.CLAIM_RESOLVED);
        change("strike", ChangeType.CLAIM_DISPUTED);

        Told first = next();
        assertThat(next())
                .usingRecursiveComparison()
                .comparingOnlyFields("id", "body")
                .isEqualTo(first);
        assertThat(next())
                .usingRecursiveComparison()
                .comparingOnlyFields("id", "body")
                .isEqualTo(first);
        assertThat(List.of(first.eventId(), next().eventId())).containsExactlyInAnyOrder("flood", "strike");
        assertThat(Json.MAPPER.readTree(first.body()).path("type").asText()).isEqualTo("claim_disputed");
        assertThat(first.signature()).isEqualTo(signature(hook.path("secret").asText(), first));
        Description description =
                new Description(send("GET", "/v1/openapi.yaml", "").body());
        assertThat(description.errorsOfMessage(first.body())).as(first.body()).isEmpty();
    }

    @Test
    void parksADeadHookAcrossARestartAndTellsItOnWhenItIsResumed() throws Exception {
        String id = register("event=flood").path("id").asText();
        answers.add(410);
        change("flood", ChangeType.CLAIM_ADDED);
        Told refused = next();
        await().atMost(LONG_ENOUGH)
                .until(() -> listed().at("/webhooks/0/state").asText().equals("parked"));
        change("flood", ChangeType.CLAIM_DISPUTED);

        service.close();
        service = serve();
        assertThat(listed().at("/webhooks/0/parked/reason").asText()).isEqualTo("it answers 410");
        assertThat(send("POST", "/v1/webhooks/" + id + "/resume", "").statusCode())
                .isEqualTo(200);

        assertThat(next().id()).isEqualTo(refused.id());
        assertThat(next().body()).contains("claim_disputed");
    }

    @Test
    void tellsADeletedHookNoMore() throws Exception {
        String id = register("event=flood").path("id").asText();
        String kept = register("event=strike").path("id").asText();

        assertThat(send("DELETE", "/v1/webhooks/" + id, "").statusCode()).isEqualTo(204);
        change("flood", ChangeType.CLAIM_ADDED);
        change("strike", ChangeType.CLAIM_ADDED);

        assertThat(next().eventId()).isEqualTo("strike");
        assertThat(told).isEmpty();
        assertThat(listed().path("webhooks").findValuesAsText("id")).containsExactly(kept);
        assertThat(listed().toString()).doesNotContain("secret");
    }

    @Test
    void namesWhatIsWrongWithAHook() throws Exception {
        assertThat(refusal("", "{\"url\": \"ftp://example.com/\"}")).isEqualTo("url");
        assertThat(refusal("", "{\"url\": \"" + hook() + "\", \"secret\": \"short\"}"))
                .isEqualTo("secret");
        assertThat(refusal("", "not JSON")).isEqualTo("body");
        assertThat(refusal("", "{\"url\": \"" + hook() + "\", \"filter\": {\"on\": [\"toll_revised\"]}}"))
                .isEqualTo("filter");
        assertThat(refusal("?from=%2B999999999-12-31", "{\"url\": \"" + hook() + "\"}"))
                .isEqualTo("from");
        assertThat(refusal("?on=anything", "{\"url\": \"" + hook() + "\"}")).isEqualTo("on");
    }

    @Test
    void showsTheAddressesOfHooksToThoseAloneWhoMayChangeThem() throws Exception {
        register("event=flood");

        String whole = listed().at("/webhooks/0/url").asText();
        HttpResponse<String> wall = send("GET", "/v1/webhooks", "", WALL);

        assertThat(whole).isEqualTo(hook());
        assertThat(Json.MAPPER.readTree(wall.body()).at("/webhooks/0/url").asText())
                .isEqualTo("http://localhost:" + receiver.port() + "/");
        assertThat(wall.body()).doesNotContain("/hook");
    }

    @Test
    void keepsNoMoreThanAHundred() throws Exception {
        JsonNode first = register("event=flood");
        park(first.path("id").asText(), MOST - 1);
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(listed().path("webhooks")).hasSize(MOST));

        HttpResponse<String> answer = send("POST", "/v1/webhooks", "{\"url\": \"" + hook() + "\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Json.MAPPER.readTree(answer.body()).path("detail").asText()).contains("100");
    }

    /** Writes as many hooks as of another time, that nobody tells any more. */
    private void park(String like, int many) throws IOException {
        String topic = "claimstream-webhooks";
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                service.cluster().settings().client(), new StringSerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                Webhook hook = new Webhook(
                        like + "-" + i,
                        URI.create(hook()),
                        "whsec_",
                        ChangeFilter.ALL,
                        NOON,
                        "0:0",
                        new Webhook.Parking(NOON, "it answers 410"));
                sent.add(producer.send(new ProducerRecord<>(topic, hook.id(), Json.MAPPER.writeValueAsBytes(hook))));
            }
            producer.flush();
            assertThat(sent).allMatch(Future::isDone);
        }
    }

    private String refusal(String filter, String body) throws Exception {
        HttpResponse<String> answer = send("POST", "/v1/webhooks" + filter, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        return Json.MAPPER.readTree(answer.body()).path("parameter").asText();
    }

    private JsonNode register(String filter) throws Exception {
        HttpResponse<String> answer = send("POST", "/v1/webhooks?" + filter, "{\"url\": \"" + hook() + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.MAPPER.readTree(answer.body());
    }

    private String hook() {
        return "http://localhost:" + receiver.port() + "/hook";
    }

    private JsonNode listed() throws Exception {
        return Json.MAPPER.readTree(send("GET", "/v1/webhooks", "").body());
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        return send(method, path, body, CHIEF);
    }

    private HttpResponse<String> send(String method, String path, String body, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.http().address() + path))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private Told next() throws InterruptedException {
        @Nullable Told next = told.poll(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS);
        assertThat(next).as("a delivery").isNotNull();
        return next;
    }

    private static String signature(String secret, Told told) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        byte[] signed = (told.id() + "." + told.seconds() + "." + told.body()).getBytes(UTF_8);
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
    }

    private void change(String event, ChangeType type) {
        Topics topics = service.cluster().settings().topics();
        Change change = new Change(event, "toll", NOON, type, null, null, new Change.Cause("article"));
        try (KafkaProducer<String, Change> producer = new KafkaProducer<>(
                service.cluster().settings().client(),
                topics.changes().key().serializer(),
                topics.changes().value().serializer())) {
            await().until(producer.send(new ProducerRecord<>(topics.changes().name(), event, change))::isDone);
        }
    }
}
