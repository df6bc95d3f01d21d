package io.claimstream.ingest.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlToTextTest {

    private static final String FIRST =
            "The ferry with 212 people on board ran aground near the harbour on Sunday evening, the coast guard said.";
    private static final String SECOND =
            "Nobody was hurt, but the passengers had to wait for six hours until the tide lifted the ship again.";

    @Test
    void keepsTheParagraphsAndDropsWhatStandsAroundThem() {
        Page page = HtmlToText.read("""
                <html><head><title>Ferry | Daily</title></head><body>
                <nav><a href="/">Home</a><a href="/news">News</a></nav>
                <div class="story"><h1>Ferry runs aground</h1>
                <div class="share-bar">Share this on the networks you like best, dear reader, today.</div>
                <p>%s</p>
                <figure><img src="x.jpg"><figcaption>The ferry in the harbour, seen from the old lighthouse on Monday.</figcaption></figure>
                <p>%s</p>
                <div class="related-stories"><a href="/b">Another ferry ran aground in spring, and nobody was hurt then.</a></div>
                <script>track("ferry");</script></div>
                <footer>All rights reserved by the publisher of this fine newspaper, since 1901.</footer></body></html>""".formatted(FIRST, SECOND), "https://example.org/ferry");

        assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void keepsALongArticleWhoseContainerIsNamedLikeFurniture() {
        Page page = HtmlToText.read(
                "<body><div class='comments'><p>" + FIRST + "</p><p>" + SECOND + "</p></div></body>", null);

        assertThat(page.text()).contains(FIRST, SECOND);
    }

    @Test
    void gathersAnArticleThatLiesInSeveralSections() {
        String section = "<section><div><p>" + FIRST + "</p><p>" + SECOND + "</p></div></section>";

        Page page = HtmlToText.read("<body><main>" + section.repeat(4) + "</main></body>", null);

        assertThat(page.text())
                .isEqualTo(String.join(
                        "\n\n",
                        Stream.generate(() -> FIRST + "\n\n" + SECOND).limit(4).toList()));
    }

    @Test
    void readsTheMetadataOfLinkedData() {
        Page page = HtmlToText.read("""
                <html lang="en-GB"><head><script type="application/ld+json">{"@graph":[{"@type":"WebSite"},
                {"@type":["NewsArticle"],"headline":"Ferry runs aground","datePublished":"2024-04-30T08:00:00Z","author":[{"name":"A. Writer"}]}]}</script>
                <meta property="og:site_name" content="The Daily"><link rel="canonical" href="/ferry"></head><body><p>%s</p></body></html>""".formatted(FIRST), "https://example.org/ferry?x=1");

        assertThat(page)
                .isEqualTo(new Page(
                        FIRST,
                        "Ferry runs aground",
                        "A. Writer",
                        "2024-04-30T08:00:00Z",
                        "The Daily",
                        "https://example.org/ferry",
                        "en-GB"));
    }

    @Test
    void readsTheCharsetThatAPageNames() {
        byte[] html =
                "<head><meta charset=\"iso-8859-1\"></head><body><p>Caf\u00e9 on fire, and the street was closed for hours on Monday.</p></body>"
                        .getBytes(ISO_8859_1);

        assertThat(HtmlToText.read(html, null, null).text()).startsWith("Caf\u00e9 on fire");
    }

    @Test
    void readsLanguagesWithoutSpaces() {
        String text = "日曜日の夜、乗客二百十二人を乗せたフェリーが港の近くで座礁したと海上保安庁が発表した。".repeat(3);

        assertThat(HtmlToText.read("<body><div><p>" + text + "</p></div></body>", null)
                        .text())
                .isEqualTo(text);
    }

    @Test
    void keepsTheParagraphsOfAFragment() {
        assertThat(HtmlToText.readFragment("<p>One  &amp; two.</p>Three.<br>Four."))
                .isEqualTo("One & two.\n\nThree.\n\nFour.");
    }

    @ParameterizedTest
    @MethodSource("hostilePages")
    @Timeout(value = 60, unit = SECONDS)
    void survivesHostilePages(String html) {
        assertThat(HtmlToText.read(html, "not an address").text()).isNotNull();
    }

    static Stream<String> hostilePages() {
        return Stream.of(
                "",
                "\0\0\0",
                "<",
                "<frameset><frame></frameset>",
                "<div class='share'>".repeat(100_000) + FIRST,
                "<b><i><p>".repeat(20_000) + FIRST,
                "<table><tr><td>".repeat(20_000) + FIRST,
                "<a href='/x'>x</a>".repeat(50_000),
                "<br>".repeat(100_000) + FIRST,
                "<p>" + "word ".repeat(200_000) + "</p>",
                "<script type='application/ld+json'>" + "[".repeat(50_000) + "</script><p>" + FIRST + "</p>");
    }
}
