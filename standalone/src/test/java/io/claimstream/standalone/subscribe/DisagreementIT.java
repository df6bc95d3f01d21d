package io.claimstream.standalone.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.stream.Json;
import io.claimstream.standalone.RunningService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What articles say of one toll, and what those hear who follow its disagreements, by conditions on a running service. */
class DisagreementIT {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

    private static final List<String> ARTICLES = List.of(
            article("first", 1, "Seven people were killed when a crane fell on the quay of Hald, police said."),
            article("second", 1, "A crane that toppled over in Hald harbour killed seven people, the hospital said."),
            article("third", 1, "Nine people were killed by the crane in Hald, a docker who was there said."),
            article("fourth", 1, "Three people were killed in the harbour of Hald, said the union of the dockers."),
            article("fifth", 4, "The number of people killed in Hald has climbed to 11, the mayor said on Thursday."),
            article("sixth", 4, "Eleven people were killed when the crane fell, the ministry of transport said."));

    @TempDir
    private static Path data;

    private static RunningService service;

    @BeforeAll
    static void tellTheStory() throws IOException {
        service = RunningService.start(data, Map.of());
        for (int i = 0; i < ARTICLES.size(); i++) {
            int told = i + 1;
            assertThat(service.client().post(List.of(ARTICLES.get(i)))).hasSize(1);
            await().atMost(LONG_ENOUGH)
                    .until(() -> service.client().articlesInEvents().size() == told);
        }
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String article(String id, int day, String text) {
        return ("{\"id\": \"%s\", \"source\": \"%s.example\", \"publishedAt\": \"2026-05-0%dT08:00:00Z\", \"story\": \"crane\","
                        + " \"text\": \"%s\"}")
                .formatted(id, id, day, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            on=second_origin;        claim_corroborated second, claim_corroborated sixth
            on=contradiction_opened; claim_disputed third
            on=contradiction_closed; claim_resolved fifth
            on=toll_revised;         claim_revised fifth
            minSpread=20;            claim_disputed third
            minSpread=50;            claim_revised fourth
            on=toll_revised&source=first.example; claim_revised fifth
            """)
    void tellsFollowersOfTheOccurrencesThatTheyWaitFor(String conditions, String told) {
        List<String> expected = List.of(told.split(", ", -1));

        List<String> heard = follow(conditions + "&measure=killed", expected.size());

        assertThat(heard).containsExactlyElementsOf(expected);
    }

    @Test
    void tellsNothingOfEventsThatDoNotFit() {
        assertThat(follow("on=toll_revised&source=nobody.example", 0)).isEmpty();
    }

    /** What a follower from the beginning hears, and a while longer, should there be more. */
    private static List<String> follow(String conditions, int expected) {
        List<String> heard = new CopyOnWriteArrayList<>();
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.address() + "/v1/changes?" + conditions))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", "0:0,1:0,2:0,3:0")
                .build();
        try (Stream<String> lines = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofLines())
                .body()) {
            Thread reader = new Thread(() -> lines.filter(line -> line.startsWith("data: {\"eventId\""))
                    .forEach(line -> heard.add(summary(line.substring("data: ".length())))));
            reader.setDaemon(true);
            reader.start();
            await().atMost(LONG_ENOUGH).until(() -> heard.size() >= expected);
            await().during(Duration.ofSeconds(1)).until(() -> heard.size() == expected);
            return List.copyOf(heard);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String summary(String change) {
        try {
            JsonNode told = Json.MAPPER.readTree(change);
            return told.path("type").asText() + " "
                    + told.at("/cause/articleId").asText();
        } catch (IOException e) {
            throw new AssertionError(change, e);
        }
    }
}
