package io.claimstream.aggregate;

import io.claimstream.aggregate.ledger.EventPast;
import io.claimstream.aggregate.placement.Fingerprint;
import io.claimstream.aggregate.placement.PlacedArticle;
import io.claimstream.aggregate.placement.Placement;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.stream.Topics;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * claims → fingerprints (one partition) → back into order → placed → routed to their events → back into order → folded
 * into ledgers → events and changes.
 */
final class AggregateTopology {

    static final String ROUTES = "article-routes";
    static final String HELD = "held-fingerprints";
    static final String NEXT = "next-in-run";
    static final String MEMBERS = "placed-articles";
    static final String TURNS = "event-turns";
    static final String HELD_ENTRIES = "held-entries";
    static final String NEXT_TURN = "next-turn-of-event";
    static final String LEDGER_ARTICLES = "ledger-articles";
    static final String EVENT_PASTS = "event-pasts";

    private AggregateTopology() {}

    /**
     * The topology.
     *
     * @param properties the stage's Streams settings
     * @param topics where it reads and writes
     * @param partitions of topic claims, which the way back from placing must share
     * @param metrics counts what passes
     */
    static Topology build(Properties properties, Topics topics, int partitions, AggregateMetrics metrics) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(properties)))
                .addStateStore(store(ROUTES, CompactJson.serde(ArticleRoute.class)))
                .addStateStore(store(HELD, CompactJson.serde(HeldRecord.class)))
                .addStateStore(store(NEXT, Serdes.Long()))
                .addStateStore(store(MEMBERS, CompactJson.serde(PlacedArticle.class)))
                .addStateStore(store(TURNS, Serdes.Long()))
                .addStateStore(store(HELD_ENTRIES, CompactJson.serde(HeldRecord.class)))
                .addStateStore(store(NEXT_TURN, Serdes.Long()))
                .addStateStore(store(LEDGER_ARTICLES, CompactJson.serde(PackedArticle.class)))
                .addStateStore(store(EVENT_PASTS, CompactJson.serde(EventPast.class)));

        LedgersAtHand ledgers = new LedgersAtHand();
        KStream<String, ExtractedArticle> claims = builder.stream(
                topics.claims().name(), topics.claims().consumed().withName("extracted-claims"));
        KStream<String, LedgerUpdate> updates = claims.process(ArticleIntake::new, Named.as("take-fingerprint"), ROUTES)
                .repartition(shuffled("fingerprints", CompactJson.serde(Fingerprint.class))
                        .withNumberOfPartitions(1))
                .process(Resequencer::ofRuns, Named.as("put-in-order"), HELD, NEXT)
                .process(() -> new PlacementLane(metrics), Named.as("place-in-event"), MEMBERS, TURNS)
                .repartition(shuffled("placements", CompactJson.serde(Placement.class))
                        .withNumberOfPartitions(partitions))
                .process(ArticleRouter::new, Named.as("route-to-ledger"), ROUTES)
                .repartition(shuffled("ledger-entries", CompactJson.serde(LedgerEntry.class))
                        .withNumberOfPartitions(partitions))
                .process(Resequencer::ofEvents, Named.as("wait-for-turn"), HELD_ENTRIES, NEXT_TURN)
                .process(
                        () -> new LedgerKeeper(ledgers, metrics),
                        Named.as("fold-into-ledger"),
                        LEDGER_ARTICLES,
                        EVENT_PASTS);
        updates.mapValues(LedgerUpdate::json, Named.as("event-of-update"))
                .to(
                        topics.events().name(),
                        Produced.with(topics.events().key(), Serdes.Bytes()).withName("events"));
        updates.flatMapValues(LedgerUpdate::changes, Named.as("changes-of-update"))
                .to(topics.changes().name(), topics.changes().produced().withName("changes"));
        return builder.build(properties);
    }

    private static <V> Repartitioned<String, V> shuffled(String name, Serde<V> value) {
        return Repartitioned.<String, V>as(name).withKeySerde(Serdes.String()).withValueSerde(value);
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> value) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), value);
    }
}
