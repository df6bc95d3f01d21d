package io.claimstream.aggregate.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)></script><script>alert(2)</script>";

    @TempDir
    private Path folder;

    private DoorServer door;

    @BeforeEach
    void start() {
        door = new DoorServer(folder);
    }

    @AfterEach
    void stop() {
        door.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page.js", "/ledger.js", "/element.js", "/format.js", "/page.css", "/icon.svg"})
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
    @ValueSource(strings = {"/page.js", "/ledger.js", "/element.js", "/format.js"})
    void makesNoElementsOutOfStrings(String script) throws Exception {
        assertThat(door.get(script).body())
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
    }
}
