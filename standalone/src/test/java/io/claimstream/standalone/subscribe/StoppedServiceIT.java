package io.claimstream.standalone.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.claimstream.standalone.RunningService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppedServiceIT {

    private static final Duration IN_TIME = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void leavesNoThreadBehindThatServedASubscriber() throws Exception {
        try (RunningService service = RunningService.start(folder, Map.of())) {
            HttpResponse<Stream<String>> changes = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(service.address() + "/v1/changes"))
                                    .header("Accept", "text/event-stream")
                                    .build(),
                            BodyHandlers.ofLines());
            assertThat(changes.statusCode()).isEqualTo(200);
        }

        await().atMost(IN_TIME).untilAsserted(() -> assertThat(servingThreads()).isEmpty());
    }

    private static List<String> servingThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.equals("change-stream"))
                .toList();
    }
}
