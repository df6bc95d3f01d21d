package io.claimstream.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.stream.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of a service that is told to write JSON. */
class JsonLogIT {

    private static final Duration IN_TIME = Duration.ofMinutes(1);
    private static final String SECRET = "Xyzzyville";

    @TempDir
    Path folder;

    @Test
    void namesArticlesAndEventsAndQuotesNothing() throws IOException {
        Map<String, String> settings = Map.of("CLAIMSTREAM_LOG_FORMAT", "json", "CLAIMSTREAM_LOG_LEVEL", "info");
        try (ServeProcess service = ServeProcess.start(folder.resolve("data"), settings)) {
            service.client()
                    .post(List.of(
                            "{\"id\": \"tram\", \"text\": \"A tram left its rails in " + SECRET + ", police said.\"}"));
            await().atMost(IN_TIME).until(() -> entry(service, "ledger updated").isPresent());
            service.client().post(List.of("{\"id\": \"nobody\", \"retracted\": true}"));
            await().atMost(IN_TIME).until(() -> entry(service, "dead letters").isPresent());

            JsonNode read = entry(service, "article read").orElseThrow();
            JsonNode ledger = entry(service, "ledger updated").orElseThrow();
            JsonNode letter = entry(service, "dead letters").orElseThrow();
            assertThat(read.path("level").asText()).isEqualTo("INFO");
            assertThat(read.path("timestamp").asLong()).isPositive();
            assertThat(field(read, "article")).isEqualTo("tram");
            assertThat(field(ledger, "article")).isEqualTo("tram");
            assertThat(field(ledger, "event")).isNotEmpty();
            assertThat(field(letter, "key")).isEqualTo("nobody");
            assertThat(service.output()).noneMatch(line -> line.contains(SECRET));
        }
    }

    private static Optional<JsonNode> entry(ServeProcess service, String message) throws IOException {
        return service.output().stream()
                .filter(line -> line.startsWith("{"))
                .map(JsonLogIT::json)
                .filter(entry -> entry.path("formattedMessage").asText().contains(message))
                .findFirst();
    }

    private static String field(JsonNode entry, String name) {
        return String.join("", entry.path("kvpList").findValuesAsText(name));
    }

    private static JsonNode json(String line) {
        try {
            return Json.MAPPER.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }
}
