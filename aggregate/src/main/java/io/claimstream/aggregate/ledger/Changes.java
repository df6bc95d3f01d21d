package io.claimstream.aggregate.ledger;

import static io.claimstream.contract.ledger.ChangeType.ARTICLE_ADDED;
import static io.claimstream.contract.ledger.ChangeType.ARTICLE_CHANGED;
import static io.claimstream.contract.ledger.ChangeType.ARTICLE_WITHDRAWN;
import static io.claimstream.contract.ledger.ChangeType.EVENT_CREATED;
import static io.claimstream.contract.ledger.ChangeType.EVENT_MERGED;

import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.ChangeState;
import io.claimstream.contract.ledger.ChangeType;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.ledger.Evidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The differences between two states of one event: the event's own first, then its articles', then its claims'. */
public final class Changes {

    private final String eventId;
    private final Instant at;
    private final String cause;
    private final List<Change> changes = new ArrayList<>();

    private Changes(String eventId, Instant at, String cause) {
        this.eventId = eventId;
        this.at = at;
        this.cause = cause;
    }

    /**
     * Every difference, in a fixed order; none for equal states.
     *
     * @param before null when the event is new
     * @param at when the article that caused them arrived
     * @param causeArticleId that article
     */
    public static List<Change> between(@Nullable Event before, Event after, Instant at, String causeArticleId) {
        Changes changes = new Changes(after.id(), at, causeArticleId);
        changes.ofEvent(before, after);
        changes.ofArticles(before, after);
        List<ClaimGroup> earlier = before == null ? List.of() : before.claims();
        GroupChanges.between(earlier, after.claims(), changes::addOfClaim);
        return List.copyOf(changes.changes);
    }

    private void ofEvent(@Nullable Event before, Event after) {
        if (before == null) {
            add(null, EVENT_CREATED, null, event(after.title(), null));
        }
        if (after.mergedInto() != null && (before == null || before.mergedInto() == null)) {
            add(null, EVENT_MERGED, event(after.title(), null), event(after.title(), after.mergedInto()));
        }
    }

    private void ofArticles(@Nullable Event before, Event after) {
        List<EventArticle> earlier = before == null ? List.of() : before.articles();
        Map<String, EventArticle> then = byId(earlier);
        Map<String, EventArticle> now = byId(after.articles());
        for (EventArticle article : after.articles()) {
            EventArticle old = then.get(article.id());
            if (old == null) {
                add(null, ARTICLE_ADDED, null, article(article));
            } else if (before != null && article.id().equals(cause) && changed(old, article, before, after)) {
                add(null, ARTICLE_CHANGED, article(old), article(article));
            }
        }
        earlier.stream()
                .filter(article -> !now.containsKey(article.id()))
                .forEach(article -> add(null, ARTICLE_WITHDRAWN, article(article), null));
    }

    private static boolean changed(EventArticle old, EventArticle article, Event before, Event after) {
        return !sameAsListed(old, article, after.articles().size())
                || !evidence(before, article.id()).equals(evidence(after, article.id()));
    }

    // A large event lists an article with headline and address on one day and without on another.
    private static boolean sameAsListed(EventArticle old, EventArticle article, int articles) {
        boolean brief = RecordBudget.large(articles)
                && (old.title() == null || article.title() == null)
                && (old.url() == null || article.url() == null);
        return brief ? old.brief().equals(article.brief()) : old.equals(article);
    }

    // An article that is sent once more as it was has another place in the log and says nothing new.
    private static Set<Evidence> evidence(Event event, String articleId) {
        return event.claims().stream()
                .flatMap(group -> group.values().stream())
                .flatMap(value -> value.evidence().stream())
                .filter(evidence -> evidence.articleId().equals(articleId))
                .map(Evidence::withoutPosition)
                .collect(Collectors.toSet());
    }

    private static Map<String, EventArticle> byId(List<EventArticle> articles) {
        return articles.stream().collect(Collectors.toMap(EventArticle::id, Function.identity(), (a, b) -> a));
    }

    private static ChangeState event(@Nullable String title, @Nullable String mergedInto) {
        return ChangeState.named(title, mergedInto);
    }

    private static ChangeState article(EventArticle article) {
        return ChangeState.named(article.title() == null ? article.id() : article.title(), null);
    }

    private void addOfClaim(
            String claimId, ChangeType type, @Nullable ChangeState before, @Nullable ChangeState after) {
        add(claimId, type, before, after);
    }

    private void add(
            @Nullable String claimId, ChangeType type, @Nullable ChangeState before, @Nullable ChangeState after) {
        changes.add(new Change(eventId, claimId, at, type, before, after, new Change.Cause(cause)));
    }
}
