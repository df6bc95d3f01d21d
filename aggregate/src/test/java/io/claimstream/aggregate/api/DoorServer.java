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
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The readers' door on a server of its own, with views that a test fills; its Kafka does not answer. */
final class DoorServer implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final MockClock clock = new MockClock();
    private final ReadersDoor door;
    private final Javalin server;

    DoorServer(Path folder) {
        KafkaSettings nowhere = new KafkaSettings("localhost:1", "", 1, 1, folder, Map.of());
        door = new ReadersDoor(nowhere, new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock), WebhookSettings.DEFAULT);
        server = Javalin.create(door::addRoutes).start(0);
    }

    void put(Event... events) {
        List.of(events).forEach(door.views().events()::put);
        door.views().events().refresh();
    }

    void put(ExtractedArticle article, Instant arrived) {
        put(List.of(article), arrived);
    }

    void put(List<ExtractedArticle> articles, Instant arrived) {
        articles.forEach(article -> door.views().articles().put(article, arrived));
        door.views().articles().refresh();
    }

    void forget(String articleId) {
        door.views().articles().delete(articleId);
        door.views().articles().refresh();
    }

    /** Lets the door's clock show that time. */
    void at(Instant now) {
        clock.addSeconds(now.getEpochSecond() - clock.wallTime() / 1000);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers), BodyHandlers.ofByteArray());
    }

    private HttpRequest request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
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

    @Override
    public void close() {
        server.stop();
        door.close();
    }
}
