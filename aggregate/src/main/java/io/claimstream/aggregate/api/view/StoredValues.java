package io.claimstream.aggregate.api.view;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Reads single values of single documents, by the document's number in a searcher. */
final class StoredValues {

    private StoredValues() {}

    /** A stored field, compressed in the index. */
    static byte[] stored(IndexSearcher searcher, int number, String field) throws IOException {
        return bytes(searcher.storedFields().document(number, Set.of(field)).getBinaryValue(field));
    }

    /** A value that is quick to read for many documents. */
    static byte[] binary(IndexSearcher searcher, int number, String field) throws IOException {
        LeafReaderContext leaf = leaf(searcher.getIndexReader(), number);
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
        require(values.advanceExact(number - leaf.docBase), field);
        return bytes(values.binaryValue());
    }

    static BytesRef sorted(IndexSearcher searcher, int number, String field) throws IOException {
        LeafReaderContext leaf = leaf(searcher.getIndexReader(), number);
        SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
        require(values.advanceExact(number - leaf.docBase), field);
        return BytesRef.deepCopyOf(values.lookupOrd(values.ordValue()));
    }

    static long number(IndexSearcher searcher, int number, String field) throws IOException {
        LeafReaderContext leaf = leaf(searcher.getIndexReader(), number);
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
        require(values.advanceExact(number - leaf.docBase), field);
        return values.longValue();
    }

    private static void require(boolean there, String field) {
        if (!there) {
            throw new IllegalStateException("a document has no field " + field);
        }
    }

    private static LeafReaderContext leaf(IndexReader reader, int number) {
        List<LeafReaderContext> leaves = reader.leaves();
        return leaves.get(ReaderUtil.subIndex(number, leaves));
    }

    private static byte[] bytes(BytesRef ref) {
        return BytesRef.deepCopyOf(ref).bytes;
    }
}
