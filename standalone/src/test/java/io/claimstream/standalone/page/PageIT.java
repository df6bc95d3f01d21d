package io.claimstream.standalone.page;

import static io.claimstream.standalone.page.Reader.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.claimstream.contract.stream.Json;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.standalone.ServiceClient;
import io.claimstream.standalone.page.Reader.Screen;
import io.claimstream.standalone.pipeline.Service;
import io.claimstream.standalone.pipeline.StageName;
import io.claimstream.standalone.settings.SettingsReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page in a real browser over the whole pipeline; its screenshots are kept under target/screenshots. */
class PageIT {

    private static final Duration IN_TIME = Duration.ofMinutes(2);
    private static final String HOSTILE = "<img src=x onerror=\"document.title='taken'\"><script>alert(1)</script>";

    private static final String GARBAGE = "{\"article\": <script>";

    @TempDir
    static Path data;

    private static @Nullable Service service;
    private static @Nullable Reader opened;
    private static ServiceClient client = new ServiceClient("http://localhost");

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Reader.hasBrowser(), "no browser at " + Reader.CHROMIUM + ": tests of the page are skipped");
        Map<String, String> options = Map.of("data", data.toString(), "broker-port", "0", "http-port", "0");
        Service started = Service.open(
                new SettingsReader().read(null, Map.of(), options), EnumSet.allOf(StageName.class), Clock.systemUTC());
        service = started;
        started.stages().start();
        client = new ServiceClient(started.http().address());
        await().atMost(IN_TIME).until(client::ready);
        client.post(List.of(
                article(
                        "flood-1",
                        "flood",
                        6,
                        "River floods Talmar",
                        "At least 11 people were killed in Talmar, the mayor said."),
                article(
                        "flood-2",
                        "flood",
                        9,
                        "Talmar under water",
                        "Fourteen people were killed in Talmar, the army said."),
                article(
                        "flood-3",
                        "flood",
                        12,
                        "More dead in Talmar",
                        "The mayor said 19 people were killed in Talmar."),
                article(
                        "ferry-1",
                        "ferry",
                        7,
                        "Ferry burns off Brevin",
                        "Police said 30 people were rescued off Brevin."),
                article(
                        "ferry-2",
                        "ferry",
                        8,
                        "Fire on the Brevin ferry",
                        "The coastguard said 42 people were rescued."),
                article(
                        "bridge",
                        "bridge",
                        6,
                        "Bridge falls in Marrow " + HOSTILE,
                        "At least 40 people were hurt when the bridge of Marrow fell, mayor Ann Miller said. \""
                                + HOSTILE + " is what 12 people saw\", Miller said.")));
        await().atMost(IN_TIME)
                .untilAsserted(() -> assertThat(client.articlesInEvents()).hasSize(6));
        opened = new Reader(started.http().address());
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

    @AfterEach
    void theBrowserHasNothingToComplainOf() {
        assertThat(reader().complaints()).isEmpty();
    }

    private static Reader reader() {
        if (opened == null) {
            throw new IllegalStateException("no browser is open");
        }
        return opened;
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void leadsFromTheListToAnEventToItsArticleAndItsClaims(Screen screen) {
        Page page = reader().open("#/", screen);
        seen(page, ".sparkline");
        fitsAndIsKept(page, "events", screen);

        page.locator("h2 a", new Page.LocatorOptions().setHasText("Talmar")).click();
        seen(page, ".strip .mark");
        fitsAndIsKept(page, "event", screen);

        page.locator(".articles li > a").first().click();
        seen(page, "mark[tabindex]").focus();
        assertThat(seen(page, ".claim-card").textContent()).contains("Rule", "Speaker", "Interval");
        fitsAndIsKept(page, "article", screen);
        page.close();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsHowThePipelineFares(Screen screen) {
        Page page = reader().open("#/pipeline", screen);

        seen(page, ".time-chart .moving svg");

        assertThat(page.locator("table").textContent()).contains("paper6.example");
        fitsAndIsKept(page, "pipeline", screen);
        page.close();
    }

    @Test
    void showsADeadLetterAndWhatIsWrongWithIt() {
        sendGarbage();
        Page page = reader().open("#/pipeline", Screen.WALL);

        seen(page, ".letters summary").click();

        assertThat(seen(page, ".letters .what").textContent()).contains("not the JSON of a");
        assertThat(page.locator(".letters pre").first().textContent()).isEqualTo(GARBAGE);
        Reader.keep(page, "dead-letters", Screen.WALL);
        page.close();
    }

    @Test
    void keepsASearchInTheAddress() {
        Page page = reader().open("#/", Screen.WALL);
        page.locator("input[type=search]").fill("Brevin");
        seen(page, ".rows > li:only-child");

        page.reload();
        seen(page, ".rows > li:only-child");

        assertThat(page.url()).endsWith("#/events?q=Brevin");
        assertThat(page.locator(".rows h2").allTextContents())
                .singleElement()
                .asString()
                .contains("Brevin");
        assertThat(page.locator("input[type=search]").inputValue()).isEqualTo("Brevin");
        page.close();
    }

    @Test
    void saysThatNothingFits() {
        Page page = reader().open("#/events?q=zebra", Screen.WALL);

        assertThat(seen(page, ".notice").textContent()).contains("No event fits");
        page.close();
    }

    @Test
    void showsHostileTitlesAndQuotesAsText() {
        Page page = reader().open("#/events?q=Marrow", Screen.WALL);
        seen(page, ".rows h2 a").click();
        // The list has a heading too; the event's is there when it names the event.
        page.locator("h1", new Page.LocatorOptions().setHasText("onerror=")).waitFor();
        assertThat(page.locator("main img, main script, main a[href^='javascript']")
                        .count())
                .isZero();
        Reader.keep(page, "hostile", Screen.WALL);

        page.locator(".articles li > a").first().click();
        seen(page, ".article .text");

        assertThat(page.locator(".article").textContent()).contains("<script>alert(1)</script>");
        assertThat(page.locator("main img, main script").count()).isZero();
        assertThat(page.title()).doesNotStartWith("taken");
        page.close();
    }

    @Test
    void turnsBackToAPastState() {
        Page page = reader().open("#/", Screen.WALL);
        page.locator("h2 a", new Page.LocatorOptions().setHasText("Talmar")).click();
        Locator slider = seen(page, "#past");

        slider.press("Home");
        seen(page, ".sheet.is-past");

        assertThat(page.locator(".past output").textContent()).endsWith(", from 1 article");
        assertThat(page.locator(".deck").textContent()).startsWith("1 article ");
        assertThat(page.url()).contains("?at=");
        page.close();
    }

    @Test
    void showsAQuoteInItsArticle() {
        Page page = reader().open("#/", Screen.WALL);
        page.locator("h2 a", new Page.LocatorOptions().setHasText("Talmar")).click();

        page.locator("figure summary").first().click();

        assertThat(seen(page, ".passage mark").textContent()).isNotBlank();
        page.close();
    }

    @Test
    void changesUnderTheReadersEyesAsArticlesArrive() throws IOException {
        Page list = reader().open("#/", Screen.WALL);
        Page feed = reader().open("#/live", Screen.WALL);
        seen(list, "#live[data-state=on]");
        seen(feed, "#live[data-state=on]");

        client.post(List.of(article(
                "quarry",
                "quarry",
                13,
                "Quarry slides in Welden",
                "Six people were killed when a quarry slid in Welden.")));

        list.locator(".rows h2", new Page.LocatorOptions().setHasText("Quarry")).waitFor();
        feed.locator(".feed .where", new Page.LocatorOptions().setHasText("Quarry"))
                .first()
                .waitFor();
        assertThat(feed.locator(".feed .what").allTextContents()).contains("New event");
        Reader.keep(list, "events-changed", Screen.WALL);
        Reader.keep(feed, "live", Screen.WALL);
        list.close();
        feed.close();
    }

    @Test
    void canBeUsedWithTheKeyboardAlone() {
        Page page = reader().open("#/", Screen.WALL);
        seen(page, ".rows h2 a");

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().type("Talmar");
        seen(page, ".rows > li:only-child");
        page.locator(".rows h2 a").press("Enter");
        seen(page, ".strip .mark").focus();

        assertThat(page.locator(".answers li.lit").count()).isOne();
        assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')")
                        .toString())
                .contains("origin");
        page.close();
    }

    private static void sendGarbage() {
        KafkaSettings kafka = Objects.requireNonNull(service).cluster().settings();
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(kafka.client(), new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> record =
                    new ProducerRecord<>(kafka.topics().claims().name(), "broken", GARBAGE);
            await().until(producer.send(record)::isDone);
        }
    }

    private static void fitsAndIsKept(Page page, String name, Screen screen) {
        Reader.keep(page, name, screen);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " is as wide as the screen")
                .isEqualTo(true);
    }

    private static String article(String id, String story, int hour, String title, String text) throws IOException {
        return Json.MAPPER.writeValueAsString(Map.of(
                "id", id,
                "story", story,
                "source", "paper" + hour + ".example",
                "title", title,
                "text", text,
                "publishedAt", "2026-03-06T%02d:00:00Z".formatted(hour)));
    }
}
