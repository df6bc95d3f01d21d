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

    private static final Logger LOG = LoggerFactory.getLogger(Resequencer.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** The runs that are held up; a restart only makes them wait a little longer. */
    private final Map<String, HeldUpRun> stops = new TreeMap<>();

    private final Duration patience;

    private final Serde<V> serde;
    private final Function<Record<String, V>, @Nullable RunSequence> numbering;
    private final String heldStore;
    private final String nextStore;

    private @Nullable KeyValueStore<String, HeldRecord> held;
    private @Nullable KeyValueStore<String, Long> next;

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
                CompactJson.serde(Fingerprint.class),
                record -> RunSequence.read(record.headers()),
                AggregateTopology.HELD,
                AggregateTopology.NEXT);
    }

    /** Entries of an event in the order in which placement decided them. */
    static Resequencer<LedgerEntry> ofEvents() {
        return new Resequencer<>(
                PATIENCE_WITH_EVENTS,
                CompactJson.serde(LedgerEntry.class),
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
            HeldRecord same = held().putIfAbsent(key(sequence.run(), sequence.number()), HeldRecord.of(record, serde));
            if (same == null) {
                hold(sequence.run(), context().currentSystemTimeMs());
            } else {
                // A number given twice: the second record has no turn of its own, but is not lost.
                context().forward(record);
            }
            return;
        }
        context().forward(record);
        if (sequence.number() == expected) {
            release(sequence.run(), expected + 1);
        }
    }

    private void release(String run, long from) {
        long number = from;
        HeldUpRun stop = stops.remove(run);
        if (stop != null) {
            // A store logs each deletion, also of what it does not have: where nothing is held, nothing is looked for.
            HeldRecord turn = held().delete(key(run, number));
            while (turn != null) {
                context().forward(turn.released(serde));
                number++;
                turn = held().delete(key(run, number));
            }
            int left = stop.held() - (int) (number - from);
            if (left > 0) {
                stops.put(run, HeldUpRun.with(left, context().currentSystemTimeMs()));
            }
        }
        Objects.requireNonNull(next).put(run, number);
    }

    private void hold(String run, long now) {
        stops.merge(run, HeldUpRun.with(1, now), (stop, one) -> stop.withOneMore(now));
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
