package io.claimstream.aggregate.placement;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.claim.TimeSpan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an article is about: its terms, how much each matters, and where it stands. */
final class Salience {

    static final Salience NONE = new Salience();

    /** What a news story is about stands in its headline and its first sentences, and goes by names. */
    private static final double TITLE = 2;

    private static final double LEAD = 1.5;
    private static final double NAME = 1.5;

    private static final int TERMS_OF_LEAD = 60;
    private static final int TERMS_READ = 600;
    private static final int TERMS_KEPT = 150;

    /** Weights are whole numbers of these parts. */
    private static final int PARTS = 8;

    private final Map<String, Tally> tallies = new HashMap<>();
    private final Set<String> kept = new HashSet<>();

    private Salience() {}

    static Salience of(ExtractedArticle extracted) {
        Salience salience = new Salience();
        if (extracted.article().title() != null) {
            salience.readTitle(extracted.article().title());
        }
        salience.readBody(extracted.article().text());
        extracted.claims().stream().map(Claim::time).forEach(salience::readTime);
        salience.choose();
        return salience;
    }

    SortedMap<String, Integer> weights() {
        SortedMap<String, Integer> weights = new TreeMap<>();
        kept.forEach(term -> weights.put(term, tally(term).weight()));
        return weights;
    }

    SortedSet<String> in(Aspect aspect) {
        return kept.stream()
                .filter(term -> tally(term).standsIn(aspect))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void readTitle(String title) {
        Terms.of(title).forEach(term -> tally(term.text()).title = true);
    }

    private void readBody(String text) {
        List<Terms.Term> body = Terms.of(text);
        for (int i = 0; i < Math.min(TERMS_READ, body.size()); i++) {
            Terms.Term term = body.get(i);
            tally(term.text()).see(term.name(), i);
            if (i > 0 && term.continuesName() && body.get(i - 1).name()) {
                // Two people may share a first name, and two towns a county: the full name tells them apart.
                tally(body.get(i - 1).text() + " " + term.text()).seeWhole(i);
            }
        }
    }

    private void readTime(@Nullable TimeSpan time) {
        if (time != null && time.from() != null && time.from().equals(time.to())) {
            tally(time.from().toString()).seeDay();
        }
    }

    private void choose() {
        tallies.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Tally>>comparingInt(
                                tally -> -tally.getValue().weight())
                        .thenComparing(Map.Entry::getKey))
                .limit(TERMS_KEPT)
                .forEach(tally -> kept.add(tally.getKey()));
        tallies.forEach((term, tally) -> {
            if (tally.title || (tally.lead && !tally.whole) || tally.day) {
                kept.add(term);
            }
        });
    }

    private Tally tally(String term) {
        return tallies.computeIfAbsent(term, text -> new Tally());
    }

    private static final class Tally {
        private int count;
        private int names;
        private boolean title;
        private boolean lead;
        private boolean whole;
        private boolean day;

        void see(boolean name, int at) {
            count++;
            names += name ? 1 : 0;
            lead |= at < TERMS_OF_LEAD;
        }

        void seeWhole(int at) {
            whole = true;
            see(false, at);
        }

        void seeDay() {
            day = true;
            count++;
        }

        boolean standsIn(Aspect aspect) {
            return switch (aspect) {
                case TEXT -> true;
                case TITLE -> title;
                case LEAD -> (title || lead) && !whole && !day;
                case NAMES -> whole || 2 * names > count;
                case DAYS -> day;
            };
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
