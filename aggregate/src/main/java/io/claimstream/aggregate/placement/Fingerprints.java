package io.claimstream.aggregate.placement;

import io.claimstream.contract.claim.CleanArticle;
import io.claimstream.contract.claim.ExtractedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes an article's fingerprint: a pure function of what was read in it. */
public final class Fingerprints {

    private static final Analyzer ANALYZER = new EnglishAnalyzer();
    private static final int TITLE_WEIGHT = 2;

    private Fingerprints() {}

    /** The fingerprint of one version of an article. */
    public static Fingerprint of(ExtractedArticle extracted, long version) {
        CleanArticle article = extracted.article();
        return new Fingerprint(
                article.id(),
                version,
                article.retracted(),
                article.publishedAt(),
                article.story(),
                article.retracted() ? new TreeMap<>() : terms(article));
    }

    private static SortedMap<String, Integer> terms(CleanArticle article) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        count(article.title() == null ? "" : article.title(), TITLE_WEIGHT, counts);
        count(article.text(), 1, counts);
        SortedMap<String, Integer> weights = new TreeMap<>();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            weights.put(count.getKey(), (int) Math.round(4 * (1 + Math.log(count.getValue()))));
        }
        return weights;
    }

    private static void count(String text, int weight, Map<String, Integer> counts) {
        try (TokenStream tokens = ANALYZER.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                counts.merge(term.toString(), weight, Integer::sum);
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string", e);
        }
    }
}
