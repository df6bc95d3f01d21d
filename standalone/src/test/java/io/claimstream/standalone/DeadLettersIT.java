package io.claimstream.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.stream.DeadLetter;
import io.claimstream.contract.stream.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no stage could take is shown with its cause, and is sent on its way again when it is asked for. */
class DeadLettersIT {

    private static final Duration IN_TIME = Duration.ofMinutes(1);

    @TempDir
    static Path data;

    private static RunningService service;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        service = RunningService.start(data, Map.of());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void sendsAnArticleThatFailedOnItsWayAgainAndSaysSo() throws Exception {
        JsonNode letter = letter("bridge", service.kafka().topics().articles().name());
        assertThat(letter.path("replayable").asBoolean()).isTrue();

        HttpResponse<String> answer = replay(letter);

        assertThat(answer.statusCode()).isEqualTo(200);
        await().atMost(IN_TIME)
                .untilAsserted(
                        () -> assertThat(service.client().articlesInEvents()).contains("bridge"));
        assertThat(Json.MAPPER.readTree(answer.body())).isEqualTo(shown("bridge"));
        assertThat(shown("bridge").at("/replayed/topic").asText()).isEqualTo("articles");
        assertThat(shown("bridge").path("replayable").asBoolean()).isFalse();
        assertThat(replay(letter).statusCode()).isEqualTo(409);
    }

    @Test
    void takesWhatFailsAgainForANewDeadLetter() throws Exception {
        service.send(
                service.kafka().topics().articles(), "cut-off".getBytes(UTF_8), "{\"id\":".getBytes(UTF_8), Map.of());
        await().atMost(IN_TIME).until(() -> !shown("cut-off").isMissingNode());

        replay(shown("cut-off"));

        await().atMost(IN_TIME)
                .untilAsserted(() -> assertThat(list().findValuesAsText("key"))
                        .filteredOn("cut-off"::equals)
                        .hasSize(2));
    }

    @Test
    void refusesWhatNeverWasOnATopic() throws Exception {
        JsonNode letter = letter("line", "articles.ndjson");

        HttpResponse<String> answer = replay(letter);

        assertThat(letter.path("replayable").asBoolean()).isFalse();
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("articles.ndjson");
    }

    @Test
    void knowsOfNoOtherLetters() throws Exception {
        assertThat(replay(Json.MAPPER.readTree("{\"partition\": 0, \"offset\": 1000000}"))
                        .statusCode())
                .isEqualTo(404);
    }

    /** A letter as a stage leaves it, when readers see it. */
    private JsonNode letter(String key, String source) {
        service.send(
                service.kafka().topics().deadLetters(),
                key.getBytes(UTF_8),
                "{\"id\": \"%s\", \"title\": \"Bridge falls\", \"text\": \"Six people were hurt in Welden.\"}"
                        .formatted(key)
                        .getBytes(UTF_8),
                Map.of(
                        DeadLetter.EXCEPTION, "IllegalStateException".getBytes(UTF_8),
                        DeadLetter.MESSAGE, "a fault that is mended".getBytes(UTF_8),
                        DeadLetter.TOPIC, source.getBytes(UTF_8)));
        return await().atMost(IN_TIME).until(() -> shown(key), shown -> !shown.isMissingNode());
    }

    /** The newest letter of a key. */
    private JsonNode shown(String key) throws IOException, InterruptedException {
        for (JsonNode letter : list()) {
            if (letter.path("key").asText().equals(key)) {
                return letter;
            }
        }
        return Json.MAPPER.missingNode();
    }

    private JsonNode list() throws IOException, InterruptedException {
        return Json.MAPPER.readTree(send("/v1/dead-letters", "GET").body()).path("letters");
    }

    private HttpResponse<String> replay(JsonNode letter) throws IOException, InterruptedException {
        return send(
                "/v1/dead-letters/" + letter.path("partition").asText() + "/"
                        + letter.path("offset").asText() + "/replay",
                "POST");
    }

    private HttpResponse<String> send(String path, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.address() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    }
}
