package io.claimstream.aggregate;

import io.claimstream.aggregate.placement.Fingerprint;
import io.claimstream.aggregate.placement.PlacedArticle;
import io.claimstream.aggregate.placement.Placement;
import io.claimstream.aggregate.placement.PlacementIndex;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Places one article after the other: the index lives in memory, its members in a store that it is rebuilt from. What
 * happens to an event is numbered, so that its ledger can fold it in this order.
 */
final class PlacementLane extends ContextualProcessor<String, Fingerprint, String, Placement> {

    private final AggregateMetrics metrics;
    private @Nullable KeyValueStore<String, PlacedArticle> members;
    private @Nullable KeyValueStore<String, Long> turns;
    private PlacementIndex index = new PlacementIndex();

    PlacementLane(AggregateMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, Placement> context) {
        super.init(context);
        members = context.getStateStore(AggregateTopology.MEMBERS);
        turns = context.getStateStore(AggregateTopology.TURNS);
        index = restored(members);
        metrics.open(index.openEvents());
    }

    @Override
    public void process(Record<String, Fingerprint> fingerprint) {
        KeyValueStore<String, PlacedArticle> store = Objects.requireNonNull(members);
        Instant arrived = Instant.ofEpochMilli(fingerprint.timestamp());
        if (overtaken(store.get(fingerprint.key()), fingerprint.value())) {
            return;
        }
        PlacementIndex.Outcome outcome;
        try {
            outcome = index.place(fingerprint.value(), arrived);
        } catch (RuntimeException e) {
            // The record becomes a dead letter: the index must not keep the half of it that it had taken.
            index = restored(store);
            throw e;
        }
        for (Placement consequence : outcome.consequences()) {
            Placement numbered = inTurn(store, consequence);
            follow(store, consequence);
            // Without headers: these do not count as the article's own placement.
            context()
                    .forward(new Record<>(
                            consequence.articleId(), numbered, fingerprint.timestamp(), new RecordHeaders()));
        }
        Placement placement = inTurn(store, outcome.placement());
        String eventId = placement.eventId();
        store.put(
                fingerprint.key(),
                eventId == null ? null : new PlacedArticle(fingerprint.value(), eventId, arrived, outcome.number()));
        context().forward(fingerprint.withValue(placement));
        metrics.count(outcome);
        metrics.open(index.openEvents());
    }

    @Override
    public void close() {
        metrics.open(0);
    }

    /** A retraction that was sent before there was anything to take back must not take what came since. */
    private static boolean overtaken(@Nullable PlacedArticle standing, Fingerprint arriving) {
        return arriving.retracted()
                && standing != null
                && standing.fingerprint().version() > arriving.version();
    }

    private Placement inTurn(KeyValueStore<String, PlacedArticle> store, Placement placement) {
        if (placement.verdict() == Placement.Verdict.CLOSED) {
            return placement;
        }
        PlacedArticle member = store.get(placement.articleId());
        String from = member == null ? null : member.eventId();
        String to = placement.eventId();
        Long leaving = from == null || from.equals(to) ? null : nextTurn(from);
        return placement.inTurn(to == null ? null : nextTurn(to), leaving);
    }

    private long nextTurn(String eventId) {
        KeyValueStore<String, Long> store = Objects.requireNonNull(turns);
        Long turn = store.get(eventId);
        long next = turn == null ? 0 : turn;
        store.put(eventId, next + 1);
        return next;
    }

    private static void follow(KeyValueStore<String, PlacedArticle> store, Placement consequence) {
        PlacedArticle member = store.get(consequence.articleId());
        String eventId = consequence.eventId();
        boolean closed = consequence.verdict() == Placement.Verdict.CLOSED;
        store.put(consequence.articleId(), closed || eventId == null || member == null ? null : member.in(eventId));
    }

    private static PlacementIndex restored(KeyValueStore<String, PlacedArticle> members) {
        PlacementIndex index = new PlacementIndex();
        try (KeyValueIterator<String, PlacedArticle> all = members.all()) {
            all.forEachRemaining(member -> index.restore(member.value));
        }
        return index;
    }
}
