package io.claimstream.aggregate.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.aggregate.api.hook.WebhookSettings;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.stream.Json;
import io.claimstream.contract.stream.KafkaSettings;
import io.javalin.Javalin;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The readers' door on a server of its own for each test, with views that the test fills; its Kafka does not answer. */
final class DoorServer implements BeforeEachCallback, AfterEachCallback {

    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable Open open;

    private record Open(Path folder, MockClock clock, ReadersDoor door, Javalin server) {}

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        Path folder = Files.createTempDirectory("door");
        MockClock clock = new MockClock();
        KafkaSettings nowhere = new KafkaSettings("localhost:1", "", 1, 1, folder, Map.of());
        ReadersDoor door =
                new ReadersDoor(nowhere, new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock), WebhookSettings.DEFAULT);
        open = new Open(folder, clock, door, Javalin.create(door::addRoutes).start(0));
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        open().server().stop();
        open().door().close();
        try (Stream<Path> files = Files.walk(open().folder())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Open open() {
        return Objects.requireNonNull(open, "the door is open during a test only");
    }

    void put(Event... events) {
        List.of(events).forEach(open().door().views().events()::put);
        open().door().views().events().refresh();
    }

    void put(ExtractedArticle article, Instant arrived) {
        put(List.of(article), arrived);
    }

    void put(List<ExtractedArticle> articles, Instant arrived) {
        articles.forEach(article -> open().door().views().articles().put(article, arrived));
        open().door().views().articles().refresh();
    }

    void forget(String articleId) {
        open().door().views().articles().delete(articleId);
        open().door().views().articles().refresh();
    }

    /** Lets the door's clock show that time. */
    void at(Instant now) {
        open().clock().addSeconds(now.getEpochSecond() - open().clock().wallTime() / 1000);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers), BodyHandlers.ofString());
    }

    HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + open().server().port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + open().server().port() + path))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers), BodyHandlers.ofByteArray());
    }

    private HttpRequest request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + open().server().port() + path));
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return Json.MAPPER.readTree(get(path).body());
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return Json.MAPPER.readTree(answer.body());
    }

    /** Ids of the events on a page. */
    List<String> ids(String path) throws IOException, InterruptedException {
        return ids(json(path));
    }

    static List<String> ids(JsonNode page) {
        return page.path("events").findValuesAsText("id").stream()
                .filter(id -> !id.startsWith("question-"))
                .toList();
    }
}
