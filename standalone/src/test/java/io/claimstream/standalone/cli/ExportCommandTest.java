package io.claimstream.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.stream.Json;
import io.javalin.Javalin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExportCommandTest {

    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CommandLine commandLine = ClaimstreamCommand.commandLine().setErr(new PrintWriter(err, true, UTF_8));

    @BeforeEach
    void writeEvents() throws IOException {
        String lines = line(event("flood", "An old title"))
                + line(event("strike", "Strike"))
                + line(merged("gone"))
                + line(event("flood", "Flood"));
        Files.writeString(folder.resolve("events.ndjson"), lines);
    }

    @Test
    void writesTheLastStateOfEachEventOfAFile() throws Exception {
        int code = export("--format", "json");

        List<String> lines = Files.readAllLines(folder.resolve("out"));
        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(lines).hasSize(2);
        assertThat(Json.MAPPER.readValue(lines.get(0), Event.class)).isEqualTo(event("flood", "Flood"));
        assertThat(err.toString(UTF_8)).contains("2 events exported");
    }

    @Test
    void writesOneHeaderForSeveralEvents() throws Exception {
        export("strike", "flood");

        assertThat(Files.readAllLines(folder.resolve("out")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("eventId,");
    }

    @Test
    void namesAnEventThatAFileHasNot() {
        int code = export("none");

        assertThat(code).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString(UTF_8)).contains("has no event none");
    }

    @Test
    void namesAFileThatHoldsNoEvents() throws Exception {
        Files.writeString(folder.resolve("events.ndjson"), "{\"id\": ");

        int code = export();

        assertThat(code).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString(UTF_8)).contains("events.ndjson cannot be read");
    }

    @Test
    void namesAServiceThatDoesNotAnswer() {
        int code = commandLine.execute("export", "--from", "http://localhost:1");

        assertThat(code).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString(UTF_8)).contains("nobody answers at http://localhost:1");
    }

    @Test
    void countsOneEventAsOne() {
        export("flood");

        assertThat(err.toString(UTF_8)).contains("1 event exported");
    }

    @Test
    void leavesTheLastExportAsItIsWhenItFails() throws Exception {
        Files.writeString(folder.resolve("out"), "the last one");

        export("flood", "none");

        assertThat(folder.resolve("out")).hasContent("the last one");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void writesInPlaceWhatIsNoFile() {
        int code = exportTo(Path.of("/dev/null"));

        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void takesAWrongConditionForAWrongArgument() {
        Javalin service = Javalin.create(config -> config.routes.get(
                        "/v1/events",
                        request -> request.status(400).result("{\"detail\": \"colour is not a parameter here\"}")))
                .start(0);
        try {
            int code = commandLine.execute("export", "--from=http://localhost:" + service.port(), "--where=colour=red");

            assertThat(code).isEqualTo(ExitCode.USAGE);
            assertThat(err.toString(UTF_8)).contains("--where", "colour is not a parameter here");
        } finally {
            service.stop();
        }
    }

    @Test
    void endsQuietlyWhenItsReaderHasEnough() throws Exception {
        String line = line(event("flood", "Flood"));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            lines.append(line.replace("\"flood\"", "\"flood-" + i + "\""));
        }
        Files.writeString(folder.resolve("events.ndjson"), lines);
        Path told = folder.resolve("told");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "export",
                        "--format=json",
                        "--from=" + folder.resolve("events.ndjson"))
                .redirectError(told.toFile())
                .start();

        assertThat(process.getInputStream().read()).isEqualTo('{');
        process.getInputStream().close();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitCode.OK);
        assertThat(told).isEmptyFile();
    }

    private int export(String... arguments) {
        return exportTo(folder.resolve("out"), arguments);
    }

    private int exportTo(Path out, String... arguments) {
        String[] from = {"export", "--from", folder.resolve("events.ndjson").toString(), "--out", out.toString()};
        return commandLine.execute(
                Stream.of(from, arguments).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private static String line(Event event) throws IOException {
        return Json.MAPPER.writeValueAsString(event) + "\n";
    }

    private static Event event(String id, String title) {
        EventArticle article = new EventArticle(id + "-1", "paper.example", null, title, NOON, id + "-1");
        return new Event(id, title, NOON, NOON, List.of(article), 1, List.of(), List.of(), List.of(), null);
    }

    private static Event merged(String id) {
        return new Event(id, null, null, NOON, List.of(), 0, List.of(), List.of(), List.of(), "flood");
    }
}
