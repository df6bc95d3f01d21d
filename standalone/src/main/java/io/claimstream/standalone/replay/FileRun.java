package io.claimstream.standalone.replay;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.ingest.ArticlePublisher;
import io.claimstream.ingest.source.ArticleReader;
import io.claimstream.ingest.source.Intake;
import io.claimstream.standalone.pipeline.OpenParts;
import io.claimstream.standalone.pipeline.StageName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Files sent through stages that are running already, each article followed until it has come out. */
public final class FileRun implements AutoCloseable {

    /** Enough to keep every partition and thread busy, little enough to hold. */
    private static final int MAX_UNDER_WAY = 1000;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final InstantSource clock;
    private final long bytes;
    private final OpenParts open = new OpenParts();
    private final Accounting accounting;
    private final ResultWatcher watcher;
    private final ArticleFeed feed;
    private final StageLag lag;
    private final BooleanSupplier stopped;
    private volatile @Nullable Instant firstSent;
    private volatile @Nullable Instant finished;

    /**
     * A run that has sent nothing yet.
     *
     * @param name written on every article; no other run on these topics may have it
     * @param bytes of the files that will be sent; 0 when nobody knows
     * @param observer is shown all that is read
     * @param stopped true when the user wants no more of it
     * @param pipeline throws when the pipeline can bring no article to its end any more
     */
    public FileRun(
            String name,
            KafkaSettings kafka,
            ArticleReader reader,
            long bytes,
            Consumer<Intake> observer,
            BooleanSupplier stopped,
            Runnable pipeline,
            InstantSource clock) {
        this.clock = clock;
        this.bytes = bytes;
        this.stopped = stopped;
        this.accounting = new Accounting(MAX_UNDER_WAY, PATIENCE, stopped, pipeline);
        this.watcher = open.add(new ResultWatcher(name, kafka, accounting, clock));
        ArticlePublisher publisher = open.add(new ArticlePublisher(kafka));
        this.feed = new ArticleFeed(name, reader, publisher, accounting, observer);
        this.lag = open.add(new StageLag(StageName.AGGREGATE, kafka));
    }

    /**
     * Sends a file's articles, or those of all files of a folder; waits while too many are under way.
     *
     * @throws IOException when it cannot be read
     * @throws RunException when the run cannot go on
     */
    public void send(Path path) throws IOException {
        if (firstSent == null) {
            firstSent = clock.instant();
        }
        feed.send(path);
    }

    /**
     * Returns when every article is accounted for, and all that they cause for each other has come out too.
     *
     * @throws RunException when that does not happen
     */
    public void awaitAll() {
        accounting.awaitAll();
        lag.awaitNone(stopped);
        finished = clock.instant();
    }

    /** How far it has come; may be asked by another thread. */
    public RunProgress progress() {
        return new RunProgress(
                accounting.sent(),
                watcher.extracted(),
                accounting.settled(),
                watcher.deadLetters(),
                feed.duplicates(),
                feed.rejected(),
                bytes == 0 ? 0 : Math.min(1, (double) feed.bytesRead() / bytes),
                seconds());
    }

    /** The latency, in milliseconds, that this share of the articles stays within. */
    long latency(double share) {
        return accounting.latency(share);
    }

    private double seconds() {
        Instant start = firstSent;
        if (start == null) {
            return 0;
        }
        Instant end = finished;
        return Duration.between(start, end == null ? clock.instant() : end).toMillis() / 1000.0;
    }

    @Override
    public void close() {
        open.close();
    }
}
