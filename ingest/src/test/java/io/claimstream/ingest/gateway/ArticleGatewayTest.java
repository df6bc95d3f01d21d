package io.claimstream.ingest.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.article.Article;
import io.claimstream.contract.stream.Json;
import io.claimstream.ingest.source.ArticleReader;
import io.javalin.Javalin;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticleGatewayTest {

    private static final int BODY_LIMIT = 4_000;
    private static final String JSON = "application/json";

    private final List<Article> kept = new CopyOnWriteArrayList<>();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final HttpClient client = HttpClient.newHttpClient();

    private ArticleSink sink = article -> {
        kept.add(article);
        return CompletableFuture.completedFuture(null);
    };

    private Javalin server;

    @BeforeEach
    void start() {
        ArticleGateway gateway = new ArticleGateway(
                new ArticleReader(BODY_LIMIT / 2, InstantSource.system()),
                article -> sink.publish(article),
                BODY_LIMIT,
                metrics);
        server = Javalin.create(config -> gateway.addRoutes(config.routes)).start(0);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void answersWithTheIdsOnceTheArticlesAreKept() throws Exception {
        HttpResponse<String> response =
                post("application/x-ndjson", "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n");

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).isEqualTo("{\"accepted\":[\"a\",\"b\"],\"rejected\":[]}");
        assertThat(kept).extracting(Article::id).containsExactly("a", "b");
    }

    @Test
    void takesTheGoodOnesAndNamesTheOthers() throws Exception {
        HttpResponse<String> response = post(JSON, "[{\"id\":\"a\",\"text\":\"One.\"},{\"id\":\"b\",\"text\":\" \"}]");

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body())
                .isEqualTo(
                        "{\"accepted\":[\"a\"],\"rejected\":[{\"line\":2,\"field\":\"text\",\"reason\":\"text is empty\"}]}");
        assertThat(metrics.counter("claimstream.articles.received", "form", "claimstream")
                        .count())
                .isEqualTo(1);
        assertThat(metrics.counter("claimstream.articles.rejected", "field", "text")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void saysWhatIsWrongWhenNothingCouldBeTaken() throws Exception {
        HttpResponse<String> response = post(JSON, "{\"id\":\"b\"}");

        JsonNode problem = Json.MAPPER.readTree(response.body());
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("errors").path(0).path("line").asInt()).isEqualTo(1);
        assertThat(problem.path("errors").path(0).path("field").asText()).isEqualTo("text");
    }

    @Test
    void refusesAnEmptyBody() throws Exception {
        assertThat(post(JSON, "").statusCode()).isEqualTo(400);
    }

    @Test
    void unpacksGzip() throws Exception {
        HttpResponse<String> response = postGzip("{\"id\":\"a\",\"text\":\"One.\"}");

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(kept).hasSize(1);
    }

    @Test
    void refusesMoreThanTheLimit() throws Exception {
        assertThat(post(JSON, "x".repeat(BODY_LIMIT + 1)).statusCode()).isEqualTo(413);
    }

    @Test
    void refusesMoreThanTheLimitInChunks() throws Exception {
        byte[] body = "x".repeat(BODY_LIMIT + 1).getBytes(UTF_8);

        HttpResponse<String> response =
                send(request(JSON, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void refusesAGzipBomb() throws Exception {
        assertThat(postGzip(" ".repeat(10_000_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void refusesOtherMediaTypes() throws Exception {
        assertThat(post("text/html", "<p>One.</p>").statusCode()).isEqualTo(415);
    }

    @Test
    void asksToTryAgainWhenNothingCanBeKept() throws Exception {
        sink = article -> CompletableFuture.failedFuture(new IllegalStateException("no broker"));

        HttpResponse<String> response = post(JSON, "{\"id\":\"a\",\"text\":\"One.\"}");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).hasValue("5");
    }

    private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return send(request(type, BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> postGzip(String body) throws IOException, InterruptedException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(body.getBytes(UTF_8));
        }
        return send(
                request(JSON, BodyPublishers.ofByteArray(packed.toByteArray())).header("Content-Encoding", "gzip"));
    }

    private HttpRequest.Builder request(String type, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/v1/articles"))
                .header("Content-Type", type)
                .POST(body);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
