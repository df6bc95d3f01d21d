package io.claimstream.standalone.delivery;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.stream.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** To another process's HTTP gateway, in batches of compressed lines; waits as long as it is told to when it is busy. */
public final class GatewayDelivery implements Delivery {

    private static final int BATCH_BYTES = 1024 * 1024;
    private static final int TRIES = 10;
    private static final long DEFAULT_WAIT_SECONDS = 2;
    private static final long MAX_WAIT_SECONDS = 60;
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);
    private static final Set<Integer> BUSY = Set.of(429, 503);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI articles;
    private final @Nullable String token;
    private final ByteArrayOutputStream batch = new ByteArrayOutputStream();

    /** A delivery to the service at that address, to which {@code /v1/articles} is added, with the token that it asks for. */
    public GatewayDelivery(URI service, @Nullable String token) {
        this.token = token;
        this.articles = URI.create(service.toString().replaceAll("/+$", "") + "/v1/articles");
    }

    @Override
    public void send(Article article) {
        try {
            batch.write(Json.MAPPER.writeValueAsBytes(article));
            batch.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (batch.size() >= BATCH_BYTES) {
            flush();
        }
    }

    private void flush() {
        if (batch.size() == 0) {
            return;
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(articles)
                .timeout(ANSWER_WITHIN)
                .header("Content-Type", "application/x-ndjson")
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(compress(batch.toByteArray())));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            post(request.build());
        } catch (IOException e) {
            throw new DeliveryException(articles + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryException("interrupted", e);
        }
        batch.reset();
    }

    private void post(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        for (int tries = 1; BUSY.contains(answer.statusCode()) && tries < TRIES; tries++) {
            TimeUnit.SECONDS.sleep(waitSeconds(answer));
            answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        }
        if (answer.statusCode() >= 300) {
            throw new DeliveryException(articles + " answers " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** As Retry-After says; a date in it is not read. */
    private static long waitSeconds(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(text -> Math.min(Long.parseLong(text), MAX_WAIT_SECONDS))
                .orElse(DEFAULT_WAIT_SECONDS);
    }

    private static byte[] compress(byte[] lines) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    @Override
    public void close() {
        flush();
    }
}
