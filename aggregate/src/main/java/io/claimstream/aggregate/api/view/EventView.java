package io.claimstream.aggregate.api.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.util.RawValue;
import io.claimstream.contract.ledger.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/**
 * The latest state of the events that changed last: summaries that are listed and searched, and each event whole,
 * compressed, loaded when it is asked for. Safe for many readers and one writer.
 */
public final class EventView implements AutoCloseable {

    private static final Sort LAST_CHANGE_FIRST =
            new Sort(new SortField(LocalIndex.CHANGED, SortField.Type.LONG, true));

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final EventSearch search = new EventSearch(analyzer);
    private final LocalIndex index;

    /**
     * An empty view.
     *
     * @param folder of its own
     * @param capacity events that it holds at most
     */
    public EventView(Path folder, int capacity) {
        this.index = new LocalIndex(folder, analyzer, capacity);
    }

    /** Takes the newest state of an event; seen after {@link #refresh}. */
    public void put(Event event) {
        EventSummary summary = EventSummary.of(event);
        index.put(
                event.id(),
                event.lastUpdated().toEpochMilli(),
                EventFields.document(event, StoredJson.write(event), summary, StoredJson.write(summary)));
    }

    /** Forgets an event. */
    public void delete(String id) {
        index.delete(id);
    }

    /** Shows what was put. */
    public void refresh() {
        index.refresh();
    }

    /** The event; null when it is not known. */
    public @Nullable Event find(String id) {
        Optional<byte[]> whole = index.search(searcher -> {
            Integer number = LocalIndex.number(searcher, id);
            return number == null
                    ? Optional.empty()
                    : Optional.of(StoredValues.stored(searcher, number, EventFields.WHOLE));
        });
        return whole.map(json -> StoredJson.read(json, Event.class)).orElse(null);
    }

    /** The event's line in the list; null when it is not known. */
    public @Nullable EventSummary summary(String id) {
        Optional<EventSummary> summary = index.search(searcher -> Optional.ofNullable(summary(searcher, id)));
        return summary.orElse(null);
    }

    /** The event that stands for an id: itself, or the one that it was merged into; null when the id is not known. */
    public @Nullable String standing(String id) {
        Optional<String> standing = index.search(searcher -> Optional.ofNullable(standing(searcher, id)));
        return standing.orElse(null);
    }

    private static @Nullable String standing(IndexSearcher searcher, String id) throws IOException {
        Set<String> seen = new HashSet<>();
        EventSummary summary = summary(searcher, id);
        while (summary != null && summary.mergedInto() != null && seen.add(summary.id())) {
            EventSummary survivor = summary(searcher, summary.mergedInto());
            if (survivor == null) {
                return summary.mergedInto();
            }
            summary = survivor;
        }
        return summary == null ? null : summary.id();
    }

    private static @Nullable EventSummary summary(IndexSearcher searcher, String id) throws IOException {
        Integer number = LocalIndex.number(searcher, id);
        return number == null ? null : summary(searcher, number);
    }

    private static EventSummary summary(IndexSearcher searcher, int number) throws IOException {
        return StoredJson.read(StoredValues.binary(searcher, number, EventFields.SUMMARY), EventSummary.class);
    }

    /** Ids of the events that an article belongs to: one, or two for a moment while it moves. */
    public List<String> ofArticle(String articleId) {
        return index.search(searcher -> {
            List<String> ids = new ArrayList<>();
            TermQuery holding = new TermQuery(new Term(EventFields.ARTICLE, articleId));
            for (ScoreDoc hit : searcher.search(holding, 2).scoreDocs) {
                ids.add(StoredValues.sorted(searcher, hit.doc, LocalIndex.ID).utf8ToString());
            }
            return ids;
        });
    }

    /** The first events of a list. */
    public EventPage first(EventQuery query, EventSort sort, int limit) {
        return index.search(searcher -> page(searcher, query, sort, null, lastChange(searcher), limit));
    }

    /** The events after a cursor of an earlier page. */
    public EventPage next(EventQuery query, Cursor after, int limit) {
        return index.search(searcher -> page(searcher, query, after.sort(), after, after.asked(), limit));
    }

    /** True when the event of that id is among those asked for. */
    public boolean fits(String id, EventQuery query) {
        return index.search(searcher -> searcher.count(new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(LocalIndex.ID, id)), Occur.FILTER)
                        .add(search.of(query, Instant.EPOCH), Occur.FILTER)
                        .build())
                > 0);
    }

    private EventPage page(
            IndexSearcher searcher, EventQuery query, EventSort sort, @Nullable Cursor after, Instant asked, int limit)
            throws IOException {
        FieldDoc last = after == null
                ? null
                : after.hit(Math.max(0, searcher.getIndexReader().maxDoc() - 1));
        // One more than asked for tells whether there is a next page.
        TopFieldDocs found = searcher.search(
                search.of(query, asked), new TopFieldCollectorManager(sort.sort(), limit + 1, last, Integer.MAX_VALUE));
        int shown = Math.min(limit, found.scoreDocs.length);
        List<RawValue> events = new ArrayList<>(shown);
        for (ScoreDoc hit : Arrays.copyOf(found.scoreDocs, shown)) {
            events.add(new RawValue(new String(StoredValues.binary(searcher, hit.doc, EventFields.SUMMARY), UTF_8)));
        }
        Cursor next = found.scoreDocs.length > limit
                ? Cursor.after((FieldDoc) found.scoreDocs[limit - 1], sort, asked)
                : null;
        return new EventPage((int) found.totalHits.value, events, next);
    }

    // Recency is counted from the last change and not from now, so that the same view gives the same answer.
    private static Instant lastChange(IndexSearcher searcher) throws IOException {
        ScoreDoc[] latest = searcher.search(new MatchAllDocsQuery(), 1, LAST_CHANGE_FIRST).scoreDocs;
        return latest.length == 0 ? Instant.EPOCH : Instant.ofEpochMilli((Long) ((FieldDoc) latest[0]).fields[0]);
    }

    @Override
    public void close() {
        index.close();
        analyzer.close();
    }
}
