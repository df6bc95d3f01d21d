package io.claimstream.aggregate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.claimstream.aggregate.ledger.Changes;
import io.claimstream.aggregate.ledger.Ledger;
import io.claimstream.aggregate.ledger.LedgerArticle;
import io.claimstream.contract.ledger.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folds the entries of each event into its ledger; the stream's time is the only clock. */
final class LedgerKeeper extends ContextualProcessor<String, LedgerEntry, String, LedgerUpdate> {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerKeeper.class);
    private static final int LEDGERS_AT_HAND = 500;

    /** Only what the stores hold too: after an abort the task starts again without it. */
    private final Cache<String, Ledger> atHand = Caffeine.newBuilder()
            .maximumSize(LEDGERS_AT_HAND)
            .executor(Runnable::run)
            .build();

    private final AggregateMetrics metrics;
    private @Nullable KeyValueStore<String, LedgerArticle> articles;
    private @Nullable KeyValueStore<String, Event> events;

    LedgerKeeper(AggregateMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, LedgerUpdate> context) {
        super.init(context);
        articles = context.getStateStore(AggregateTopology.LEDGER_ARTICLES);
        events = context.getStateStore(AggregateTopology.LEDGER_EVENTS);
        atHand.invalidateAll();
    }

    @Override
    public void process(Record<String, LedgerEntry> record) {
        KeyValueStore<String, LedgerArticle> members = Objects.requireNonNull(articles);
        KeyValueStore<String, Event> states = Objects.requireNonNull(events);
        String eventId = record.key();
        LedgerEntry entry = record.value();
        Instant at = Instant.ofEpochMilli(record.timestamp());

        Ledger ledger = atHand.get(eventId, this::read);
        Ledger next = entry.added() == null ? ledger.without(entry.articleId()) : ledger.with(entry.added());
        Event before = states.get(eventId);
        Event after = merged(next.event(before, at, entry.articleId()), entry);
        LedgerUpdate update = new LedgerUpdate(after, Changes.between(before, after, at, entry.articleId()));

        members.put(key(eventId, entry.articleId()), entry.added());
        states.put(eventId, after);
        atHand.put(eventId, next);
        context().forward(record.withValue(update));
        metrics.count(update, Duration.ofMillis(context().currentSystemTimeMs() - record.timestamp()));
        LOG.atInfo()
                .addKeyValue("event", eventId)
                .addKeyValue("article", entry.articleId())
                .addKeyValue("changes", update.changes().size())
                .log("ledger updated");
    }

    private Ledger read(String eventId) {
        Ledger ledger = Ledger.of(eventId);
        try (KeyValueIterator<String, LedgerArticle> all =
                Objects.requireNonNull(articles).prefixScan(eventId + "/", new StringSerializer())) {
            while (all.hasNext()) {
                ledger = ledger.with(all.next().value);
            }
        }
        return ledger;
    }

    private static Event merged(Event event, LedgerEntry entry) {
        if (entry.movedTo() == null || !event.articles().isEmpty()) {
            return event;
        }
        return new Event(
                event.id(),
                event.title(),
                event.firstPublished(),
                event.lastUpdated(),
                event.articles(),
                event.origins(),
                event.entities(),
                event.places(),
                event.claims(),
                entry.movedTo());
    }

    private static String key(String eventId, String articleId) {
        return eventId + "/" + articleId;
    }
}
