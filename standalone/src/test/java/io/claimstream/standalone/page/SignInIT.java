package io.claimstream.standalone.page;

import static io.claimstream.standalone.page.Reader.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import io.claimstream.contract.stream.DeadLetter;
import io.claimstream.standalone.RunningService;
import io.claimstream.standalone.access.Tokens;
import io.claimstream.standalone.page.Reader.Screen;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a service that knows its readers by their tokens. */
class SignInIT {

    private static final String WALL = "token-of-the-wall";
    private static final String CHIEF = "token-of-the-chief";

    @TempDir
    static Path data;

    private static @Nullable RunningService service;
    private static @Nullable Reader opened;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Reader.hasBrowser(), "no browser at " + Reader.CHROMIUM + ": tests of the page are skipped");
        RunningService started = RunningService.start(
                data, Map.of("tokens", "wall read " + Tokens.hash(WALL) + ";chief admin " + Tokens.hash(CHIEF)));
        service = started;
        opened = new Reader(started.address());
        post("flood", "River floods Talmar");
        started.send(
                started.kafka().topics().deadLetters(),
                utf8("bridge"),
                utf8(
                        "{\"id\": \"bridge\", \"title\": \"Bridge falls\", \"text\": \"Six people were hurt in Welden.\"}"),
                Map.of(
                        DeadLetter.MESSAGE,
                        utf8("a fault that is mended"),
                        DeadLetter.TOPIC,
                        utf8(started.kafka().topics().articles().name())));
    }

    @AfterAll
    static void stop() {
        if (opened != null) {
            opened.close();
        }
        if (service != null) {
            service.close();
        }
    }

    /** Chromium notes each refused question on its console. */
    @AfterEach
    void theBrowserComplainsOfNothingButRefusals() {
        assertThat(reader().complaints()).allMatch(complaint -> complaint.matches(".*status of 40[13].*"));
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void asksForATokenAndShowsEverythingWithIt(Screen screen) {
        Page page = reader().open("#/", screen);
        seen(page, ".sign-in");
        Reader.keep(page, "sign-in", screen);

        signIn(page, WALL);

        assertThat(seen(page, ".rows h2").textContent()).isNotBlank();
        seen(page, "#live[data-state=on]");
        page.close();
    }

    @Test
    void saysThatATokenIsNotKnown() {
        Page page = reader().open("#/", Screen.WALL);

        signIn(page, "another");

        assertThat(seen(page, ".refused").textContent()).contains("not known");
        page.close();
    }

    @Test
    void keepsTheTokenInTheTabUntilTheReaderSignsOut() {
        Page page = reader().open("#/", Screen.WALL);
        signIn(page, WALL);
        seen(page, ".rows h2");

        page.reload();
        seen(page, ".rows h2");
        seen(page, "#sign-out").click();
        seen(page, ".sign-in");

        assertThat(page.evaluate("sessionStorage.length + localStorage.length")).isEqualTo(0);
        assertThat(page.locator("#sign-out").isVisible()).isFalse();
        page.close();
    }

    @Test
    void followsTheChangesWithTheToken() throws Exception {
        Page page = reader().open("#/", Screen.WALL);
        signIn(page, WALL);
        seen(page, "#live[data-state=on]");

        post("quarry", "Quarry slides in Welden");

        page.locator(".rows h2", new Page.LocatorOptions().setHasText("Quarry")).waitFor();
        page.close();
    }

    @Test
    void savesALedgerWithTheToken() {
        Page page = reader().open("#/events?q=Talmar", Screen.WALL);
        signIn(page, WALL);
        seen(page, ".rows h2 a").click();

        var saved = page.waitForDownload(() -> seen(page, ".exports a").click());

        assertThat(saved.suggestedFilename()).startsWith("ledger.");
        page.close();
    }

    @Test
    void letsOnlyWhoMayDoItReplayADeadLetter() {
        Page page = reader().open("#/pipeline", Screen.WALL);
        signIn(page, WALL);
        seen(page, ".sending button").click();
        assertThat(page.locator(".sending", new Page.LocatorOptions().setHasText("admin"))
                        .textContent())
                .contains("Not sent");
        Reader.keep(page, "replay-refused", Screen.WALL);

        seen(page, "#sign-out").click();
        signIn(page, CHIEF);
        seen(page, ".sending button").click();

        assertThat(seen(page, ".replayed").textContent()).contains("Sent to articles again");
        Reader.keep(page, "replayed", Screen.WALL);
        page.close();
    }

    private static Reader reader() {
        if (opened == null) {
            throw new IllegalStateException("no browser is open");
        }
        return opened;
    }

    private static void signIn(Page page, String token) {
        seen(page, ".sign-in input").fill(token);
        page.locator(".sign-in button").click();
    }

    /** Sends an article, and returns when it is in an event. */
    private static void post(String id, String title) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(address("/v1/articles"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"id\": \"" + id + "\", \"story\": \"" + id + "\", \"title\": \"" + title
                                + "\", \"text\": \"At least six people were killed, the mayor said.\"}")));
        await().until(() ->
                send(HttpRequest.newBuilder(address("/v1/articles/" + id))).contains("\"events\":[\""));
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.header("Authorization", "Bearer " + CHIEF).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static URI address(String path) {
        if (service == null) {
            throw new IllegalStateException("no service is running");
        }
        return URI.create(service.address() + path);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
