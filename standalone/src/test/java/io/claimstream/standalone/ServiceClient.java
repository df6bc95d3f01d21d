package io.claimstream.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.stream.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** What scrapers and readers do with a running service. */
public final class ServiceClient {

    private static final int ACCEPTED = 202;
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI service;

    public ServiceClient(String address) {
        this.service = URI.create(address);
    }

    /** Where the service is. */
    public URI address() {
        return service;
    }

    /**
     * Posts articles.
     *
     * @return the ids that the service acknowledges; none when it does not
     */
    public List<String> post(List<String> lines) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/v1/articles"))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", lines), UTF_8))
                .build();
        HttpResponse<String> answer = send(request);
        List<String> ids = new ArrayList<>();
        if (answer.statusCode() == ACCEPTED) {
            Json.MAPPER.readTree(answer.body()).path("accepted").forEach(id -> ids.add(id.asText()));
        }
        return ids;
    }

    public boolean ready() {
        try {
            return send(get("/health/ready")).statusCode() == OK;
        } catch (IOException notYetThere) {
            return false;
        }
    }

    /** What Prometheus reads. */
    public String metrics() throws IOException {
        return send(get("/metrics")).body();
    }

    /** All events that stand, whole. */
    public List<JsonNode> events() {
        try {
            List<JsonNode> events = new ArrayList<>();
            JsonNode list =
                    Json.MAPPER.readTree(send(get("/v1/events?limit=500")).body());
            for (JsonNode summary : list.path("events")) {
                String path = "/v1/events/" + summary.path("id").asText();
                events.add(Json.MAPPER.readTree(send(get(path)).body()));
            }
            return events;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Articles of all events that stand, counted from the list. */
    public int countArticlesOfEvents() throws IOException {
        int count = 0;
        String cursor = "";
        do {
            JsonNode page = Json.MAPPER.readTree(
                    send(get("/v1/events?sort=articles&limit=500" + cursor)).body());
            for (JsonNode event : page.path("events")) {
                count += event.path("articles").asInt();
            }
            cursor = page.path("next").isTextual()
                    ? "&cursor=" + page.path("next").asText()
                    : "";
        } while (!cursor.isEmpty());
        return count;
    }

    /** Ids of the articles of all events, as often as they are in one. */
    public List<String> articlesInEvents() {
        List<String> ids = new ArrayList<>();
        events().forEach(event -> event.path("articles")
                .forEach(article -> ids.add(article.path("id").asText())));
        return ids;
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(service.resolve(path)).build();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
