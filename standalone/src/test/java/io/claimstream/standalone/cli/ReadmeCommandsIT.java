package io.claimstream.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What README.md tells its reader to type works, and the demo prints what it shows. */
class ReadmeCommandsIT {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final String PROGRAM = "./claimstream ";
    private static final String DEMO = PROGRAM + "demo --exit";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final CommandLine commandLine = ClaimstreamCommand.commandLine().setOut(new PrintWriter(out, true, UTF_8));

    @Test
    void tellsHowToTryItAndHowToTestIt() throws IOException {
        assertThat(commands()).contains(DEMO, "mvn verify");
    }

    @ParameterizedTest
    @MethodSource("programCalls")
    void takesTheArgumentsThatTheReadmeGives(String call) {
        String[] arguments = call.substring(PROGRAM.length()).split(" ");

        assertThatCode(() -> commandLine.parseArgs(arguments)).doesNotThrowAnyException();
    }

    @Test
    void printsTheLedgersThatTheReadmeShows() throws IOException {
        List<String> shown = blocks("").stream()
                .filter(block -> block.contains("best value"))
                .findFirst()
                .orElseThrow()
                .lines()
                .toList();

        int code = commandLine.execute("demo", "--exit", "--http-port=0");

        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8).lines().toList())
                .as("the ledger in the README, line for line")
                .containsSequence(shown);
    }

    private static Stream<String> programCalls() throws IOException {
        return commands().stream().filter(command -> command.startsWith(PROGRAM));
    }

    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        for (String block : blocks("sh")) {
            block.lines().map(line -> line.replaceFirst("\\s+#.*", "").strip()).forEach(commands::add);
        }
        return commands;
    }

    private static List<String> blocks(String language) throws IOException {
        String readme = Files.readString(Path.of(System.getProperty("claimstream.home"), "README.md"));
        return BLOCK.matcher(readme)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }
}
