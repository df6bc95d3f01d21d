package io.claimstream.standalone.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.stream.Json;
import io.claimstream.standalone.ServeProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Analysts who ask, each kind of question in turn and nobody waiting for another, and how long each answer took. */
final class Asker {

    private static final int OK = 200;
    private static final String PAGES = "/v1/events?limit=50";
    private static final List<String> LISTS = List.of(
            "/v1/events",
            "/v1/events?q=warehouse+fire",
            "/v1/events?q=%22regional+government%22&sort=relevance",
            "/v1/events?q=river+-storm&sort=recent&limit=20",
            "/v1/events?measure=killed&status=disputed",
            "/v1/events?source=paper3.example&minOrigins=2",
            "/v1/events?from=2026-03-05&to=2026-03-06",
            "/v1/events?sort=articles",
            "/v1/events?sort=disputed&limit=100");

    private final HttpClient http;
    private final Supplier<ServeProcess> service;
    private final Map<String, Latencies> answered = new TreeMap<>();
    private @Nullable String event;
    private @Nullable String next;
    private int asked;

    Asker(HttpClient http, Supplier<ServeProcess> service) {
        this.http = http;
        this.service = service;
    }

    /**
     * Asks the next question; the time since it was due counts.
     *
     * @param begin when the first was due, by {@link System#nanoTime}
     * @param apart nanoseconds between two
     */
    void ask(long begin, long apart) {
        int turn = asked++;
        long due = begin + turn * apart;
        String path = path(turn);
        String kind = path.replaceAll("(cursor|at|place)=.*", "$1").replaceAll("/(events|articles)/[^/?]+", "/$1/ID");
        HttpRequest request = HttpRequest.newBuilder(address().resolve(path)).build();
        var unused = http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .whenComplete((answer, beingKilled) -> take(path, kind, due, answer));
    }

    private synchronized void take(String path, String kind, long due, @Nullable HttpResponse<String> answer) {
        if (answer == null) {
            next = null;
        } else if (answer.statusCode() == OK) {
            answered.computeIfAbsent(kind, any -> new Latencies()).add(Duration.ofNanos(System.nanoTime() - due));
            remember(path, answer.body());
        }
    }

    private URI address() {
        return service.get().client().address();
    }

    private synchronized String path(int turn) {
        int kinds = LISTS.size() + 7;
        int kind = turn % kinds;
        if (kind < LISTS.size()) {
            return LISTS.get(kind);
        }
        String ofEvent = event == null ? PAGES : "/v1/events/" + event;
        return switch (kind - LISTS.size()) {
            case 0, 1 -> next == null ? PAGES : PAGES + "&cursor=" + next;
            case 2 -> ofEvent;
            case 3 -> event == null ? ofEvent : ofEvent + "?at=2026-12-24T12:00:00Z";
            case 4 -> event == null ? ofEvent : ofEvent + "/claims";
            case 5 -> "/v1/events?place=" + URLEncoder.encode(SyntheticNews.town(turn), StandardCharsets.UTF_8);
            default -> "/v1/articles/load-" + turn % 100;
        };
    }

    private void remember(String path, String body) {
        if (path.startsWith(PAGES)) {
            JsonNode page = read(body);
            next = page.path("next").asText(null);
            event = page.at("/events/0/id").asText(event);
        }
    }

    private static JsonNode read(String body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was answered since this was last asked, by kind of question. */
    synchronized Map<String, Latencies> answered() {
        Map<String, Latencies> taken = new TreeMap<>(answered);
        answered.clear();
        return taken;
    }
}
