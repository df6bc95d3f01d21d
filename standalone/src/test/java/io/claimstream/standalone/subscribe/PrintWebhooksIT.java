package io.claimstream.standalone.subscribe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.stream.Json;
import io.claimstream.standalone.RunningService;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's receiver of webhooks takes what the service signs, and prints it. */
class PrintWebhooksIT {

    private static final Path RECEIVER = Path.of(System.getProperty("claimstream.home"), "samples/PrintWebhooks.java");

    @TempDir
    private Path data;

    @Test
    void printsWhatItsHookIsTold() throws Exception {
        try (RunningService service = RunningService.start(data, Map.of("webhook-private-targets", "true"))) {
            int port = freePort();
            Process receiver = receive(port, register(service, port));
            try (BufferedReader printed = receiver.inputReader(UTF_8)) {
                service.client().post(List.of("{\"id\": \"flood\", \"text\": \"The river rose over its banks.\"}"));

                JsonNode told = Json.MAPPER.readTree(printed.readLine());

                assertThat(told.path("type").asText()).isEqualTo("event_created");
                assertThat(told.at("/data/cause/articleId").asText()).isEqualTo("flood");
            } finally {
                receiver.destroy();
            }
        }
    }

    @Test
    void isNamedInTheReadme() throws IOException {
        assertThat(Files.readString(RECEIVER.resolveSibling("../README.md").normalize()))
                .contains("java samples/PrintWebhooks.java ");
    }

    /** The secret of a new hook. */
    private static String register(RunningService service, int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.address() + "/v1/webhooks"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"url\": \"http://localhost:" + port + "/\"}"))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        return Json.MAPPER.readTree(answer).path("secret").asText();
    }

    private static Process receive(int port, String secret) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        RECEIVER.toString(),
                        Integer.toString(port),
                        secret)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
