package io.claimstream.aggregate;

import io.claimstream.aggregate.placement.Placement;
import java.util.Objects;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Sends an article to its event once that is known, and out of the event that it leaves. */
final class ArticleRouter extends ContextualProcessor<String, Placement, String, LedgerEntry> {

    private @Nullable KeyValueStore<String, ArticleRoute> routes;

    @Override
    public void init(ProcessorContext<String, LedgerEntry> context) {
        super.init(context);
        routes = context.getStateStore(AggregateTopology.ROUTES);
    }

    @Override
    public void process(Record<String, Placement> placement) {
        KeyValueStore<String, ArticleRoute> store = Objects.requireNonNull(routes);
        ArticleRoute known = store.get(placement.key());
        ArticleRoute.Step step = (known == null ? ArticleRoute.UNKNOWN : known).placed(placement.value());
        store.put(placement.key(), step.route());
        for (int i = 0; i < step.entries().size(); i++) {
            ArticleRoute.Directed directed = step.entries().get(i);
            Record<String, LedgerEntry> entry =
                    placement.withKey(directed.eventId()).withValue(directed.entry());
            // The headers count the article as done: only its last entry may carry them.
            boolean last = i == step.entries().size() - 1;
            context().forward(last ? entry : entry.withHeaders(new RecordHeaders()));
        }
    }
}
