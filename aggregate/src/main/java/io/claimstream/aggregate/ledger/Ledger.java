package io.claimstream.aggregate.ledger;

import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of one event as a value: the same set of articles gives the same ledger, in whatever order they came. What one
 * article does not touch is taken over from the ledger before it, so that an update costs little more in a large event than
 * in a small one.
 *
 * <p>Not for two threads at once: it remembers what it has worked out.
 */
public final class Ledger {

    private final String eventId;
    private final Readings readings;
    private final EventHeader header;
    private final Questions questions;

    private Ledger(String eventId, Readings readings, EventHeader header, Questions questions) {
        this.eventId = eventId;
        this.readings = readings;
        this.header = header;
        this.questions = questions;
    }

    /** The ledger of an event of which nothing is known yet. */
    public static Ledger of(String eventId) {
        return new Ledger(eventId, Readings.NONE, EventHeader.EMPTY, Questions.none(eventId));
    }

    /** The ledger of an event's articles; of two with one id the later in the collection counts. */
    public static Ledger of(String eventId, Collection<LedgerArticle> articles) {
        Map<String, LedgerArticle> byId = new LinkedHashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        return of(eventId).after(Readings.to(byId.values()));
    }

    /** This ledger with an article; one of the same id is replaced. */
    public Ledger with(LedgerArticle article) {
        Ledger others = without(article.id());
        return others.after(others.readings.with(article));
    }

    /** This ledger without an article; the same ledger when it has none of that id. */
    public Ledger without(String articleId) {
        return has(articleId) ? after(readings.without(articleId)) : this;
    }

    private Ledger after(Readings.Step step) {
        return new Ledger(eventId, step.readings(), header.after(step), questions.after(step));
    }

    /** Whether it has an article of that id. */
    public boolean has(String articleId) {
        return readings.find(articleId) != null;
    }

    /** How many articles it has. */
    public int size() {
        return readings.inOrder().size();
    }

    /** By date of publication, undated ones last. */
    public List<LedgerArticle> articles() {
        return readings.inOrder().stream().map(Reading::article).toList();
    }

    /** The questions that the articles answer, with all evidence and without histories. */
    public List<ClaimGroup> groups() {
        return questions.answered(readings, Integer.MAX_VALUE);
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
        List<ClaimGroup> claims = new History(before, at, causeArticleId).continuedBy(recorded());
        return header.event(eventId, readings, at, RecordBudget.of(size()).histories(claims));
    }

    /** The event as it was told when these were its articles. */
    public Event event(EventPast past) {
        Event event = header.event(eventId, readings, past.lastUpdated(), past.retold(recorded()));
        return past.mergedInto() == null ? event : event.mergedInto(past.mergedInto());
    }

    private List<ClaimGroup> recorded() {
        RecordBudget budget = RecordBudget.of(size());
        return budget.evidence(questions.answered(readings, budget.mostEvidence()));
    }
}
