package io.claimstream.aggregate;

import io.claimstream.aggregate.ledger.LedgerArticle;
import io.claimstream.aggregate.placement.Fingerprint;
import io.claimstream.aggregate.placement.Fingerprints;
import io.claimstream.contract.claim.ExtractedArticle;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Keeps an article until its event is known and sends its fingerprint to be placed. */
final class ArticleIntake extends ContextualProcessor<String, ExtractedArticle, String, Fingerprint> {

    private @Nullable KeyValueStore<String, ArticleRoute> routes;

    @Override
    public void init(ProcessorContext<String, Fingerprint> context) {
        super.init(context);
        routes = context.getStateStore(AggregateTopology.ROUTES);
    }

    @Override
    public void process(Record<String, ExtractedArticle> extracted) {
        KeyValueStore<String, ArticleRoute> store = Objects.requireNonNull(routes);
        // An article's versions all lie in one partition of topic claims, so that the offset tells which is newer.
        long version = context().recordMetadata().orElseThrow().offset();
        ArticleRoute known = store.get(extracted.key());
        ArticleRoute route = known == null ? ArticleRoute.UNKNOWN : known;
        boolean retracted = extracted.value().article().retracted();
        Record<String, Fingerprint> fingerprint = extracted.withValue(Fingerprints.of(extracted.value(), version));
        if (retracted && !route.standing()) {
            // It goes on all the same: what follows it in its run waits for its number.
            context().forward(fingerprint);
            throw new IllegalArgumentException("retraction of an article that is not there");
        }
        store.put(
                extracted.key(),
                route.arrived(version, retracted ? null : PackedArticle.of(LedgerArticle.of(extracted.value()))));
        context().forward(fingerprint);
    }
}
