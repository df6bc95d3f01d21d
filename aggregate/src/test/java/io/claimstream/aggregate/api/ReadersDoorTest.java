package io.claimstream.aggregate.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.ledger.GroupStatus;
import io.claimstream.contract.ledger.Interval;
import io.claimstream.contract.stream.Json;
import io.claimstream.contract.stream.KafkaSettings;
import io.javalin.Javalin;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersDoorTest {

    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");
    private static final String HOSTILE = "<img src=x onerror=alert(1)></script><script>alert(2)</script>";

    private final HttpClient client = HttpClient.newHttpClient();
    private final EventView view = new EventView(100);

    private Javalin server;

    @BeforeEach
    void start() {
        KafkaSettings nowhere = new KafkaSettings("localhost:1", "", 1, 1, Path.of("unused"), Map.of());
        ReadersDoor door = new ReadersDoor(nowhere, view, new SimpleMeterRegistry());
        server = Javalin.create(door::addRoutes).start(0);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void listsTheEventsThatChangedLastFirst() throws Exception {
        view.put(event("old", 1, GroupStatus.SINGLE));
        view.put(event("new", 2, GroupStatus.SINGLE));

        assertThat(ids(get("/v1/events"))).containsExactly("new", "old");
    }

    @Test
    void tellsTheLeadingNumbersInTheList() throws Exception {
        view.put(event("flood", 1, GroupStatus.DISPUTED));

        JsonNode leading = json(get("/v1/events")).at("/events/0/leading/0");

        assertThat(leading.path("label").asText()).isEqualTo("houses flooded");
        assertThat(leading.at("/best/low").asInt()).isEqualTo(40);
        assertThat(leading.path("status").asText()).isEqualTo("disputed");
    }

    @Test
    void leavesOutEventsThatLostAllTheirArticles() throws Exception {
        view.put(event("left", 1, GroupStatus.SINGLE));
        view.put(merged("gone", "left"));

        assertThat(ids(get("/v1/events"))).containsExactly("left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=TITLE%20of%20flood", "q=houses", "source=flood.example", "status=disputed"})
    void filters(String filter) throws Exception {
        view.put(event("flood", 1, GroupStatus.DISPUTED));
        view.put(untold("strike", 2));

        assertThat(ids(get("/v1/events?" + filter))).containsExactly("flood");
    }

    @Test
    void pagesThroughAllEventsOnceByTheCursor() throws Exception {
        for (int i = 0; i < 7; i++) {
            view.put(event("event-" + i, i / 2, GroupStatus.SINGLE));
        }

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            HttpResponse<String> page = get("/v1/events?limit=2" + cursor);
            seen.addAll(ids(page));
            cursor = "&cursor=" + json(page).path("next").asText();
        } while (!cursor.equals("&cursor="));

        assertThat(seen).containsExactly("event-6", "event-4", "event-5", "event-2", "event-3", "event-0", "event-1");
    }

    @Test
    void answersWithOneEvent() throws Exception {
        view.put(event("flood", 1, GroupStatus.SINGLE));

        Event answer = Json.MAPPER.readValue(get("/v1/events/flood").body(), Event.class);

        assertThat(answer).isEqualTo(event("flood", 1, GroupStatus.SINGLE));
    }

    @Test
    void answersWithTheClaimsOfOneEvent() throws Exception {
        view.put(event("flood", 1, GroupStatus.SINGLE));

        assertThat(json(get("/v1/events/flood/claims")).at("/0/label").asText()).isEqualTo("houses flooded");
    }

    @Test
    void followsMergesToTheEventThatTookOver() throws Exception {
        view.put(merged("first", "second"));
        view.put(merged("second", "third"));
        view.put(event("third", 1, GroupStatus.SINGLE));

        assertThat(json(get("/v1/events/first")).path("id").asText()).isEqualTo("third");
    }

    @Test
    void endsWhereMergesGoRoundInACircle() throws Exception {
        view.put(merged("one", "other"));
        view.put(merged("other", "one"));

        assertThat(get("/v1/events/one").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/events/none", "/v1/events/none/claims"})
    void saysThatAnEventIsNotKnown(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).path("detail").asText()).contains("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=501", "limit=many", "cursor=%00", "cursor=bm93L2lk", "status=true"})
    void saysWhichParameterIsWrong(String query) throws Exception {
        HttpResponse<String> answer = get("/v1/events?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).path("detail").asText()).contains(query.substring(0, query.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page.js", "/ledger.js", "/element.js", "/format.js", "/page.css", "/icon.svg"})
    void servesThePageUnderAPolicyThatRunsNoScriptButItsOwn(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void writesAHostileTitleAsJsonAndNeverIntoThePage() throws Exception {
        view.put(titled("hostile", HOSTILE));

        HttpResponse<String> answer = get("/v1/events/hostile");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(json(answer).path("title").asText()).isEqualTo(HOSTILE);
        assertThat(get("/").body()).doesNotContain("onerror");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page.js", "/ledger.js", "/element.js", "/format.js"})
    void makesNoElementsOutOfStrings(String script) throws Exception {
        assertThat(get(script).body())
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + server.port() + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return Json.MAPPER.readTree(answer.body());
    }

    private static List<String> ids(HttpResponse<String> page) throws IOException {
        return json(page).findValuesAsText("id");
    }

    private static Event event(String id, int hours, GroupStatus status) {
        return event(id, "Title of " + id, hours, List.of(group(status)), null);
    }

    private static Event untold(String id, int hours) {
        return event(id, "Title of " + id, hours, List.of(), null);
    }

    private static Event titled(String id, String title) {
        return event(id, title, 0, List.of(), null);
    }

    private static Event merged(String id, String into) {
        return new Event(id, null, null, NOON, List.of(), 0, List.of(), List.of(), List.of(), into);
    }

    private static Event event(
            String id, String title, int hours, List<ClaimGroup> claims, @Nullable String mergedInto) {
        List<EventArticle> articles =
                List.of(new EventArticle(id + "-1", id + ".example", null, title, NOON, id + "-1"));
        Instant updated = NOON.plusSeconds(3600L * hours);
        return new Event(id, title, NOON, updated, articles, 1, List.of(), List.of(), claims, mergedInto);
    }

    private static ClaimGroup group(GroupStatus status) {
        return new ClaimGroup(
                "houses",
                "houses flooded",
                Measure.AFFECTED,
                "count",
                Scope.EVENT,
                null,
                null,
                status,
                1,
                new Interval(40.0, 40.0),
                null,
                40.0,
                40.0,
                List.of(),
                List.of());
    }
}
