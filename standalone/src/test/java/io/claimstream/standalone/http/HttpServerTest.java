package io.claimstream.standalone.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.stream.Json;
import io.claimstream.standalone.access.Tokens;
import io.javalin.config.JavalinConfig;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
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
        return start("127.0.0.1", new AccessSettings(tokens, false, List.of(FRIEND), requestsPerSecond), arrival);
    }

    private HttpServer start(String host, AccessSettings access, Duration arrival) {
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
                new HttpSettings(host, 0, access, new InputLimits(2048, 1000, arrival)),
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
                health,
                HttpServerTest::addRoutes);
    }

    private static void addRoutes(JavalinConfig config) {
        config.routes.get(
                "/v1/events", context -> context.header("ETag", "\"tag\"").result("events"));
        config.routes.sse("/v1/changes", client -> {
            client.keepAlive();
            client.sendEvent("ready", "{}");
        });
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

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1", "127.0.0.1:8080", "[::1]", "[::1]:8080"})
    void answersThoseWhoAskForThisMachineWithoutTokens(String host) throws Exception {
        restart(Tokens.none(), 0, SOON);

        assertThat(head("GET /v1/events HTTP/1.1\r\nHost: " + host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /v1/events, evil.example",
        "GET /v1/events, evil.example:8080",
        "GET /v1/events, localhost.evil.example",
        "GET /v1/events, 127.0.0.1.evil.example",
        "GET /v1/events, localhost@evil.example",
        "GET /v1/events, 127.0.0.2",
        "GET /health/live, evil.example",
        "GET /, evil.example",
        "POST /v1/articles, evil.example",
        "DELETE /v1/webhooks/1, evil.example",
    })
    void answersNobodyWhoseSiteLetsItsNameStandForThisMachine(String request, String host) throws Exception {
        restart(Tokens.none(), 0, SOON);

        String answer =
                head(request + " HTTP/1.1\r\nContent-Length: 0\r\nOrigin: http://" + host + "\r\nHost: " + host);

        assertThat(answer).containsPattern("^HTTP/1.1 4(21|00)").contains("application/problem+json");
    }

    @Test
    void answersByItsBoundAddressAndWithTokensByAnyName() throws Exception {
        assertThat(head("GET /health/live HTTP/1.1\r\nHost: news.example")).startsWith("HTTP/1.1 200");

        server.close();
        server = start("127.0.0.2", new AccessSettings(Tokens.none(), false, List.of(), 0), SOON);
        assertThat(send(request("/v1/events")).statusCode()).isEqualTo(200);
    }

    @Test
    void isOpenToAllNamesWhereThatIsWantedAndCallsItselfByOneThatCanBeOpened() throws Exception {
        server.close();
        server = start("0.0.0.0", new AccessSettings(Tokens.none(), true, List.of(), 0), SOON);

        assertThat(server.address()).startsWith("http://localhost:");
        assertThat(head("GET /v1/events HTTP/1.1\r\nHost: news.example")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/events", "/v1/no-such-route", "/v1/failure", "/health/live", "/metrics"})
    void answersHeadAsGetWithoutTheBody(String path) throws Exception {
        HttpResponse<String> get = send(asWall(path));

        HttpResponse<String> answer = send(asWall(path).method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(get.statusCode());
        assertThat(answer.body()).isEmpty();
        for (String header : List.of("Content-Type", "ETag", "Content-Security-Policy")) {
            assertThat(answer.headers().firstValue(header))
                    .isEqualTo(get.headers().firstValue(header));
        }
    }

    @Test
    void endsAStreamOfWhichTheHeaderWasAskedFor() throws Exception {
        HttpResponse<String> answer = send(asWall("/v1/changes")
                .timeout(SOON)
                .header("Accept", "text/event-stream")
                .method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
    }

    @Test
    void saysWhichMethodsThereAre() throws Exception {
        HttpResponse<String> answer = send(
                request("/v1/events").header("Authorization", "Bearer " + CHIEF).DELETE());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"3000, 0, 414", "0, 3000, 431"})
    void refusesInAProblemWhatIsTooLongForTheServer(int address, int header, int status) throws Exception {
        String answer = head(
                "GET /v1/events?q=" + "x".repeat(address) + " HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(header));

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("Content-Type: application/problem+json")
                .contains("X-Content-Type-Options: nosniff", "Content-Security-Policy: default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /%00 HTTP/1.1", "GET /%zz HTTP/1.1", "NO HTTP", "GET / HTTP/9.9"})
    void refusesInAProblemWhatIsNoHttp(String request) throws Exception {
        String answer = head(request + "\r\nHost: localhost");

        assertThat(answer)
                .containsPattern("^HTTP/1.1 (400|505)")
                .contains("Content-Type: application/problem+json")
                .contains("X-Content-Type-Options: nosniff", "Content-Security-Policy: default-src 'none'");
    }

    @Test
    void logsWhereAFailureComesFromAndNotWhatItQuotes() throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, UTF_8));
        try {
            send(asWall("/v1/failure"));
        } finally {
            System.setErr(before);
        }

        assertThat(log.toString(UTF_8))
                .contains("claimstream: GET /v1/failure failed (IllegalStateException, at HttpServerTest.java:")
                .doesNotContain("secret");
    }

    @Test
    void saysThatAPortIsTakenBeforeAnythingIsStarted() {
        int port = URI.create(server.address()).getPort();
        HttpSettings same = new HttpSettings(
                "127.0.0.1",
                port,
                new AccessSettings(Tokens.none(), false, List.of(), 0),
                new InputLimits(2048, 1000, SOON));

        assertThatThrownBy(() -> HttpServer.probe(same))
                .isInstanceOf(HttpException.class)
                .hasMessage("port " + port + " on 127.0.0.1 is taken; choose another with --http-port");
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
            write(socket, "GET /v1/events HTTP/1.1\r\nHost: localhost\r\nX: ");

            await().atMost(SOON).until(() -> isHungUp(socket, "x"));
        }
    }

    @Test
    void hangsUpOnASecondHeaderThatTrickles() throws Exception {
        restart(Tokens.none(), 0, Duration.ofMillis(300));

        try (Socket socket = connect()) {
            write(socket, "GET /v1/events HTTP/1.1\r\nHost: localhost\r\n\r\nGET /v1/ev");

            await().atMost(SOON).until(() -> isHungUp(socket, "x"));
        }
    }

    @Test
    void givesUpOnABodyThatTrickles() throws Exception {
        restart(Tokens.none(), 0, Duration.ofMillis(300));

        try (Socket socket = connect()) {
            write(socket, "POST /v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n\r\n");

            await().atMost(SOON).until(() -> isAnswered(socket, "x"));

            byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 408".length());
            assertThat(new String(start, US_ASCII)).isEqualTo("HTTP/1.1 408");
        }
    }

    /** The answer's status line and header, or as much as comes until the server hangs up. */
    private String head(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.setSoTimeout((int) SOON.toMillis());
            write(socket, request + "\r\nConnection: close\r\n\r\n");
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
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
