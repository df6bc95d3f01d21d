package io.claimstream.bench;

import io.claimstream.aggregate.placement.Fingerprint;
import io.claimstream.aggregate.placement.PlacedArticle;
import io.claimstream.aggregate.placement.PlacementIndex;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Articles that one thread places in a second among live events: one operation is one article that comes back changed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class PlacementBenchmark {

    private static final Instant ARRIVED = Instant.parse("2031-05-20T08:00:00Z");

    /** Made beforehand, so that making them is not measured. */
    private static final int ARTICLES = 1_000;

    /** Every event has two articles. */
    @Param({"1000", "100000"})
    public int liveEvents;

    private PlacementIndex index = new PlacementIndex();
    private List<Fingerprint> articles = List.of();
    private int next;

    /** Fills the index. */
    @Setup
    public void fill() {
        index = new PlacementIndex();
        for (int event = 0; event < liveEvents; event++) {
            for (int article = 0; article < 2; article++) {
                index.restore(new PlacedArticle(
                        SyntheticFingerprints.of(event, article), "event-" + event, ARRIVED, article));
            }
        }
        articles = IntStream.range(0, ARTICLES)
                .mapToObj(i -> SyntheticFingerprints.of(i * (liveEvents / ARTICLES), 1))
                .toList();
    }

    /** Places the next article. */
    @Benchmark
    public PlacementIndex.Outcome place() {
        next = (next + 1) % ARTICLES;
        return index.place(articles.get(next), ARRIVED);
    }
}
