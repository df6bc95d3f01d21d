package io.claimstream.ingest.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.contract.article.Article;
import io.claimstream.ingest.source.Intake.Accepted;
import io.claimstream.ingest.source.Intake.Rejected;
import io.claimstream.ingest.source.Intake.Remark;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

    private static final int LIMIT = 10_000;
    private static final Instant NOW = Instant.parse("2024-05-01T00:00:00Z");
    private static final String PARAGRAPH =
            "The river rose by two metres overnight, and forty families left their homes, the mayor said on Friday.";

    private final ArticleReader reader = new ArticleReader(LIMIT, InstantSource.fixed(NOW));

    @Test
    void readsLinesOfItsOwnForm() throws IOException {
        Article article = onlyArticle("""
                {"id":"a","url":"https://www.Example.org/x","title":"Flood","text":"It rained.","publishedAt":"2024-04-30T10:00:00+02:00","language":"en","story":"flood-7","extra":{"n":1}}
                """);

        assertThat(article)
                .isEqualTo(new Article(
                        "a",
                        "https://www.Example.org/x",
                        "example.org",
                        "Flood",
                        "It rained.",
                        Instant.parse("2024-04-30T08:00:00Z"),
                        null,
                        "en",
                        "flood-7",
                        false));
    }

    @Test
    void readsNewsPlease() throws IOException {
        Accepted accepted = onlyAccepted("""
                {"maintext":"It rained.","date_publish":"2024-04-30 08:00:00","source_domain":"www.example.org","url":"https://example.org/x"}
                """);

        assertThat(accepted.form()).isEqualTo(Form.NEWS_PLEASE);
        assertThat(accepted.article().publishedAt()).isEqualTo("2024-04-30T08:00:00Z");
        assertThat(accepted.article().source()).isEqualTo("example.org");
    }

    @Test
    void readsTrafilatura() throws IOException {
        Accepted accepted = onlyAccepted("""
                {"id":null,"text":"It rained.","raw_text":"It rained","date":"2024-04-30","hostname":"example.org","source":"https://example.org/x","source-hostname":"Example"}
                """);

        assertThat(accepted.form()).isEqualTo(Form.TRAFILATURA);
        assertThat(accepted.article().url()).isEqualTo("https://example.org/x");
        assertThat(accepted.article().source()).isEqualTo("example.org");
        assertThat(accepted.article().publishedAt()).isEqualTo("2024-04-30T00:00:00Z");
    }

    @Test
    void readsNewspaper4kWithItsPage() throws IOException {
        Accepted accepted = onlyAccepted("""
                {"url":"https://example.org/x","text":"It rained.","html":"<p>It</p>","publish_date":"2024-04-30 08:00:00","meta_lang":"en"}
                """);

        assertThat(accepted.form()).isEqualTo(Form.NEWSPAPER4K);
        assertThat(accepted.article().text()).isEqualTo("It rained.");
        assertThat(accepted.article().language()).isEqualTo("en");
    }

    @Test
    void readsAnArrayAndNamesTheEntry() throws IOException {
        List<Intake> intakes = read("[{\"text\":\"One.\"},\n{\"text\":3},\n\n {\"text\":\"Two.\"}]");

        assertThat(texts(intakes)).containsExactly("One.", "Two.");
        assertThat(rejected(intakes)).singleElement().satisfies(bad -> {
            assertThat(bad.line()).isEqualTo(2);
            assertThat(bad.field()).isEqualTo("text");
            assertThat(bad.reason()).isEqualTo("text must be a string, but is a number");
        });
    }

    @Test
    void readsAnObjectOverManyLines() throws IOException {
        Article article =
                onlyArticle("{\n  \"text\": \"It rained.\",\n  \"meta\": [\n    {\n      \"n\": 1\n    }\n  ]\n}\n");

        assertThat(article.text()).isEqualTo("It rained.");
    }

    @Test
    void readsGzip() throws IOException {
        assertThat(texts(read(gzip("{\"text\":\"It rained.\"}\n")))).containsExactly("It rained.");
    }

    @Test
    void readsAFileThatBeginsWithAByteOrderMark() throws IOException {
        assertThat(texts(read("\uFEFF{\"text\":\"It rained.\"}"))).containsExactly("It rained.");
    }

    @Test
    void readsAPage() throws IOException {
        Accepted accepted = onlyAccepted("<!doctype html><html lang='en'><head><title>Flood</title>"
                + "<link rel='canonical' href='https://example.org/flood'>"
                + "<meta property='article:published_time' content='2024-04-30T08:00:00Z'></head><body><nav>Home</nav><article><p>"
                + PARAGRAPH + "</p><p>" + PARAGRAPH + "</p></article><script>var a = 1;</script></body></html>");

        assertThat(accepted.form()).isEqualTo(Form.HTML);
        assertThat(accepted.article().text()).isEqualTo(PARAGRAPH + "\n\n" + PARAGRAPH);
        assertThat(accepted.article().source()).isEqualTo("example.org");
        assertThat(accepted.article().publishedAt()).isEqualTo("2024-04-30T08:00:00Z");
    }

    @Test
    void readsRss() throws IOException {
        Accepted accepted = onlyAccepted("""
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title><link>https://example.org</link><description>d</description>
                <item><title>Flood</title><link>https://example.org/flood</link><pubDate>Tue, 30 Apr 2024 08:00:00 GMT</pubDate>
                <description>Short.</description><content:encoded>&lt;p&gt;It rained.&lt;/p&gt;&lt;p&gt;It stopped.&lt;/p&gt;</content:encoded></item>
                </channel></rss>
                """);

        assertThat(accepted.form()).isEqualTo(Form.FEED);
        assertThat(accepted.article().text()).isEqualTo("It rained.\n\nIt stopped.");
        assertThat(accepted.article().publishedAt()).isEqualTo("2024-04-30T08:00:00Z");
    }

    @Test
    void readsAtom() throws IOException {
        Article article = onlyArticle("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:x</id><updated>2024-04-30T08:00:00Z</updated>
                <entry><title>Flood</title><id>urn:y</id><link href="https://example.org/flood"/><updated>2024-04-30T08:00:00Z</updated><summary>It rained.</summary></entry></feed>
                """);

        assertThat(article.url()).isEqualTo("https://example.org/flood");
        assertThat(article.text()).isEqualTo("It rained.");
    }

    @Test
    void readsAJsonFeed() throws IOException {
        Accepted accepted = onlyAccepted("""
                {"version":"https://jsonfeed.org/version/1.1","language":"en","items":[{"id":"1","url":"https://example.org/x","content_html":"<p>It rained.</p>","date_published":"2024-04-30T08:00:00Z"}]}
                """);

        assertThat(accepted.form()).isEqualTo(Form.JSON_FEED);
        assertThat(accepted.article().text()).isEqualTo("It rained.");
        assertThat(accepted.article().language()).isEqualTo("en");
    }

    @Test
    void readsThePagesOfAWarcArchive() throws IOException {
        String html = "<html><head><title>Flood</title></head><body><p>" + PARAGRAPH + "</p></body></html>";
        byte[] archive = gzip(warc("https://example.org/flood", "text/html", html)
                + warc("https://example.org/logo", "image/png", "png"));

        Accepted accepted = (Accepted) read(archive).get(0);

        assertThat(read(archive)).hasSize(1);
        assertThat(accepted.form()).isEqualTo(Form.WARC);
        assertThat(accepted.article().url()).isEqualTo("https://example.org/flood");
        assertThat(accepted.article().text()).isEqualTo(PARAGRAPH);
        assertThat(accepted.article().fetchedAt()).isEqualTo("2024-04-30T09:00:00Z");
    }

    @Test
    void keepsWhatAnArchiveHeldBeforeItBroke() throws IOException {
        String whole = warc("https://example.org/flood", "text/html", "<body><p>" + PARAGRAPH + "</p></body>");

        List<Intake> intakes = read(whole + whole.substring(0, whole.length() - 60));

        assertThat(texts(intakes)).contains(PARAGRAPH);
        assertThat(rejected(intakes)).hasSize(1);
    }

    @Test
    void readsARetraction() throws IOException {
        assertThat(onlyArticle("{\"id\":\"a\",\"retracted\":true}")).isEqualTo(Article.retraction("a"));
    }

    @Test
    void takesTheGoodLinesAroundEveryKindOfGarbage() throws IOException {
        byte[] lines = String.join(
                        "\n",
                        "ut off at the start\"}",
                        "{\"text\":\"One.\"}",
                        "{\"text\":\"cut off",
                        "{\"text\":\"Two.\"}",
                        "{\"text\":\"x\",\"n\":",
                        "{\"text\":\"Three.\"}",
                        "{\"text\":\"" + "x".repeat(3 * LIMIT) + "\"}",
                        "{\"text\" \"no colon\"}",
                        "{\"text\":\"  \"}",
                        "{\"text\":\"a\",\"html\":\"<p>b</p>\"}",
                        "{\"title\":\"neither\"}",
                        "{\"id\":{},\"text\":\"a\"}",
                        "{\"retracted\":true}",
                        "",
                        "{\"text\":\"\u00e4\u00f6\u00fc\u00e4\u00f6\u00fc\"}",
                        "{\"text\":\"Four.\"}",
                        "{\"text\":\"the end is mis")
                .getBytes(ISO_8859_1);

        List<Intake> intakes = read(lines);

        assertThat(texts(intakes)).containsExactly("One.", "Two.", "Three.", "Four.");
        assertThat(rejected(intakes))
                .extracting(Rejected::line)
                .containsExactly(1L, 3L, 5L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 15L, 17L);
        assertThat(rejected(intakes))
                .extracting(Rejected::field)
                .containsExactly(null, null, null, null, null, "text", "html", "text", "id", "id", null, null);
    }

    @Test
    void namesTheLimitThatAnArticleBreaks() throws IOException {
        Rejected rejected =
                rejected(read("{\"text\":\"" + "x".repeat(3 * LIMIT) + "\"}")).get(0);

        assertThat(rejected.reason()).isEqualTo("the article takes 30011 bytes, more than the limit of 10000");
        assertThat(rejected.raw().remaining()).isLessThanOrEqualTo(LIMIT);
    }

    @Test
    void mendsAFewMalformedBytes() throws IOException {
        Accepted accepted =
                (Accepted) read("{\"text\":\"caf\u00e9\"}".getBytes(ISO_8859_1)).get(0);

        assertThat(accepted.article().text()).isEqualTo("caf\uFFFD");
        assertThat(accepted.remarks())
                .extracting(Remark::reason)
                .containsExactly("1 malformed UTF-8 characters were replaced, the first at byte 12");
    }

    @Test
    void replacesHalvesOfSurrogatePairs() throws IOException {
        assertThat(onlyArticle("{\"text\":\"a \\ud800 b\"}").text()).isEqualTo("a \uFFFD b");
    }

    @Test
    void leavesOutDatesThatCannotBe() throws IOException {
        Accepted accepted = onlyAccepted(
                "{\"text\":\"It rained.\",\"publishedAt\":\"1500-01-01\",\"fetchedAt\":\"2500-01-01T00:00:00Z\"}");

        assertThat(accepted.article().publishedAt()).isNull();
        assertThat(accepted.article().fetchedAt()).isNull();
        assertThat(accepted.remarks()).extracting(Remark::field).containsExactly("publishedAt", "fetchedAt");
    }

    @Test
    void keepsOtherScripts() throws IOException {
        assertThat(onlyArticle("{\"text\":\"باران بارید\"}").text()).isEqualTo("باران بارید");
    }

    @Test
    void rejectsWhatIsNoKnownFormAsAWhole() throws IOException {
        List<Intake> intakes = read("Just some\nplain text\n");

        assertThat(rejected(intakes))
                .singleElement()
                .satisfies(
                        bad -> assertThat(bad.reason()).isEqualTo("neither JSON nor HTML, a feed or a WARC archive"));
    }

    @Test
    void reportsAGzipFileThatIsCutShort() throws IOException {
        byte[] whole = gzip("{\"text\":\"It rained.\"}\n".repeat(1000));

        List<Intake> intakes = read(Arrays.copyOf(whole, whole.length / 2));

        assertThat(rejected(intakes)).isNotEmpty();
    }

    @Test
    void readsAFolderInTheOrderOfItsNames(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("b"));
        Files.writeString(folder.resolve("b/2.ndjson"), "{\"text\":\"Two.\"}");
        Files.writeString(folder.resolve("a.json"), "{\"text\":\"One.\"}");
        Files.writeString(folder.resolve(".hidden"), "{\"text\":\"Zero.\"}");
        List<Intake> intakes = new ArrayList<>();

        reader.read(folder, intakes::add);

        assertThat(texts(intakes)).containsExactly("One.", "Two.");
    }

    @Test
    void failsWhenTheFileIsNotThere(@TempDir Path folder) {
        assertThatThrownBy(() -> reader.read(folder.resolve("none"), intake -> {}))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void takesAnEmptyFileForNothing() throws IOException {
        assertThat(read("")).isEmpty();
    }

    private Article onlyArticle(String content) throws IOException {
        return onlyAccepted(content).article();
    }

    private Accepted onlyAccepted(String content) throws IOException {
        List<Intake> intakes = read(content);
        assertThat(intakes).singleElement().isInstanceOf(Accepted.class);
        return (Accepted) intakes.get(0);
    }

    private List<Intake> read(String content) throws IOException {
        return read(content.getBytes(UTF_8));
    }

    private List<Intake> read(byte[] content) throws IOException {
        List<Intake> intakes = new ArrayList<>();
        reader.read("test", new ByteArrayInputStream(content), intakes::add);
        return intakes;
    }

    private static List<String> texts(List<Intake> intakes) {
        return intakes.stream()
                .filter(Accepted.class::isInstance)
                .map(intake -> String.valueOf(((Accepted) intake).article().text()))
                .toList();
    }

    private static List<Rejected> rejected(List<Intake> intakes) {
        return intakes.stream()
                .filter(Rejected.class::isInstance)
                .map(Rejected.class::cast)
                .toList();
    }

    private static byte[] gzip(String content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    private static String warc(String url, String type, String body) {
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\n"
                + "WARC-Date: 2024-04-30T09:00:00Z\r\nWARC-Target-URI: " + url
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length()
                + "\r\n\r\n"
                + http + "\r\n\r\n";
    }
}
