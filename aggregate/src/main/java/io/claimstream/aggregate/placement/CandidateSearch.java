package io.claimstream.aggregate.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The inverted index: which events hold a term, and which of them an article is most like. */
final class CandidateSearch {

    /** Bounds the work for one article whatever the number of events: rare terms are looked up first. */
    private static final int READ_AT_MOST = 3_000;

    private static final int CANDIDATES = 10;

    private static final int PARTS = 32;

    private final Vocabulary vocabulary;
    private Postings[] postings = new Postings[1024];

    CandidateSearch(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The events that hold a term. */
    private static final class Postings {
        private LiveEvent[] events = new LiveEvent[2];
        private int size;

        void add(LiveEvent event) {
            if (size == events.length) {
                events = Arrays.copyOf(events, 2 * size);
            }
            events[size++] = event;
        }

        void remove(LiveEvent event) {
            for (int i = size - 1; i >= 0; i--) {
                if (events[i] == event) {
                    events[i] = events[--size];
                    events[size] = null;
                    return;
                }
            }
        }
    }

    /** Called before the event takes the article. */
    void add(TermVector terms, LiveEvent event) {
        for (int i = 0; i < terms.size(); i++) {
            int term = terms.term(i);
            if (!event.terms().contains(term)) {
                of(term).add(event);
                vocabulary.countEventsWith(term, 1);
            }
        }
    }

    /** Called after the event has lost the article. */
    void remove(TermVector terms, LiveEvent event) {
        for (int i = 0; i < terms.size(); i++) {
            int term = terms.term(i);
            if (!event.terms().contains(term)) {
                of(term).remove(event);
                vocabulary.countEventsWith(term, -1);
            }
        }
    }

    /** The events that have most in common with an article by its telling terms, in no order that matters. */
    List<LiveEvent> candidates(TermVector article) {
        long[] telling = new long[article.size()];
        for (int i = 0; i < telling.length; i++) {
            telling[i] = (-weight(article, i) << 20) + i;
        }
        Arrays.sort(telling);
        List<LiveEvent> touched = new ArrayList<>();
        int read = 0;
        for (long packed : telling) {
            int i = (int) (packed & 0xFFFFF);
            Postings holding = of(article.term(i));
            if (read + holding.size > READ_AT_MOST) {
                continue;
            }
            read += holding.size;
            long weight = weight(article, i);
            long information = weight / article.weight(i);
            for (int e = 0; e < holding.size; e++) {
                LiveEvent event = holding.events[e];
                if (event.common == 0) {
                    touched.add(event);
                }
                event.common += weight * information;
            }
        }
        touched.sort(
                Comparator.comparingLong((LiveEvent event) -> -event.common).thenComparing(LiveEvent::id));
        touched.forEach(event -> event.common = 0);
        return touched.subList(0, Math.min(CANDIDATES, touched.size()));
    }

    /** In whole parts: sums of them do not depend on the order of adding. */
    private long weight(TermVector article, int i) {
        return article.weight(i) * Math.round(PARTS * vocabulary.information(article.term(i)));
    }

    private Postings of(int term) {
        if (term >= postings.length) {
            postings = Arrays.copyOf(postings, Math.max(term + 1, 2 * postings.length));
        }
        Postings holding = postings[term];
        if (holding == null) {
            holding = new Postings();
            postings[term] = holding;
        }
        return holding;
    }
}
