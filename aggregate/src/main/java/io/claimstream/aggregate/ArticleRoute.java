package io.claimstream.aggregate;

import io.claimstream.aggregate.placement.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where one article stands on its way to a ledger.
 *
 * @param eventId event that holds it; null: none yet
 * @param version version that the event holds
 * @param current the claims that the event holds; null: none, or the event is closed
 * @param waiting versions whose placement is not known yet; null: a retraction
 */
record ArticleRoute(
        @Nullable String eventId,
        long version,
        @Nullable PackedArticle current,
        SortedMap<Long, @Nullable PackedArticle> waiting) {

    static final ArticleRoute UNKNOWN = new ArticleRoute(null, -1, null, new TreeMap<>());

    /** An entry and the event that it is for. */
    record Directed(String eventId, LedgerEntry entry) {}

    /**
     * A step on the way: where the article stands after it, and what it causes, the article's own entry last.
     *
     * @param route null: nothing is left to remember
     */
    record Step(@Nullable ArticleRoute route, List<Directed> entries) {}

    /**
     * This route with a version that waits for its placement.
     *
     * @param article null: its retraction
     */
    ArticleRoute arrived(long offset, @Nullable PackedArticle article) {
        SortedMap<Long, @Nullable PackedArticle> all = new TreeMap<>(waiting);
        all.put(offset, article);
        return new ArticleRoute(eventId, version, current, all);
    }

    /**
     * What a placement causes.
     *
     * @throws IllegalStateException when it is about a version that does not wait for one
     */
    Step placed(Placement placement) {
        return switch (placement.verdict()) {
            case PLACED -> place(placement);
            case WITHDRAWN -> withdraw(placement);
            case MOVED -> move(placement);
            case CLOSED -> new Step(new ArticleRoute(eventId, version, null, waiting), List.of());
        };
    }

    private Step place(Placement placement) {
        String to = required(placement.eventId(), placement);
        long placed = required(placement.version(), placement);
        PackedArticle article = required(waiting.get(placed), placement);
        List<Directed> entries = leaving(placement, to);
        entries.add(new Directed(to, LedgerEntry.add(placement.turn(), placement.articleId(), article)));
        return new Step(new ArticleRoute(to, placed, article, without(placed)), entries);
    }

    private Step withdraw(Placement placement) {
        long withdrawn = required(placement.version(), placement);
        if (!waiting.containsKey(withdrawn)) {
            return new Step(this.equals(UNKNOWN) ? null : this, List.of());
        }
        String from = required(eventId, placement);
        SortedMap<Long, @Nullable PackedArticle> left = without(withdrawn);
        return new Step(
                left.isEmpty() ? null : new ArticleRoute(null, withdrawn, null, left),
                List.of(new Directed(from, LedgerEntry.withdraw(placement.leavingTurn(), placement.articleId()))));
    }

    private Step move(Placement placement) {
        String to = required(placement.eventId(), placement);
        PackedArticle article = required(current, placement);
        List<Directed> entries = leaving(placement, to);
        entries.add(new Directed(to, LedgerEntry.add(placement.turn(), placement.articleId(), article)));
        return new Step(new ArticleRoute(to, version, article, waiting), entries);
    }

    private List<Directed> leaving(Placement placement, String to) {
        List<Directed> entries = new ArrayList<>();
        if (eventId != null && !eventId.equals(to)) {
            entries.add(new Directed(eventId, LedgerEntry.move(placement.leavingTurn(), placement.articleId(), to)));
        }
        return entries;
    }

    /** Whether there is an article that a retraction could take back. */
    boolean standing() {
        return waiting.isEmpty() ? eventId != null : waiting.get(waiting.lastKey()) != null;
    }

    private SortedMap<Long, @Nullable PackedArticle> without(long placed) {
        SortedMap<Long, @Nullable PackedArticle> left = new TreeMap<>(waiting);
        left.remove(placed);
        return left;
    }

    private static <T> T required(@Nullable T value, Placement placement) {
        if (value == null) {
            throw new IllegalStateException("a placement that fits no article that waits for one: " + placement);
        }
        return value;
    }
}
