package io.claimstream.aggregate.api.view;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A Lucene index of the documents that changed last, empty at each start: its topic fills it anew. It lives in files that
 * the system maps into memory as it sees fit, so that the heap holds little more than its write buffer. Safe for many
 * readers and one writer; what is written is seen after {@link #refresh}.
 */
final class LocalIndex implements Closeable {

    /** Field of a document's id, indexed and sortable. */
    static final String ID = "id";
    /** Field of the time of its last change, in milliseconds since 1970, sortable; the oldest documents go first. */
    static final String CHANGED = "changed";

    private static final double WRITE_BUFFER_MB = 16;
    private static final double CACHED_SEGMENT_MB = 2;
    private static final double CACHED_MB = 16;

    private final int capacity;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /**
     * An empty index.
     *
     * @param folder of its own; what an earlier process left in it is deleted
     * @param capacity documents that it holds at most, after each refresh
     */
    LocalIndex(Path folder, Analyzer analyzer, int capacity) {
        this.capacity = capacity;
        try {
            directory = new NRTCachingDirectory(FSDirectory.open(folder), CACHED_SEGMENT_MB, CACHED_MB);
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig(analyzer)
                            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                            .setRAMBufferSizeMB(WRITE_BUFFER_MB)
                            // Nothing is ever committed: the next start would not trust it.
                            .setCommitOnClose(false));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException("no index can be kept in " + folder, e);
        }
    }

    /** What a reader does with a searcher, which it must not keep. */
    interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    /** Replaces the document of that id. */
    void put(String id, long changedMillis, Document document) {
        document.add(new StringField(ID, id, Field.Store.NO));
        document.add(new SortedDocValuesField(ID, new BytesRef(id)));
        document.add(new NumericDocValuesField(CHANGED, changedMillis));
        try {
            writer.updateDocument(new Term(ID, id), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String id) {
        try {
            writer.deleteDocuments(new Term(ID, id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows readers what was written, and lets go of the oldest documents beyond the capacity. */
    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
            if (evictOldest()) {
                searchers.maybeRefreshBlocking();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean evictOldest() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            int excess = searcher.getIndexReader().numDocs() - capacity;
            if (excess <= 0) {
                return false;
            }
            Sort oldestFirst = new Sort(
                    new SortField(CHANGED, SortField.Type.LONG), new SortField(ID, SortField.Type.STRING, true));
            for (ScoreDoc hit : searcher.search(new MatchAllDocsQuery(), excess, oldestFirst).scoreDocs) {
                writer.deleteDocuments(new Term(ID, StoredValues.sorted(searcher, hit.doc, ID)));
            }
            return true;
        } finally {
            searchers.release(searcher);
        }
    }

    /** The answer of a search over what was written before the last refresh. */
    <T> T search(Search<T> search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number in that searcher of the document of an id; null when there is none. */
    static @Nullable Integer number(IndexSearcher searcher, String id) throws IOException {
        ScoreDoc[] hits = searcher.search(new TermQuery(new Term(ID, id)), 1).scoreDocs;
        return hits.length == 0 ? null : hits[0].doc;
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
