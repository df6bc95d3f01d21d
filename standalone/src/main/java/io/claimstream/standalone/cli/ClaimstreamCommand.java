package io.claimstream.standalone.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program by its name; all work is in its subcommands. */
@Command(
        name = "claimstream",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        header = "News articles stream in; a ledger of conflicting claims per event streams out.",
        footerHeading = "%nFirst steps:%n",
        footer = {
            "  claimstream demo                       play the sample stories and open the page",
            "  claimstream extract article.ndjson     the claims of one file's articles",
            "  claimstream replay --out out FILE...   files through the whole pipeline, results in out/",
            "  claimstream help COMMAND               what a command takes"
        },
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ReplayCommand.class,
            DiffCommand.class,
            ExtractCommand.class,
            CleanCommand.class,
            IngestCommand.class,
            ExportCommand.class,
            TokenCommand.class,
            CommandLine.HelpCommand.class
        })
final class ClaimstreamCommand implements Runnable {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Say what happens inside, and show the stack trace of an error.")
    void verbose(boolean verbose) {
        if (verbose) {
            Logs.verbose();
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new ClaimstreamCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(Errors::wrongArguments)
                .setExecutionExceptionHandler(Errors::failed);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "say what to do: demo, serve, replay, diff, extract, clean, ingest, export or token");
    }
}
