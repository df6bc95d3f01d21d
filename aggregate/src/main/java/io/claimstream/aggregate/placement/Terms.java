package io.claimstream.aggregate.placement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Text to stems, by Lucene's analysis of English; other languages keep their words whole. */
final class Terms {

    private static final Analyzer ANALYZER = new EnglishAnalyzer();

    private Terms() {}

    /**
     * A stem where it stands.
     *
     * @param text stem, lower case
     * @param name whether the word is written as a name is: with a capital letter within a sentence
     * @param continuesName whether it is one that stands right after the term before
     */
    record Term(String text, boolean name, boolean continuesName) {}

    static List<Term> of(String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream tokens = ANALYZER.tokenStream("text", text)) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            int end = -1;
            while (tokens.incrementToken()) {
                boolean name = Character.isUpperCase(text.charAt(offset.startOffset()))
                        && !startsSentence(text, offset.startOffset());
                boolean follows = step.getPositionIncrement() == 1 && offset.startOffset() == end + 1;
                terms.add(new Term(stem.toString(), name, name && follows));
                end = offset.endOffset();
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string", e);
        }
        return terms;
    }

    private static boolean startsSentence(String text, int start) {
        int before = start - 1;
        while (before >= 0 && !Character.isLetterOrDigit(text.charAt(before))) {
            if (".!?:\n\"“”—".indexOf(text.charAt(before)) >= 0) {
                return true;
            }
            before--;
        }
        return before < 0;
    }
}
