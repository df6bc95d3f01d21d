package io.claimstream.standalone.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.stream.Json;
import io.claimstream.standalone.Garbage;
import io.claimstream.standalone.Stories;
import io.claimstream.standalone.settings.SettingsReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayIT {

    static final String PROCESSING_TIMES = "\"(lastUpdated|at)\":\"[^\"]*\"";

    @TempDir
    Path folder;

    @Test
    void givesTheSameClaimsAndEventsForTheSameInput() throws IOException {
        Path input = Files.write(folder.resolve("in.ndjson"), Stories.lines(60));

        replay(input, folder.resolve("first"));
        replay(input, folder.resolve("second"));

        assertThat(results("first", "claims.ndjson")).isEqualTo(results("second", "claims.ndjson"));
        assertThat(results("first", "events.ndjson")).isEqualTo(results("second", "events.ndjson"));
    }

    @Test
    void losesNothingToGarbageInTheMiddleOfAFile() throws IOException {
        Path input = folder.resolve("in.ndjson");
        try (OutputStream out = Files.newOutputStream(input)) {
            write(out, bytes(Stories.lines(5)));
            write(out, Garbage.thatIsNoArticle());
            write(out, bytes(Stories.lines(10).subList(5, 10)));
            write(out, bytes(Stories.lines(1)));
        }

        RunFigures figures = replay(input, folder.resolve("out"));

        assertThat(figures.articles()).isEqualTo(10);
        assertThat(figures.duplicates()).isEqualTo(1);
        assertThat(figures.deadLetters()).isEqualTo(Garbage.thatIsNoArticle().size());
        assertThat(articleIds("out")).containsExactlyElementsOf(Stories.ids(10));
    }

    @Test
    void takesOddArticlesAsFarAsTheyGo() throws IOException {
        Path input = folder.resolve("in.ndjson");
        try (OutputStream out = Files.newOutputStream(input)) {
            write(out, bytes(Stories.lines(2)));
            write(out, Garbage.thatIsAnArticleAllTheSame());
            write(out, bytes(Stories.lines(4).subList(2, 4)));
        }

        RunFigures figures = replay(input, folder.resolve("out"));

        assertThat(figures.deadLetters()).isZero();
        assertThat(articleIds("out"))
                .containsAll(Stories.ids(4))
                .hasSize(4 + Garbage.thatIsAnArticleAllTheSame().size());
        assertThat(Files.readString(folder.resolve("out/claims.ndjson")))
                .doesNotContain("alert(")
                .doesNotContain("\"publishedAt\":\"1500")
                .doesNotContain("\"publishedAt\":\"2500");
    }

    @Test
    void goesOnAfterARetractionOfAnArticleThatNobodySent() throws IOException {
        List<String> lines = new ArrayList<>(Stories.lines(6));
        lines.add(3, "{\"id\": \"nobody\", \"retracted\": true}");
        Path input = Files.write(folder.resolve("in.ndjson"), lines);

        RunFigures figures = replay(input, folder.resolve("out"));

        assertThat(figures.articles()).isEqualTo(7);
        assertThat(figures.deadLetters()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("out/dead-letters.ndjson"))).contains("nobody");
        assertThat(Files.readString(folder.resolve("out/events.ndjson"))).contains(Stories.ids(6));
    }

    @Test
    void waitsForTheMovesThatTheLastArticleCauses() throws IOException {
        String north =
                "A heath fire has burned over Kestrel Heath since noon. Firefighters from Kestrel say the heath at"
                        + " Kestrel Heath was lit by a combine harvester. Warden Odo Brandl closed Kestrel Heath to walkers.";
        String south = "Residents of Lower Tamsin fled a fire as the Tamsin road was shut. Forty homes in Lower Tamsin"
                + " stood empty. Mayor Ilse Korhonen opened the school of Lower Tamsin to families.";
        Path input = Files.write(
                folder.resolve("in.ndjson"),
                List.of(
                        report("north", "Fire burns on Kestrel Heath", north),
                        report("south", "Lower Tamsin flees fire", south),
                        report("both", "Fire burns on Kestrel Heath, Lower Tamsin flees fire", north + " " + south)));

        replay(input, folder.resolve("out"));

        assertThat(Files.readAllLines(folder.resolve("out/events.ndjson")))
                .anySatisfy(line ->
                        assertThat(Json.MAPPER.readTree(line).path("articles")).hasSize(3));
    }

    private static String report(String id, String title, String text) {
        return Json.MAPPER
                .createObjectNode()
                .put("id", id)
                .put("title", title)
                .put("publishedAt", "2026-05-01T10:00:00Z")
                .put("text", text)
                .toString();
    }

    private RunFigures replay(Path input, Path out) throws IOException {
        Path data = Files.createTempDirectory(folder, "data");
        Replay replay = new Replay(
                new SettingsReader().read(null, Map.of(), Map.of("data", data.toString(), "broker-port", "0")),
                false,
                Clock.systemUTC(),
                () -> false,
                new SilentObserver());
        return replay.run(List.of(input), out);
    }

    private String results(String run, String file) throws IOException {
        return Files.readString(folder.resolve(run).resolve(file)).replaceAll(PROCESSING_TIMES, "");
    }

    private List<String> articleIds(String run) throws IOException {
        return Files.readAllLines(folder.resolve(run).resolve("claims.ndjson")).stream()
                .map(ReplayIT::articleId)
                .toList();
    }

    private static List<byte[]> bytes(List<String> lines) {
        return lines.stream().map(line -> line.getBytes(UTF_8)).toList();
    }

    private static void write(OutputStream out, List<byte[]> lines) throws IOException {
        for (byte[] line : lines) {
            out.write(line);
            out.write('\n');
        }
    }

    private static String articleId(String line) {
        try {
            JsonNode extracted = Json.MAPPER.readTree(line);
            return extracted.at("/article/id").asText();
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }
}
