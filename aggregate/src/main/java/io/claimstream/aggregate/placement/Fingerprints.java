package io.claimstream.aggregate.placement;

import io.claimstream.contract.claim.CleanArticle;
import io.claimstream.contract.claim.ExtractedArticle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes an article's fingerprint: a pure function of what was read in it. */
public final class Fingerprints {

    /** What a news story is about stands in its headline and its first sentences, and goes by names. */
    private static final double TITLE = 2;

    private static final double LEAD = 1.5;
    private static final double NAME = 1.5;

    private static final int TERMS_OF_LEAD = 60;
    private static final int TERMS_READ = 600;
    private static final int TERMS_KEPT = 150;

    /** Weights are whole numbers of these parts. */
    private static final int PARTS = 8;

    private Fingerprints() {}

    /** The fingerprint of one version of an article. */
    public static Fingerprint of(ExtractedArticle extracted, long version) {
        CleanArticle article = extracted.article();
        SortedMap<String, Integer> terms = new TreeMap<>();
        SortedSet<String> names = new TreeSet<>();
        if (!article.retracted()) {
            salient(article).forEach((term, tally) -> {
                terms.put(term, tally.weight());
                if (tally.name()) {
                    names.add(term);
                }
            });
        }
        return new Fingerprint(
                article.id(),
                version,
                article.retracted(),
                article.publishedAt(),
                article.source(),
                article.story(),
                terms,
                names);
    }

    private static Map<String, Tally> salient(CleanArticle article) {
        return tallies(article).entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Tally>>comparingInt(
                                tally -> -tally.getValue().weight())
                        .thenComparing(Map.Entry::getKey))
                .limit(TERMS_KEPT)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Tally> tallies(CleanArticle article) {
        Map<String, Tally> tallies = new HashMap<>();
        if (article.title() != null) {
            for (Terms.Term term : Terms.of(article.title())) {
                tallies.computeIfAbsent(term.text(), text -> new Tally()).title = true;
            }
        }
        List<Terms.Term> body = Terms.of(article.text());
        for (int i = 0; i < Math.min(TERMS_READ, body.size()); i++) {
            Terms.Term term = body.get(i);
            tallies.computeIfAbsent(term.text(), text -> new Tally()).see(term.name(), i);
            if (i > 0 && term.continuesName() && body.get(i - 1).name()) {
                // Two people may share a first name, and two towns a county: the full name tells them apart.
                String whole = body.get(i - 1).text() + " " + term.text();
                tallies.computeIfAbsent(whole, text -> new Tally()).seeWhole(i);
            }
        }
        return tallies;
    }

    private static final class Tally {
        private int count;
        private int names;
        private boolean title;
        private boolean lead;
        private boolean whole;

        void see(boolean name, int at) {
            count++;
            names += name ? 1 : 0;
            lead |= at < TERMS_OF_LEAD;
        }

        void seeWhole(int at) {
            whole = true;
            see(false, at);
        }

        boolean name() {
            return whole || 2 * names > count;
        }

        int weight() {
            double weight = 1 + Math.log(Math.max(1, count));
            weight *= title ? TITLE : 1;
            weight *= lead ? LEAD : 1;
            weight *= 2 * names > count ? NAME : 1;
            return (int) Math.round(PARTS * weight);
        }
    }
}
