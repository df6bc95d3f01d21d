package io.claimstream.standalone.cli;

import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.ingest.source.ArticleReader;
import io.claimstream.standalone.pipeline.OpenParts;
import io.claimstream.standalone.pipeline.Service;
import io.claimstream.standalone.pipeline.StageName;
import io.claimstream.standalone.replay.FileRun;
import io.claimstream.standalone.replay.LedgerView;
import io.claimstream.standalone.settings.Settings;
import io.claimstream.standalone.terminal.ChangeLine;
import io.claimstream.standalone.terminal.EventTable;
import io.claimstream.standalone.terminal.Style;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        header = "Play stories into the whole pipeline and watch the ledger grow.",
        description = {
            "",
            "Runs everything in this process, on a broker in a temporary folder: plays the sample stories (or the files"
                    + " named), prints each change of the ledger and in the end every event's ledger, and serves the"
                    + " page until Ctrl-C.",
            ""
        })
final class DemoCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "Stories to play (default: the samples).")
    List<Path> files = List.of();

    @Option(names = "--exit", description = "End after the stories.")
    boolean exit;

    @Mixin
    SettingsOptions settings = new SettingsOptions();

    @Mixin
    HttpOptions httpOptions = new HttpOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Path> stories = files.isEmpty() ? samples() : files;
        out.println("starting a Kafka broker and the pipeline in this process …");
        try (StopSignal stop = StopSignal.install();
                TemporaryFolder folder = TemporaryFolder.create()) {
            Settings scratch = settings.read(
                    Map.of("bootstrap-servers", "", "data", folder.path().toString(), "broker-port", "0"));
            Clock clock = Clock.systemUTC();
            try (Service service = Service.open(scratch, EnumSet.allOf(StageName.class), clock)) {
                out.println("page     " + service.http().address() + "/");
                service.stages().start();
                int code = play(stories, service, scratch, stop, clock);
                if (!exit) {
                    out.println("the page stays up at " + service.http().address() + "/ until Ctrl-C");
                    stop.await(service.stages()::requireNoFailure);
                }
                return code;
            }
        }
    }

    private int play(List<Path> stories, Service service, Settings told, StopSignal stop, Clock clock)
            throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = Terminal.standardOutput();
        Style style = new Style(terminal.coloured(), terminal.width());
        LedgerView ledger = new LedgerView(service.cluster().settings());
        Intakes intakes = new Intakes(spec.commandLine().getErr()::println);
        ChangeLine line = new ChangeLine(style);
        ArticleReader reader = new ArticleReader(told.gateway().maxArticleBytes(), clock);
        KafkaSettings kafka = service.cluster().settings();
        try (OpenParts open = new OpenParts()) {
            open.add(ledger.follow(change -> out.println(line.of(change))));
            FileRun run = open.add(new FileRun(
                    "demo", kafka, reader, 0, intakes::take, stop::wished, service.stages()::requireNoFailure, clock));
            for (Path story : stories) {
                run.send(story);
            }
            run.awaitAll();
        }
        EventTable table = new EventTable(style);
        for (Event event : ledger.events()) {
            out.println();
            table.lines(event).forEach(out::println);
        }
        out.println();
        return intakes.exitCode();
    }

    private static List<Path> samples() throws IOException {
        Path folder = Path.of(System.getProperty("claimstream.home", "."), "samples");
        if (!Files.isDirectory(folder)) {
            throw new InputException("there is no folder " + folder + "; name the files to play");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ndjson"))
                    .sorted()
                    .toList();
        }
    }
}
