package io.claimstream.standalone.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.claimstream.contract.stream.RunSequence;
import io.claimstream.ingest.ArticlePublisher;
import io.claimstream.ingest.source.ArticleReader;
import io.claimstream.ingest.source.Deduplicator;
import io.claimstream.ingest.source.Intake;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends the articles of files into the pipeline, numbered in the order of the files; input that is no article goes to the
 * dead letters.
 */
final class ArticleFeed {

    private final String run;
    private final ArticleReader reader;
    private final ArticlePublisher publisher;
    private final Accounting accounting;
    private final Consumer<Intake> observer;
    private final Deduplicator deduplicator = new Deduplicator();
    private volatile @Nullable FileChannel reading;
    private final LongAdder bytesBefore = new LongAdder();
    private final LongAdder duplicates = new LongAdder();
    private final LongAdder rejected = new LongAdder();

    /**
     * A feed that has sent nothing yet.
     *
     * @param run name of the run, written on every article
     * @param observer is shown all that is read
     */
    ArticleFeed(
            String run,
            ArticleReader reader,
            ArticlePublisher publisher,
            Accounting accounting,
            Consumer<Intake> observer) {
        this.run = run;
        this.reader = reader;
        this.publisher = publisher;
        this.accounting = accounting;
        this.observer = observer;
    }

    /**
     * Sends a file's articles, or those of all files of a folder; waits while too many are under way.
     *
     * @throws IOException when it cannot be read
     * @throws RunException when the run cannot go on
     */
    void send(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            reader.read(path, this::take);
            return;
        }
        try (FileChannel file = FileChannel.open(path)) {
            reading = file;
            reader.read(path.toString(), Channels.newInputStream(file), this::take);
            reading = null;
            bytesBefore.add(file.size());
        }
    }

    /** Bytes of input read so far; those of folders are not counted. */
    long bytesRead() {
        try {
            FileChannel file = reading;
            return bytesBefore.sum() + (file == null ? 0 : file.position());
        } catch (IOException closedMeanwhile) {
            return bytesBefore.sum();
        }
    }

    private void take(Intake intake) {
        observer.accept(intake);
        if (intake instanceof Intake.Rejected input) {
            reject(input);
        } else if (intake instanceof Intake.Accepted accepted) {
            take(accepted);
        }
    }

    private void take(Intake.Accepted accepted) {
        if (deduplicator.isDuplicate(accepted.article())) {
            duplicates.increment();
            return;
        }
        CompletableFuture<?> sending = publisher.publish(accepted.article(), new RunSequence(run, accounting.next()));
        if (isTooLarge(sending)) {
            reject(tooLarge(accepted));
            return;
        }
        accounting.send();
        failRunWith(sending);
    }

    private void reject(Intake.Rejected input) {
        rejected.increment();
        failRunWith(publisher.reject(input));
    }

    private static boolean isTooLarge(CompletableFuture<?> sending) {
        return sending.isCompletedExceptionally()
                && sending.handle((sent, failure) -> failure instanceof IllegalArgumentException)
                        .join();
    }

    private static Intake.Rejected tooLarge(Intake.Accepted article) {
        ByteBuffer id = ByteBuffer.wrap(article.article().id().getBytes(UTF_8));
        return new Intake.Rejected(article.origin(), article.line(), null, "larger than a record may be", id);
    }

    /** A number that never arrives would keep all later ones waiting, so a failed send is the end of the run. */
    private void failRunWith(CompletableFuture<?> sending) {
        CompletableFuture<?> unused = sending.whenComplete((metadata, failure) -> {
            if (failure != null) {
                accounting.fail(failure);
            }
        });
    }

    /** Articles left out because they said nothing new. */
    long duplicates() {
        return duplicates.sum();
    }

    /** Pieces of input that are no articles. */
    long rejected() {
        return rejected.sum();
    }
}
