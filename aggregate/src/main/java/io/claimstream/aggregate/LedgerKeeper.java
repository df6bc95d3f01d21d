package io.claimstream.aggregate;

import io.claimstream.aggregate.LedgersAtHand.Standing;
import io.claimstream.aggregate.ledger.Changes;
import io.claimstream.aggregate.ledger.EventPast;
import io.claimstream.aggregate.ledger.Ledger;
import io.claimstream.aggregate.ledger.LedgerArticle;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.stream.JsonSerde;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
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
    private static final JsonSerde<Event> JSON = JsonSerde.of(Event.class);

    /** Only what the stores hold too: after an abort the task starts again without it. */
    private final LedgersAtHand atHand;

    private final AggregateMetrics metrics;
    private @Nullable KeyValueStore<String, PackedArticle> articles;
    private @Nullable KeyValueStore<String, EventPast> pasts;

    LedgerKeeper(LedgersAtHand atHand, AggregateMetrics metrics) {
        this.atHand = atHand;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, LedgerUpdate> context) {
        super.init(context);
        articles = context.getStateStore(AggregateTopology.LEDGER_ARTICLES);
        pasts = context.getStateStore(AggregateTopology.EVENT_PASTS);
        atHand.forget();
    }

    @Override
    public void process(Record<String, LedgerEntry> record) {
        KeyValueStore<String, PackedArticle> members = Objects.requireNonNull(articles);
        String eventId = record.key();
        LedgerEntry entry = record.value();
        Instant at = Instant.ofEpochMilli(record.timestamp());

        Standing standing = atHand.get(eventId, this::read);
        Event before = standing.told();
        Ledger next = entry.added() == null
                ? standing.ledger().without(entry.articleId())
                : standing.ledger().with(entry.added().unpacked());
        Event event = merged(next.event(before, at, entry.articleId()), entry);
        List<Change> changes = Changes.between(before, event, at, entry.articleId());
        // An article that is sent once more as it was moves the proof to a younger place in the log, and nothing else.
        Event after = before == null || !changes.isEmpty() ? event : event.lastUpdated(before.lastUpdated());
        LedgerUpdate update =
                new LedgerUpdate(after, Bytes.wrap(JSON.serializer().serialize("", after)), changes);

        members.put(key(eventId, entry.articleId()), entry.added());
        Objects.requireNonNull(pasts).put(eventId, EventPast.of(after));
        atHand.put(eventId, new Standing(next, after));
        context().forward(record.withValue(update));
        metrics.count(update, Duration.ofMillis(context().currentSystemTimeMs() - record.timestamp()));
        LOG.atInfo()
                .addKeyValue("event", eventId)
                .addKeyValue("article", entry.articleId())
                .addKeyValue("changes", update.changes().size())
                .log("ledger updated");
    }

    private Standing read(String eventId) {
        List<LedgerArticle> members = new ArrayList<>();
        try (KeyValueIterator<String, PackedArticle> all =
                Objects.requireNonNull(articles).prefixScan(eventId + "/", new StringSerializer())) {
            while (all.hasNext()) {
                members.add(all.next().value.unpacked());
            }
        }
        Ledger ledger = Ledger.of(eventId, members);
        EventPast past = Objects.requireNonNull(pasts).get(eventId);
        return new Standing(ledger, past == null ? null : ledger.event(past));
    }

    private static Event merged(Event event, LedgerEntry entry) {
        String other = entry.movedTo();
        return other == null || !event.articles().isEmpty() ? event : event.mergedInto(other);
    }

    private static String key(String eventId, String articleId) {
        return eventId + "/" + articleId;
    }
}
