package io.claimstream.standalone.cli;

import io.claimstream.standalone.replay.ArticleLog;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "",
            "Without files it reads another Kafka's log of articles once more, as far as it goes now. With a version it"
                    + " leaves the results there too, on topics beside the live ones, for command diff.",
            ""
        })
final class ReplayCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files or folders of articles.")
    List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the results go.")
    Path out = Path.of("");

    @Option(
            names = "--extractor-version",
            paramLabel = "NAME",
            description =
                    "Keep the results on another Kafka, on topics named extractor-NAME-claims and so on; those of an"
                            + " earlier run of that name are replaced.")
    @Nullable
    String version;

    @Mixin
    SettingsOptions settings = new SettingsOptions();

    @Mixin
    KafkaOptions kafkaOptions = new KafkaOptions();

    @Mixin
    StageOptions stageOptions = new StageOptions();

    @Override
    public Integer call() throws IOException {
        try (StopSignal stop = StopSignal.install();
                TemporaryFolder temporary = TemporaryFolder.create()) {
            PrintWriter err = spec.commandLine().getErr();
            RunObserver observer = new RunObserver(new Progress(err, Terminal.standardError()));
            Settings live = settings.read(Map.of());
            List<Path> input = files.isEmpty() ? List.of(log(live, temporary.path())) : files;
            Replay replay =
                    new Replay(own(live, temporary.path()), version != null, Clock.systemUTC(), stop::wished, observer);
            RunFigures figures;
            try (observer) {
                figures = replay.run(input, out);
            }
            summarize(figures, spec.commandLine().getOut());
            return observer.exitCode();
        }
    }

    /** What stands on the live log, as a file. */
    private Path log(Settings live, Path folder) throws IOException {
        if (live.bootstrapServers() == null) {
            throw new ParameterException(
                    spec.commandLine(), "name FILEs, or with --bootstrap-servers the Kafka whose log is read again");
        }
        Path file = folder.resolve("articles.ndjson");
        ArticleLog.copy(live.kafkaAt(live.bootstrapServers(), Map.of()), file);
        return file;
    }

    /** Settings on which nothing is in anybody's way: a folder and ports, or topics, that no other run uses. */
    private Settings own(Settings live, Path folder) {
        Map<String, String> own = Map.of("data", folder.toString(), "broker-port", "0");
        if (version != null) {
            if (live.bootstrapServers() == null) {
                throw new ParameterException(
                        spec.commandLine(), "--extractor-version needs --bootstrap-servers: where the live topics are");
            }
            return ExtractorVersion.beside(live, version, settings, own);
        }
        if (live.bootstrapServers() == null) {
            return settings.read(own);
        }
        Map<String, String> apart = new HashMap<>(own);
        apart.put("prefix", live.prefix() + "replay-" + UUID.randomUUID() + "-");
        return settings.read(apart);
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
