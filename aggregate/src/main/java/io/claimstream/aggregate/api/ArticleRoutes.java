package io.claimstream.aggregate.api;

import io.claimstream.aggregate.api.view.ArticleView;
import io.claimstream.aggregate.api.view.EventView;
import io.claimstream.aggregate.api.view.SourceSummary;
import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.CleanArticle;
import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.LogPosition;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Articles with their claims, and the publishers that they come from. */
final class ArticleRoutes {

    private final ArticleView articles;
    private final EventView events;
    private final Supplier<Instant> now;

    ArticleRoutes(ArticleView articles, EventView events, Supplier<Instant> now) {
        this.articles = articles;
        this.events = events;
        this.now = now;
    }

    void addTo(RoutesConfig routes) {
        // Ids may hold slashes: some senders use addresses.
        routes.get("/v1/articles/<id>", this::article);
        routes.get("/v1/sources", this::sources);
    }

    private record Reading(
            CleanArticle article,
            List<Claim> claims,
            List<Entity> entities,
            String extractor,
            @Nullable LogPosition position,
            Instant arrived,
            List<String> events) {}

    private void article(Context context) {
        new Parameters(context, Set.of());
        String id = context.pathParam("id");
        ArticleView.Held held = articles.find(id);
        if (held == null) {
            Answers.notFound(context, "no article is held under the id " + id);
            return;
        }
        Answers.json(
                context,
                new Reading(
                        held.extracted().article(),
                        held.extracted().claims(),
                        held.extracted().entities(),
                        held.extracted().extractor(),
                        held.extracted().position(),
                        held.arrived(),
                        events.ofArticle(id)));
    }

    private record Sources(List<SourceSummary> sources) {}

    private void sources(Context context) {
        new Parameters(context, Set.of());
        Answers.json(context, new Sources(articles.sources(now.get())));
    }
}
