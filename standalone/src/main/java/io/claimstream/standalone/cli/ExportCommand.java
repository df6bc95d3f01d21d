package io.claimstream.standalone.cli;

import io.claimstream.aggregate.api.export.ExportFormat;
import io.claimstream.standalone.export.LedgerFile;
import io.claimstream.standalone.export.LedgerService;
import io.claimstream.standalone.export.Ledgers;
import io.claimstream.standalone.export.LedgersException;
import io.claimstream.standalone.export.WrongQueryException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        header = "Write ledgers as CSV, NDJSON or JSON-LD.",
        description = {
            "",
            "Takes events from a running service, or from the events.ndjson of a replay, and writes them in a form that"
                    + " other programs read: csv one piece of evidence a row, ndjson one question a line, jsonld"
                    + " schema.org claims with their provenance, json the events as they are.",
            ""
        })
final class ExportCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "EVENT", description = "Ids of events (default: all).")
    List<String> ids = List.of();

    @Option(
            names = "--from",
            paramLabel = "URL|FILE",
            description = {
                "A running service or a file (default: http://localhost:8080); a service's token is read from"
                        + " CLAIMSTREAM_TOKEN."
            })
    String from = "http://localhost:8080";

    @Option(
            names = "--where",
            paramLabel = "QUERY",
            description = "Which events of a service, as in the address of /v1/events: 'q=ferry&status=disputed'.")
    String where = "";

    @Option(names = "--format", paramLabel = "FORM", description = "Of: ${COMPLETION-CANDIDATES} (default: csv).")
    ExportFormat format = ExportFormat.CSV;

    @Option(names = "--out", paramLabel = "FILE", description = "Default: standard output.")
    @Nullable
    Path out;

    @Mixin
    SettingsOptions settings = new SettingsOptions();

    @Override
    public Integer call() throws IOException {
        Ledgers ledgers = ledgers();
        int exported;
        if (out == null) {
            // Not closed: standard output outlives what is written to it.
            OutputStream to = StandardOutput.open();
            exported = write(ledgers, to);
            to.flush();
        } else {
            try (NewFile file = NewFile.open(out)) {
                exported = write(ledgers, file.out());
                file.keep();
            }
        }
        spec.commandLine()
                .getErr()
                .printf("claimstream: %,d %s exported%n", exported, exported == 1 ? "event" : "events");
        return ExitCode.OK;
    }

    private int write(Ledgers ledgers, OutputStream to) throws IOException {
        format.begin(to);
        try {
            return ledgers.read(ids, event -> format.write(event, to));
        } catch (WrongQueryException e) {
            throw new ParameterException(spec.commandLine(), "--where: " + e.getMessage(), e);
        } catch (LedgersException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }

    private Ledgers ledgers() {
        boolean service = from.matches("https?://.*");
        if (!where.isEmpty() && !(service && ids.isEmpty())) {
            throw new ParameterException(spec.commandLine(), "--where chooses among all events of a service");
        }
        if (!service) {
            return new LedgerFile(Path.of(from));
        }
        try {
            return new LedgerService(
                    URI.create(from), where, settings.read(Map.of()).token());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--from is no address: " + from, e);
        }
    }
}
