package io.claimstream.aggregate;

import io.claimstream.aggregate.placement.Fingerprint;
import io.claimstream.contract.stream.RunSequence;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the records of each sequence back into the order of their numbers, which partitions and threads have mixed: the
 * articles of a run before they are placed, and the entries of an event before they are folded. Records without a number
 * pass at once.
 *
 * @param <V> what the records carry
 */
final class Resequencer<V> extends ContextualProcessor<String, V, String, V> {

    /** What may be missing became a dead letter on the way, as an article can in extraction. */
    static final Duration PATIENCE_WITH_RUNS = Duration.ofSeconds(10);

    /** Nothing should be missing: what has not come is late, and an event told out of order would be another one. */
    static final Duration PATIENCE_WITH_EVENTS = Duration.ofMinutes(5);

    /** So much does not come past a number that is only late. */
    private static final int MOST_HELD = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(Resequencer.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** The runs that are held up; a restart only makes them wait a little longer. */
    private final Map<String, Stop> stops = new TreeMap<>();

    private final Duration patience;

    private final Serde<V> serde;
    private final Function<Record<String, V>, @Nullable RunSequence> numbering;
    private final String heldStore;
    private final String nextStore;

    private @Nullable KeyValueStore<String, HeldRecord> held;
    private @Nullable KeyValueStore<String, Long> next;

    /**
     * A run whose next number has not come.
     *
     * @param since when it last went forward
     * @param lastCame when a later number last came
     * @param held how many of those there are
     */
    private record Stop(long since, long lastCame, int held) {

        static Stop at(long now) {
            return new Stop(now, now, 0);
        }

        Stop withOneMore(long now) {
            return new Stop(since, now, held + 1);
        }

        /** As long as others come, the one that is missing may only be slow. */
        boolean isTooLong(long now, Duration patience) {
            return now - since >= patience.toMillis() && (now - lastCame >= patience.toMillis() || held > MOST_HELD);
        }
    }

    private Resequencer(
            Duration patience,
            Serde<V> serde,
            Function<Record<String, V>, @Nullable RunSequence> numbering,
            String heldStore,
            String nextStore) {
        this.patience = patience;
        this.serde = serde;
        this.numbering = numbering;
        this.heldStore = heldStore;
        this.nextStore = nextStore;
    }

    /** Fingerprints in the order in which their sender sent the articles. */
    static Resequencer<Fingerprint> ofRuns() {
        return new Resequencer<>(
                PATIENCE_WITH_RUNS,
                CompactSerde.of(Fingerprint.class),
                record -> RunSequence.read(record.headers()),
                AggregateTopology.HELD,
                AggregateTopology.NEXT);
    }

    /** Entries of an event in the order in which placement decided them. */
    static Resequencer<LedgerEntry> ofEvents() {
        return new Resequencer<>(
                PATIENCE_WITH_EVENTS,
                CompactSerde.of(LedgerEntry.class),
                entry -> entry.value().turn() == null
                        ? null
                        : new RunSequence(entry.key(), entry.value().turn()),
                AggregateTopology.HELD_ENTRIES,
                AggregateTopology.NEXT_TURN);
    }

    @Override
    public void init(ProcessorContext<String, V> context) {
        super.init(context);
        held = context.getStateStore(heldStore);
        next = context.getStateStore(nextStore);
        stops.clear();
        try (KeyValueIterator<String, HeldRecord> waiting = held.all()) {
            waiting.forEachRemaining(record -> hold(run(record.key), context.currentSystemTimeMs()));
        }
        context.schedule(LOOK_EVERY, PunctuationType.WALL_CLOCK_TIME, this::giveUpGaps);
    }

    @Override
    public void process(Record<String, V> record) {
        RunSequence sequence = numbering.apply(record);
        if (sequence == null) {
            context().forward(record);
            return;
        }
        long expected = expected(sequence.run());
        if (sequence.number() > expected) {
            held().put(key(sequence.run(), sequence.number()), HeldRecord.of(record, serde));
            hold(sequence.run(), context().currentSystemTimeMs());
            return;
        }
        context().forward(record);
        if (sequence.number() == expected) {
            release(sequence.run(), expected + 1);
        }
    }

    private void release(String run, long from) {
        long number = from;
        for (HeldRecord turn = held().delete(key(run, number)); turn != null; turn = held().delete(key(run, number))) {
            context().forward(turn.released(serde));
            number++;
        }
        Objects.requireNonNull(next).put(run, number);
        Stop stop = stops.remove(run);
        int held = stop == null ? 0 : stop.held() - (int) (number - from);
        if (held > 0) {
            long now = context().currentSystemTimeMs();
            stops.put(run, new Stop(now, now, held));
        }
    }

    private void hold(String run, long now) {
        stops.merge(run, Stop.at(now).withOneMore(now), (stop, one) -> stop.withOneMore(now));
    }

    private void giveUpGaps(long now) {
        List<String> stuck = stops.entrySet().stream()
                .filter(stop -> stop.getValue().isTooLong(now, patience))
                .map(Map.Entry::getKey)
                .toList();
        for (String run : stuck) {
            long first = firstHeld(run);
            LOG.warn("run {} goes on at {}: nothing came for {} in {}", run, first, expected(run), patience);
            release(run, first);
        }
    }

    private long firstHeld(String run) {
        try (KeyValueIterator<String, HeldRecord> waiting = held().range(key(run, 0), key(run, Long.MAX_VALUE))) {
            String first = waiting.peekNextKey();
            return Long.parseLong(first.substring(first.lastIndexOf('/') + 1));
        }
    }

    private long expected(String run) {
        Long expected = Objects.requireNonNull(next).get(run);
        return expected == null ? 0 : expected;
    }

    private KeyValueStore<String, HeldRecord> held() {
        return Objects.requireNonNull(held);
    }

    private static String run(String key) {
        return key.substring(0, key.lastIndexOf('/'));
    }

    private static String key(String run, long number) {
        return String.format("%s/%019d", run, number);
    }
}
