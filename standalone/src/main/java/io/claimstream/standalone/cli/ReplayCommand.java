package io.claimstream.standalone.cli;

import io.claimstream.standalone.replay.Replay;
import io.claimstream.standalone.replay.RunFigures;
import io.claimstream.standalone.settings.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "replay",
        header = "Send files through the whole pipeline and write the results.",
        description = {
            "",
            "Runs all stages on a broker of its own in a temporary folder, or on topics of its own on another Kafka,"
                    + " until every article is accounted for. Writes claims.ndjson, events.ndjson, changes.ndjson,"
                    + " dead-letters.ndjson and run.json.",
            ""
        })
final class ReplayCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files or folders of articles.")
    List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the results go.")
    Path out = Path.of("");

    @Mixin
    SettingsOptions settings = new SettingsOptions();

    @Mixin
    KafkaOptions kafkaOptions = new KafkaOptions();

    @Override
    public Integer call() throws IOException {
        try (StopSignal stop = StopSignal.install();
                TemporaryFolder temporary = TemporaryFolder.create()) {
            PrintWriter err = spec.commandLine().getErr();
            RunObserver observer = new RunObserver(new Progress(err, Terminal.standardError()));
            Replay replay = new Replay(scratch(temporary.path()), Clock.systemUTC(), stop::wished, observer);
            RunFigures figures;
            try (observer) {
                figures = replay.run(files, out);
            }
            summarize(figures, spec.commandLine().getOut());
            return observer.exitCode();
        }
    }

    /** Settings on which nothing is in anybody's way: a folder and ports, or topics, that no other run uses. */
    private Settings scratch(Path folder) {
        Settings told = settings.read(Map.of());
        Map<String, String> own = new HashMap<>(Map.of("data", folder.toString(), "broker-port", "0"));
        if (told.bootstrapServers() != null) {
            own.put("prefix", told.prefix() + "replay-" + UUID.randomUUID() + "-");
        }
        return settings.read(own);
    }

    private void summarize(RunFigures run, PrintWriter to) {
        to.printf(
                "%,d articles, %,d claims, %,d events in %.1f s (%.1f articles/s; latency %,d ms, at most %,d ms for 99 %%)%n",
                run.articles(),
                run.claims(),
                run.events(),
                run.seconds(),
                run.articlesPerSecond(),
                run.latencyMs().p50(),
                run.latencyMs().p99());
        to.printf("%,d duplicates left out, %,d dead letters%n", run.duplicates(), run.deadLetters());
        to.println("results in " + out);
        to.flush();
    }
}
