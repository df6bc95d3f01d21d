package io.claimstream.standalone.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.stream.Json;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The query API of a running service. */
public final class LedgerService implements Ledgers {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final URI service;
    private final String where;
    private final @Nullable String token;

    /**
     * A service.
     *
     * @param service its address, as http://localhost:8080
     * @param where conditions on the events that are wanted, as in a URL; may be empty
     * @param token the one that it asks for; null when it asks for none
     */
    public LedgerService(URI service, String where, @Nullable String token) {
        this.service = service;
        this.where = where;
        this.token = token;
    }

    @Override
    public int read(List<String> ids, Sink sink) throws IOException {
        for (String id : ids) {
            sink.take(event(id));
        }
        return ids.isEmpty() ? readAll(sink) : ids.size();
    }

    private int readAll(Sink sink) throws IOException {
        String conditions = "limit=100" + (where.isEmpty() ? "" : "&" + where);
        int read = 0;
        String cursor = "";
        do {
            JsonNode page = Json.MAPPER.readTree(get("/v1/events?" + conditions + cursor));
            for (JsonNode summary : page.path("events")) {
                sink.take(event(summary.path("id").asText()));
                read++;
            }
            cursor = page.path("next").isTextual()
                    ? "&cursor=" + page.path("next").asText()
                    : "";
        } while (!cursor.isEmpty());
        return read;
    }

    private Event event(String id) throws IOException {
        String path =
                "/v1/events/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        return Json.MAPPER.readValue(get(path), Event.class);
    }

    private byte[] get(String path) throws IOException {
        HttpRequest.Builder request;
        try {
            request = HttpRequest.newBuilder(service.resolve(path))
                    .header("Accept", "application/json")
                    .timeout(ANSWER_WITHIN);
        } catch (IllegalArgumentException e) {
            String why = service + " with " + path + " is no address: " + e.getMessage();
            throw where.isEmpty() ? new LedgersException(why) : new WrongQueryException(why);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<byte[]> answer;
        try {
            answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (ConnectException e) {
            throw new LedgersException("nobody answers at " + service);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
        if (answer.statusCode() == BAD_REQUEST && !where.isEmpty()) {
            throw new WrongQueryException(detail(answer.body()));
        }
        if (answer.statusCode() != OK) {
            throw new LedgersException(service + " answers " + answer.statusCode() + ": " + detail(answer.body()));
        }
        return answer.body();
    }

    private static String detail(byte[] problem) {
        try {
            return Json.MAPPER.readTree(problem).path("detail").asText();
        } catch (IOException e) {
            return "no reason that can be read";
        }
    }
}
