package io.claimstream.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.standalone.access.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CommandLine commandLine = ClaimstreamCommand.commandLine()
            .setOut(new PrintWriter(out, true, UTF_8))
            .setErr(new PrintWriter(err, true, UTF_8));

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve", "replay", "diff", "extract", "clean", "ingest", "export", "token"})
    void explainsEveryCommand(String command) {
        int code = commandLine.execute(command, "--help");

        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).contains("Usage: claimstream " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fly",
                "replay a.ndjson",
                "replay --out out",
                "replay --out out --extractor-version 2 a.ndjson",
                "diff",
                "diff only-one",
                "diff one other --extractor-version 2",
                "serve dream",
                "extract --threads many",
                "ingest a.ndjson",
                "export --format pdf"
            })
    void refusesWrongArgumentsInAPlainLine(String line) {
        int code = commandLine.execute(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8)).startsWith("claimstream: ").doesNotContain("\tat ");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void refusesToServeOtherMachinesWithoutTokens() {
        int code = commandLine.execute("serve", "--http-host", "0.0.0.0");

        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8)).contains("http-host", "tokens-file", "open-without-tokens");
    }

    @Test
    void saysThatThePortOfThePageIsTakenBeforeItStartsABroker(@TempDir Path folder) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path data = folder.resolve("data");
            String port = Integer.toString(taken.getLocalPort());

            int code = commandLine.execute("serve", "--data=" + data, "--broker-port=0", "--http-port=" + port);

            assertThat(code).isEqualTo(ExitCode.INTERNAL);
            assertThat(err.toString(UTF_8).strip())
                    .isEqualTo("claimstream: port " + port + " on 127.0.0.1 is taken; choose another with --http-port");
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void makesATokenWhoseHashAloneIsPrinted() {
        int code = commandLine.execute("token", "scraper", "ingest", "read");

        String line = out.toString(UTF_8).strip();
        String token = err.toString(UTF_8).strip().replaceFirst(".* ", "");
        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(line).isEqualTo("scraper ingest,read " + Tokens.hash(token)).doesNotContain(token);
    }

    @Test
    void namesAFileThatIsNotThere() {
        int code = commandLine.execute("extract", "/no/such/file.ndjson");

        assertThat(code).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString(UTF_8)).contains("/no/such/file.ndjson").contains("no such file");
    }
}
