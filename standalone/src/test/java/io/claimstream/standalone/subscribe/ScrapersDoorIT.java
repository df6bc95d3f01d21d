package io.claimstream.standalone.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.standalone.RunningService;
import io.claimstream.standalone.access.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door of scrapers answers as the description says that the service serves. */
class ScrapersDoorIT {

    private static final String SCRAPER = "token-of-the-scraper";
    private static final String WALL = "token-of-the-wall";
    private static final String LONG = "x".repeat(5_000);

    @TempDir
    private static Path data;

    private static RunningService service;
    private static Description description;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws Exception {
        service = RunningService.start(
                data,
                Map.of(
                        "tokens",
                        "scraper ingest " + Tokens.hash(SCRAPER) + "; wall read " + Tokens.hash(WALL),
                        "max-body-bytes",
                        "4K",
                        "max-article-bytes",
                        "4K"));
        description = new Description(send(HttpRequest.newBuilder(at("/v1/openapi.yaml"))
                        .header("Authorization", "Bearer " + WALL)
                        .build())
                .body());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            202 | application/json         | {"id": "a", "text": "One boat sank."}
            202 | application/x-ndjson     | {"maintext": "Two boats sank.", "url": "https://paper.example/1"}
            202 | application/json         | [{"id": "b", "text": "One boat sank.", "language": 7}, {"id": "c"}]
            202 | application/json         | {"id": "a", "retracted": true}
            400 | application/json         | {"id": "d"}
            400 | application/json         | {"id": "d",
            400 | application/json         | []
            415 | text/html                | <p>One boat sank.</p>
            """)
    void answersAsDescribed(int status, String type, String body) throws Exception {
        assertDescribed(status, post("Bearer " + SCRAPER, type, body));
    }

    @Test
    void refusesAsDescribedWhatIsTooLarge() throws Exception {
        assertDescribed(413, post("Bearer " + SCRAPER, "application/json", "{\"text\": \"" + LONG + "\"}"));
    }

    @ParameterizedTest
    @CsvSource({"401, Bearer nobody", "401, ''", "403, Bearer " + WALL})
    void refusesAsDescribedWhoMayNotHandIn(int status, String authorization) throws Exception {
        assertDescribed(status, post(authorization, "application/json", "{\"text\": \"One boat sank.\"}"));
    }

    private static void assertDescribed(int status, HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertThat(description.errorsOfReceipt(status, type, answer.body()))
                .as(answer.body())
                .isEmpty();
    }

    private static HttpResponse<String> post(String authorization, String type, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(at("/v1/articles")).header("Content-Type", type);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return send(request.POST(BodyPublishers.ofString(body)).build());
    }

    private static URI at(String path) {
        return URI.create(service.address()).resolve(path);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
