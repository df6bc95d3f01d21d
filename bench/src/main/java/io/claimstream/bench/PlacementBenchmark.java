package io.claimstream.bench;

import io.claimstream.aggregate.placement.PlacedArticle;
import io.claimstream.aggregate.placement.PlacementIndex;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
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

    /** Every event has two articles. */
    @Param({"1000", "100000"})
    public int liveEvents;

    private PlacementIndex index = new PlacementIndex();
    private int next;

    /** Fills the index. */
    @Setup
    public void fill() {
        index = new PlacementIndex();
        for (int event = 0; event < liveEvents; event++) {
            for (int article = 0; article < 2; article++) {
                index.restore(new PlacedArticle(SyntheticFingerprints.of(event, article), "event-" + event, ARRIVED));
            }
        }
    }

    /** Places the next article. */
    @Benchmark
    public PlacementIndex.Outcome place() {
        next = (next + 7919) % liveEvents;
        return index.place(SyntheticFingerprints.of(next, 1), ARRIVED);
    }
}
