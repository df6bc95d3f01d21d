package io.claimstream.aggregate;

import io.claimstream.aggregate.placement.Fingerprint;
import io.claimstream.contract.stream.RunSequence;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.KeyValue;
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

    /** A number that has not come for so long became a dead letter on the way. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Resequencer.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** When each run that is held up last went forward; a restart only makes it wait a little longer. */
    private final Map<String, Long> lastProgress = new TreeMap<>();

    private final Serde<V> serde;
    private final Function<Record<String, V>, @Nullable RunSequence> numbering;
    private final String heldStore;
    private final String nextStore;

    private @Nullable KeyValueStore<String, HeldRecord> held;
    private @Nullable KeyValueStore<String, Long> next;

    private Resequencer(
            Serde<V> serde,
            Function<Record<String, V>, @Nullable RunSequence> numbering,
            String heldStore,
            String nextStore) {
        this.serde = serde;
        this.numbering = numbering;
        this.heldStore = heldStore;
        this.nextStore = nextStore;
    }

    /** Fingerprints in the order in which their sender sent the articles. */
    static Resequencer<Fingerprint> ofRuns() {
        return new Resequencer<>(
                CompactSerde.of(Fingerprint.class),
                record -> RunSequence.read(record.headers()),
                AggregateTopology.HELD,
                AggregateTopology.NEXT);
    }

    /** Entries of an event in the order in which placement decided them. */
    static Resequencer<LedgerEntry> ofEvents() {
        return new Resequencer<>(
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
        lastProgress.clear();
        try (KeyValueIterator<String, HeldRecord> waiting = held.all()) {
            waiting.forEachRemaining(record -> lastProgress.put(run(record.key), context.currentSystemTimeMs()));
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
            lastProgress.putIfAbsent(sequence.run(), context().currentSystemTimeMs());
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
        lastProgress.put(run, context().currentSystemTimeMs());
    }

    private void giveUpGaps(long now) {
        for (Iterator<Map.Entry<String, Long>> runs = lastProgress.entrySet().iterator(); runs.hasNext(); ) {
            Map.Entry<String, Long> run = runs.next();
            if (now - run.getValue() < PATIENCE.toMillis()) {
                continue;
            }
            Long first = firstHeld(run.getKey());
            if (first == null) {
                runs.remove();
            } else {
                LOG.warn(
                        "run {} goes on at {}: nothing came for {} in {}",
                        run.getKey(),
                        first,
                        expected(run.getKey()),
                        PATIENCE);
                release(run.getKey(), first);
            }
        }
    }

    private @Nullable Long firstHeld(String run) {
        try (KeyValueIterator<String, HeldRecord> waiting = held().range(key(run, 0), key(run, Long.MAX_VALUE))) {
            if (!waiting.hasNext()) {
                return null;
            }
            KeyValue<String, HeldRecord> first = waiting.next();
            return Long.valueOf(first.key.substring(first.key.lastIndexOf('/') + 1));
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
