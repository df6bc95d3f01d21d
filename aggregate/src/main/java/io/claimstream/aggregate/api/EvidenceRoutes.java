package io.claimstream.aggregate.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.claimstream.aggregate.api.view.ArticleView;
import io.claimstream.aggregate.api.view.FullEvidence;
import io.claimstream.contract.ledger.ClaimValue;
import io.claimstream.contract.ledger.Event;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All evidence of one question, page by page; an event's record holds no more than keeps it small. */
final class EvidenceRoutes {

    private static final int LIMIT = 100;
    private static final int MOST = 1000;

    /** Whoever reads one page reads the next: a fold of thousands of articles is not made again for it. */
    private static final int EVENTS_AT_HAND = 4;

    private final Function<Context, @Nullable Event> known;
    private final ArticleView articles;
    private final Cache<State, FullEvidence> atHand =
            Caffeine.newBuilder().maximumSize(EVENTS_AT_HAND).build();

    private record State(String eventId, Instant lastUpdated, int articles) {}

    private record Listing(
            String eventId,
            String claimId,
            int total,
            List<ClaimValue> values,
            List<String> missing,
            @Nullable Integer next) {}

    /**
     * The route.
     *
     * @param known the event that a request names; null when there is none, and the reader has been told
     */
    EvidenceRoutes(Function<Context, @Nullable Event> known, ArticleView articles) {
        this.known = known;
        this.articles = articles;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/v1/events/{id}/claims/{claimId}/evidence", this::evidence);
    }

    private void evidence(Context context) {
        Parameters parameters = new Parameters(context, Set.of("offset", "limit"));
        int offset = parameters.number("offset", 0, 0, Integer.MAX_VALUE - MOST);
        int limit = parameters.number("limit", LIMIT, 1, MOST);
        Event event = known.apply(context);
        if (event == null) {
            return;
        }
        String claimId = context.pathParam("claimId");
        State state =
                new State(event.id(), event.lastUpdated(), event.articles().size());
        FullEvidence all = atHand.get(state, any -> FullEvidence.of(event, articles::find));
        FullEvidence.Stretch stretch = all.stretch(claimId, offset, limit);
        if (stretch == null) {
            Answers.notFound(context, "the event " + event.id() + " has no claim " + claimId);
            return;
        }
        int end = offset + limit;
        Answers.json(
                context,
                new Listing(
                        event.id(),
                        claimId,
                        stretch.total(),
                        stretch.values(),
                        all.missing(),
                        end < stretch.total() ? end : null));
    }
}
