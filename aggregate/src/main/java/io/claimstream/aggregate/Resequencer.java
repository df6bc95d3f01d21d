package io.claimstream.aggregate;

import io.claimstream.aggregate.placement.Fingerprint;
import io.claimstream.contract.stream.RunSequence;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
 * Puts the records of each run back into the order in which they were sent, which partitions and threads have mixed.
 * Records without a sequence pass at once.
 */
final class Resequencer extends ContextualProcessor<String, Fingerprint, String, Fingerprint> {

    /** A number that has not come for so long became a dead letter on the way. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Resequencer.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** When each run that is held up last went forward; a restart only makes it wait a little longer. */
    private final Map<String, Long> lastProgress = new TreeMap<>();

    private @Nullable KeyValueStore<String, HeldFingerprint> held;
    private @Nullable KeyValueStore<String, Long> next;

    @Override
    public void init(ProcessorContext<String, Fingerprint> context) {
        super.init(context);
        held = context.getStateStore(AggregateTopology.HELD);
        next = context.getStateStore(AggregateTopology.NEXT);
        lastProgress.clear();
        try (KeyValueIterator<String, Long> runs = next.all()) {
            runs.forEachRemaining(run -> lastProgress.put(run.key, context.currentSystemTimeMs()));
        }
        context.schedule(LOOK_EVERY, PunctuationType.WALL_CLOCK_TIME, this::giveUpGaps);
    }

    @Override
    public void process(Record<String, Fingerprint> fingerprint) {
        RunSequence sequence = RunSequence.read(fingerprint.headers());
        if (sequence == null) {
            context().forward(fingerprint);
            return;
        }
        long expected = expected(sequence.run());
        if (sequence.number() > expected) {
            held().put(key(sequence.run(), sequence.number()), HeldFingerprint.of(fingerprint));
            lastProgress.putIfAbsent(sequence.run(), context().currentSystemTimeMs());
            return;
        }
        context().forward(fingerprint);
        if (sequence.number() == expected) {
            release(sequence.run(), expected + 1);
        }
    }

    private void release(String run, long from) {
        long number = from;
        for (HeldFingerprint turn = held().delete(key(run, number));
                turn != null;
                turn = held().delete(key(run, number))) {
            context().forward(turn.released());
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
        try (KeyValueIterator<String, HeldFingerprint> waiting = held().range(key(run, 0), key(run, Long.MAX_VALUE))) {
            if (!waiting.hasNext()) {
                return null;
            }
            KeyValue<String, HeldFingerprint> first = waiting.next();
            return Long.valueOf(first.key.substring(first.key.lastIndexOf('/') + 1));
        }
    }

    private long expected(String run) {
        Long expected = Objects.requireNonNull(next).get(run);
        return expected == null ? 0 : expected;
    }

    private KeyValueStore<String, HeldFingerprint> held() {
        return Objects.requireNonNull(held);
    }

    private static String key(String run, long number) {
        return String.format("%s/%019d", run, number);
    }
}
