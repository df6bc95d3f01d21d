package io.claimstream.aggregate.ledger;

import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The ledger of one event as a pure value: the same set of articles gives the same ledger, in whatever order they came. */
public final class Ledger {

    private final String eventId;
    private final SortedMap<String, LedgerArticle> articles;

    private Ledger(String eventId, SortedMap<String, LedgerArticle> articles) {
        this.eventId = eventId;
        this.articles = articles;
    }

    /** The ledger of an event of which nothing is known yet. */
    public static Ledger of(String eventId) {
        return new Ledger(eventId, Collections.emptySortedMap());
    }

    /** The ledger of an event's articles; of two with one id the later in the collection counts. */
    public static Ledger of(String eventId, Collection<LedgerArticle> articles) {
        SortedMap<String, LedgerArticle> byId = new TreeMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        return new Ledger(eventId, byId);
    }

    /** This ledger with an article; one of the same id is replaced. */
    public Ledger with(LedgerArticle article) {
        SortedMap<String, LedgerArticle> more = new TreeMap<>(articles);
        more.put(article.id(), article);
        return new Ledger(eventId, more);
    }

    /** This ledger without an article; the same ledger when it has none of that id. */
    public Ledger without(String articleId) {
        SortedMap<String, LedgerArticle> fewer = new TreeMap<>(articles);
        fewer.remove(articleId);
        return new Ledger(eventId, fewer);
    }

    /** By date of publication, undated ones last. */
    public List<LedgerArticle> articles() {
        return articles.values().stream().sorted(LedgerOrder.ARTICLES).toList();
    }

    /**
     * The event that the articles tell. Everything is a function of the set of articles but {@code lastUpdated} and the
     * histories, which continue those of {@code before}.
     *
     * @param before the event as it stood; null for a new one
     * @param at when the article that caused the update arrived
     * @param causeArticleId that article
     */
    public Event event(@Nullable Event before, Instant at, String causeArticleId) {
        List<LedgerArticle> ordered = articles();
        Origins origins = Origins.of(ordered);
        List<ClaimGroup> now = Questions.of(eventId, ordered, origins);
        List<ClaimGroup> claims = new History(before, at, causeArticleId).continuedBy(now);
        return EventHeader.of(ordered, origins).event(eventId, at, claims);
    }
}
