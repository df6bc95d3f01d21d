package io.claimstream.standalone.replay;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.ingest.source.ArticleReader;
import io.claimstream.ingest.source.Intake;
import io.claimstream.standalone.http.Metrics;
import io.claimstream.standalone.pipeline.Cluster;
import io.claimstream.standalone.pipeline.OpenParts;
import io.claimstream.standalone.pipeline.StageName;
import io.claimstream.standalone.pipeline.Stages;
import io.claimstream.standalone.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The whole pipeline over files, on topics of its own, with the results written to a folder. */
public final class Replay {

    /** Part of the results: runs over the same input are to be alike. */
    static final String RUN = "replay";

    private final Settings settings;
    private final boolean keepsResults;
    private final Clock clock;
    private final BooleanSupplier stopped;
    private final Observer observer;

    /** Whoever shows the run to its user. */
    public interface Observer {

        /** Is shown all that is read. */
        void onIntake(Intake intake);

        /** The run begins; {@code progress} tells at any time how far it has come. */
        void onStart(Supplier<RunProgress> progress);

        /** A file could not be read; the run goes on with the others. */
        void onUnreadable(Path file, IOException cause);
    }

    /**
     * A replay.
     *
     * @param settings where; without bootstrap servers, a broker inside the process
     * @param keepsResults true leaves the results on the topics of an outside cluster
     * @param stopped true when the user wants no more of it
     */
    public Replay(Settings settings, boolean keepsResults, Clock clock, BooleanSupplier stopped, Observer observer) {
        this.settings = settings;
        this.keepsResults = keepsResults;
        this.clock = clock;
        this.stopped = stopped;
        this.observer = observer;
    }

    /**
     * Sends the files' articles through the pipeline and writes what comes out into the folder, which is created when
     * missing.
     *
     * @throws RunException when not every article could be accounted for
     * @throws IOException when the folder cannot be written
     */
    public RunFigures run(List<Path> files, Path out) throws IOException {
        Files.createDirectories(out);
        try (OpenParts open = new OpenParts()) {
            Metrics metrics = open.add(new Metrics());
            Cluster cluster = open.add(Cluster.open(settings, clock));
            KafkaSettings kafka = cluster.settings().unhurried();
            if (!cluster.embedded()) {
                TopicCleanup.removeEarlierRun(kafka);
                open.add(keepsResults ? TopicCleanup.ofAllButResults(kafka) : TopicCleanup.of(kafka));
            }
            Stages stages = open.add(Stages.create(
                    kafka,
                    settings.gateway(),
                    settings.webhooks(),
                    EnumSet.of(StageName.EXTRACT, StageName.AGGREGATE),
                    metrics.registry()));
            stages.start();
            stages.awaitReady(stopped);
            FileRun run = send(files, kafka, stages);
            return write(run, new ResultFiles(kafka, out));
        }
    }

    private FileRun send(List<Path> files, KafkaSettings kafka, Stages stages) {
        ArticleReader reader = new ArticleReader(settings.gateway().maxArticleBytes(), clock);
        try (FileRun run = new FileRun(
                RUN, kafka, reader, bytes(files), observer::onIntake, stopped, stages::requireNoFailure, clock)) {
            observer.onStart(run::progress);
            for (Path file : files) {
                try {
                    run.send(file);
                } catch (IOException e) {
                    observer.onUnreadable(file, e);
                }
            }
            run.awaitAll();
            return run;
        }
    }

    /** Of all files; 0 when a folder is among them. */
    private static long bytes(List<Path> files) {
        return files.stream().allMatch(Files::isRegularFile)
                ? files.stream().mapToLong(file -> file.toFile().length()).sum()
                : 0;
    }

    private static RunFigures write(FileRun run, ResultFiles results) throws IOException {
        RunProgress end = run.progress();
        long claims = results.writeClaims();
        long events = results.writeEvents();
        results.writeChanges();
        long deadLetters = results.writeDeadLetters();
        RunFigures figures = new RunFigures(
                end.sent(),
                deadLetters,
                end.duplicates(),
                claims,
                events,
                end.seconds(),
                Math.round(end.rate() * 10) / 10.0,
                new RunFigures.Latency(run.latency(0.5), run.latency(0.99)));
        results.write(figures);
        return figures;
    }
}
