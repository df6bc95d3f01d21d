package io.claimstream.aggregate.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)></script><script>alert(2)</script>";

    @RegisterExtension
    private final DoorServer door = new DoorServer();

    private static List<String> files() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(PageTest.class.getResource("/page"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> "/" + file.getFileName()).sorted().toList();
        }
    }

    private static List<String> scripts() throws IOException, URISyntaxException {
        return files().stream().filter(file -> file.endsWith(".js")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = "/")
    @MethodSource("files")
    void servesThePageUnderAPolicyThatRunsNoScriptButItsOwn(String path) throws Exception {
        HttpResponse<String> answer = door.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void writesAHostileTitleAsJsonAndNeverIntoThePage() throws Exception {
        door.put(Events.titled("hostile", HOSTILE, 0));

        HttpResponse<String> answer = door.get("/v1/events/hostile");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(DoorServer.json(answer).path("title").asText()).isEqualTo(HOSTILE);
        assertThat(door.get("/").body()).doesNotContain("onerror");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void makesNoElementsOutOfStrings(String script) throws Exception {
        assertThat(door.get(script).body())
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
    }
}
