package io.claimstream.aggregate.ledger;

import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The ledger of one event as a pure value: the same set of articles gives the same ledger, in whatever order they came. */
public final class Ledger {

    private final String eventId;
    private final SortedMap<String, Reading> articles;

    private Ledger(String eventId, SortedMap<String, Reading> articles) {
        this.eventId = eventId;
        this.articles = articles;
    }

    /** The ledger of an event of which nothing is known yet. */
    public static Ledger of(String eventId) {
        return new Ledger(eventId, Collections.emptySortedMap());
    }

    /** The ledger of an event's articles; of two with one id the later in the collection counts. */
    public static Ledger of(String eventId, Collection<LedgerArticle> articles) {
        SortedMap<String, Reading> byId = new TreeMap<>();
        articles.forEach(article -> byId.put(article.id(), Reading.of(article)));
        return new Ledger(eventId, byId);
    }

    /** This ledger with an article; one of the same id is replaced. */
    public Ledger with(LedgerArticle article) {
        SortedMap<String, Reading> more = new TreeMap<>(articles);
        more.put(article.id(), Reading.of(article));
        return new Ledger(eventId, more);
    }

    /** This ledger without an article; the same ledger when it has none of that id. */
    public Ledger without(String articleId) {
        SortedMap<String, Reading> fewer = new TreeMap<>(articles);
        fewer.remove(articleId);
        return new Ledger(eventId, fewer);
    }

    /** How many articles it has. */
    public int size() {
        return articles.size();
    }

    private List<Reading> readings() {
        return articles.values().stream()
                .sorted(Comparator.comparing(Reading::article, LedgerOrder.ARTICLES))
                .toList();
    }

    /** By date of publication, undated ones last. */
    public List<LedgerArticle> articles() {
        return readings().stream().map(Reading::article).toList();
    }

    /** The questions that the articles answer, with all evidence and without histories. */
    public List<ClaimGroup> groups() {
        List<Reading> readings = readings();
        return Questions.of(
                eventId,
                readings,
                Origins.of(readings.stream().map(Reading::article).toList()));
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
        List<Reading> readings = readings();
        List<LedgerArticle> ordered = readings.stream().map(Reading::article).toList();
        Origins origins = Origins.of(ordered);
        List<ClaimGroup> now = EvidenceBudget.of(Questions.of(eventId, readings, origins));
        List<ClaimGroup> claims = new History(before, at, causeArticleId).continuedBy(now);
        return EventHeader.of(ordered, origins).event(eventId, at, claims);
    }
}
