package io.claimstream.aggregate.api.view;

import io.claimstream.contract.claim.CleanArticle;
import io.claimstream.contract.claim.ExtractedArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The extracted articles that arrived last, compressed on disk, and what their publishers have sent. Safe for many
 * readers and one writer.
 */
public final class ArticleView implements AutoCloseable {

    private static final String WHOLE = "whole";
    private static final String SOURCE = "source";
    private static final String PUBLISHED = "published";
    private static final String CLAIMS = "claims";

    private final LocalIndex index;

    /**
     * An empty view.
     *
     * @param folder of its own
     * @param capacity articles that it holds at most
     */
    public ArticleView(Path folder, int capacity) {
        this.index = new LocalIndex(folder, new KeywordAnalyzer(), capacity);
    }

    /**
     * An article of the view.
     *
     * @param extracted as it was read
     * @param arrived when it came in
     */
    public record Held(ExtractedArticle extracted, Instant arrived) {}

    /** Takes the newest reading of an article that arrived then; seen after {@link #refresh}. */
    public void put(ExtractedArticle extracted, Instant arrived) {
        CleanArticle article = extracted.article();
        Document document = new Document();
        document.add(new StoredField(WHOLE, StoredJson.write(extracted)));
        if (article.source() != null && !article.retracted()) {
            document.add(new SortedDocValuesField(SOURCE, new BytesRef(article.source())));
        }
        if (article.publishedAt() != null) {
            document.add(
                    new NumericDocValuesField(PUBLISHED, article.publishedAt().toEpochMilli()));
        }
        document.add(new NumericDocValuesField(CLAIMS, extracted.claims().size()));
        index.put(article.id(), arrived.toEpochMilli(), document);
    }

    /** Forgets an article. */
    public void delete(String id) {
        index.delete(id);
    }

    /** Shows what was put. */
    public void refresh() {
        index.refresh();
    }

    /** The article of that id; null when it is not held. */
    public @Nullable Held find(String id) {
        Optional<Held> held = index.search(searcher -> {
            Integer number = LocalIndex.number(searcher, id);
            return number == null
                    ? Optional.empty()
                    : Optional.of(new Held(
                            StoredJson.read(StoredValues.stored(searcher, number, WHOLE), ExtractedArticle.class),
                            Instant.ofEpochMilli(StoredValues.number(searcher, number, LocalIndex.CHANGED))));
        });
        return held.orElse(null);
    }

    /** Every publisher that is named, by name. */
    public List<SourceSummary> sources(Instant now) {
        Map<String, SourceTally> tallies = new TreeMap<>();
        return index.search(searcher -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                count(leaf.reader(), tallies);
            }
            return tallies.entrySet().stream()
                    .map(tally -> tally.getValue().summary(tally.getKey(), now))
                    .toList();
        });
    }

    private static void count(LeafReader reader, Map<String, SourceTally> tallies) throws IOException {
        Bits live = reader.getLiveDocs();
        SortedDocValues sources = DocValues.getSorted(reader, SOURCE);
        SortedDocValues ids = DocValues.getSorted(reader, LocalIndex.ID);
        NumericDocValues arrived = DocValues.getNumeric(reader, LocalIndex.CHANGED);
        NumericDocValues published = DocValues.getNumeric(reader, PUBLISHED);
        NumericDocValues claims = DocValues.getNumeric(reader, CLAIMS);
        for (int doc = sources.nextDoc(); doc != SortedDocValues.NO_MORE_DOCS; doc = sources.nextDoc()) {
            if (live != null && !live.get(doc)) {
                continue;
            }
            String source = sources.lookupOrd(sources.ordValue()).utf8ToString();
            boolean there = ids.advanceExact(doc) && arrived.advanceExact(doc) && claims.advanceExact(doc);
            if (there) {
                tallies.computeIfAbsent(source, any -> new SourceTally())
                        .add(
                                ids.lookupOrd(ids.ordValue()).utf8ToString(),
                                arrived.longValue(),
                                published.advanceExact(doc) ? published.longValue() : null,
                                claims.longValue());
            }
        }
    }

    @Override
    public void close() {
        index.close();
    }
}
