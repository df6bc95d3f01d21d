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
        ArticleRoute route = (known == null ? ArticleRoute.UNKNOWN : known)
                .arrived(version, extracted.value().article().retracted() ? null : LedgerArticle.of(extracted.value()));
        Fingerprint fingerprint = Fingerprints.of(extracted.value(), version);
        store.put(extracted.key(), route);
        context().forward(extracted.withValue(fingerprint));
    }
}
