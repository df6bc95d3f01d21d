package io.claimstream.standalone.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.stream.Json;
import io.claimstream.standalone.access.Tokens;
import io.javalin.config.JavalinConfig;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpServerTest {

    private static final String SCRAPER = "token-of-the-scraper";
    private static final String WALL = "token-of-the-wall";
    private static final String CHIEF = "token-of-the-chief";
    private static final Tokens TOKENS = Tokens.parse(List.of(
            "scraper ingest " + Tokens.hash(SCRAPER),
            "wall read " + Tokens.hash(WALL),
            "chief admin " + Tokens.hash(CHIEF)));
    private static final String FRIEND = "https://wall.example";
    private static final Duration SOON = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> notReady = new CopyOnWriteArrayList<>();
    private final List<String> failed = new CopyOnWriteArrayList<>();

    private HttpServer server = start(TOKENS, 0, Duration.ofSeconds(30));

    private HttpServer start(Tokens tokens, int requestsPerSecond, Duration arrival) {
        Health health = new Health() {
            @Override
            public List<String> notReady() {
                return notReady;
            }

            @Override
            public List<String> failed() {
                return failed;
            }
        };
        return HttpServer.start(
                new HttpSettings(
                        "127.0.0.1",
                        0,
                        new AccessSettings(tokens, false, List.of(FRIEND), requestsPerSecond),
                        new InputLimits(2048, 1000, arrival)),
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
                health,
                HttpServerTest::addRoutes);
    }

    private static void addRoutes(JavalinConfig config) {
        config.routes.get("/v1/events", context -> context.result("events"));
        config.routes.get("/v1/failure", context -> {
            throw new IllegalStateException("secret");
        });
        config.routes.post(
                "/v1/articles",
                context -> context.result("took " + context.bodyInputStream().readAllBytes().length));
        config.routes.delete("/v1/webhooks/1", context -> context.result("gone"));
    }

    private void restart(Tokens tokens, int requestsPerSecond, Duration arrival) {
        server.close();
        server = start(tokens, requestsPerSecond, arrival);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/events, " + WALL + ", 200",
        "GET, /v1/events, " + CHIEF + ", 200",
        "GET, /v1/events, " + SCRAPER + ", 403",
        "GET, /v1/events, guessed, 401",
        "GET, /v1/no-such-route, guessed, 401",
        "GET, /v1/no-such-route, " + WALL + ", 404",
        "GET, /metrics, " + WALL + ", 200",
        "GET, /metrics, " + SCRAPER + ", 403",
        "POST, /v1/articles, " + SCRAPER + ", 200",
        "POST, /v1/articles, " + WALL + ", 403",
        "DELETE, /v1/webhooks/1, " + WALL + ", 403",
        "DELETE, /v1/webhooks/1, " + CHIEF + ", 200",
    })
    void letsEachBearerDoWhatTheirRoleAllows(String method, String path, String token, int status) throws Exception {
        HttpResponse<String> answer =
                send(request(path).header("Authorization", "Bearer " + token).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void asksAnUnknownCallerForATokenInAProblem() throws Exception {
        HttpResponse<String> answer = send(request("/v1/events"));

        JsonNode problem = Json.MAPPER.readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).contains("Bearer"));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.path("status").asInt()).isEqualTo(401);
    }

    @Test
    void letsABrowserAskItsUser() throws Exception {
        HttpResponse<String> answer = send(request("/v1/events").header("Accept", "text/html,*/*"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page.js", "/icon.svg"})
    void servesThePageToEverybody(String path) throws Exception {
        assertThat(send(request(path)).statusCode()).isEqualTo(404);
        assertThat(send(request(path).POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/v1/events", "/v1/page.js", "/v1/openapi.yaml", "/page/../v1/events"})
    void servesNothingElseToThem(String path) throws Exception {
        assertThat(send(request(path)).statusCode()).isEqualTo(401);
    }

    @Test
    void takesATokenAsThePasswordOfABrowser() throws Exception {
        String credentials = Base64.getEncoder().encodeToString(("me:" + WALL).getBytes(UTF_8));

        assertThat(send(request("/v1/events").header("Authorization", "Basic " + credentials))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Basic !", "Digest x", "Basic", " "})
    void survivesOddCredentials(String credentials) throws Exception {
        assertThat(send(request("/v1/events").header("Authorization", credentials))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready"})
    void tellsEverybodyHowItIs(String path) throws Exception {
        assertThat(send(request(path)).statusCode()).isEqualTo(200);
    }

    @Test
    void saysWhichStageItWaitsFor() throws Exception {
        notReady.add("aggregate");

        HttpResponse<String> answer = send(request("/health/ready"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("aggregate");
    }

    @Test
    void isNotAliveWhenAStageHasGivenUp() throws Exception {
        failed.add("extract");

        HttpResponse<String> answer = send(request("/health/live"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("extract");
    }

    @Test
    void letsEverybodyInWithoutTokens() throws Exception {
        restart(Tokens.none(), 0, SOON);

        assertThat(send(request("/v1/events")).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesMoreThanATokensShareAndSaysWhenToComeBack() throws Exception {
        restart(TOKENS, 1, SOON);
        send(asWall("/v1/events"));
        send(asWall("/v1/events"));

        HttpResponse<String> third = send(asWall("/v1/events"));

        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(third.headers().firstValue("Retry-After")).hasValue("1");
    }

    @Test
    void givesEachTokenAShareOfItsOwn() throws Exception {
        restart(TOKENS, 1, SOON);
        send(asWall("/v1/events"));
        send(asWall("/v1/events"));
        send(asWall("/v1/events"));

        HttpResponse<String> answer = send(request("/v1/events").header("Authorization", "Bearer " + CHIEF));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void answersAFailureWithoutItsSecrets() throws Exception {
        HttpResponse<String> answer = send(asWall("/v1/failure"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/events", "/v1/no-such-route", "/v1/failure", "/health/live", "/metrics"})
    void putsSecurityHeadersOnEveryAnswer(String path) throws Exception {
        HttpResponse<String> answer = send(asWall(path));

        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void letsNoOtherSiteReadUnlessItIsAFriend() throws Exception {
        HttpResponse<String> friend = send(asWall("/v1/events").header("Origin", FRIEND));
        HttpResponse<String> stranger = send(asWall("/v1/events").header("Origin", "https://stranger.example"));

        assertThat(friend.headers().firstValue("Access-Control-Allow-Origin")).hasValue(FRIEND);
        assertThat(stranger.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void answersTheQuestionThatABrowserAsksFirst() throws Exception {
        HttpResponse<String> answer = send(request("/v1/events")
                .header("Origin", FRIEND)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "Authorization")
                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(FRIEND);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers"))
                .hasValueSatisfying(headers -> assertThat(headers).contains("Authorization"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://stranger.example", "null", "%"})
    void letsNoOtherSiteWriteThroughItsVisitors(String origin) throws Exception {
        restart(Tokens.none(), 0, SOON);

        HttpResponse<String> answer =
                send(request("/v1/articles").header("Origin", origin).POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void letsItsOwnPageWrite() throws Exception {
        restart(Tokens.none(), 0, SOON);

        HttpResponse<String> answer =
                send(request("/v1/articles").header("Origin", server.address()).POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void refusesABodyThatSaysItIsTooLarge() throws Exception {
        HttpResponse<String> answer = send(request("/v1/articles")
                .header("Authorization", "Bearer " + SCRAPER)
                .POST(BodyPublishers.ofString("x".repeat(1001))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void refusesAHeaderThatIsTooLarge() throws Exception {
        assertThat(send(request("/v1/events").header("X-Long", "x".repeat(3000)))
                        .statusCode())
                .isEqualTo(431);
    }

    @Test
    void hangsUpOnAHeaderThatTrickles() throws Exception {
        restart(Tokens.none(), 0, Duration.ofMillis(300));

        try (Socket socket = connect()) {
            write(socket, "GET /v1/events HTTP/1.1\r\nHost: here\r\nX: ");

            await().atMost(SOON).until(() -> isHungUp(socket, "x"));
        }
    }

    @Test
    void hangsUpOnASecondHeaderThatTrickles() throws Exception {
        restart(Tokens.none(), 0, Duration.ofMillis(300));

        try (Socket socket = connect()) {
            write(socket, "GET /v1/events HTTP/1.1\r\nHost: here\r\n\r\nGET /v1/ev");

            await().atMost(SOON).until(() -> isHungUp(socket, "x"));
        }
    }

    @Test
    void givesUpOnABodyThatTrickles() throws Exception {
        restart(Tokens.none(), 0, Duration.ofMillis(300));

        try (Socket socket = connect()) {
            write(socket, "POST /v1/articles HTTP/1.1\r\nHost: here\r\nContent-Length: 900\r\n\r\n");

            await().atMost(SOON).until(() -> isAnswered(socket, "x"));

            byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 408".length());
            assertThat(new String(start, US_ASCII)).isEqualTo("HTTP/1.1 408");
        }
    }

    private Socket connect() throws IOException {
        URI address = URI.create(server.address());
        return new Socket(address.getHost(), address.getPort());
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(US_ASCII));
    }

    private static boolean isAnswered(Socket socket, String drop) throws IOException {
        write(socket, drop);
        return socket.getInputStream().available() > 0;
    }

    private static boolean isHungUp(Socket socket, String drop) throws IOException {
        try {
            write(socket, drop);
            return false;
        } catch (SocketException reset) {
            return true;
        }
    }

    private HttpRequest.Builder asWall(String path) {
        return request(path).header("Authorization", "Bearer " + WALL);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
