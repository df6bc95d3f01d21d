package io.claimstream.aggregate.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class InvertedIndexTest {

    private static final int MANY = 1_000;

    private final Vocabulary vocabulary = new Vocabulary(Background.load());
    private final InvertedIndex index = new InvertedIndex(vocabulary);
    private final List<LiveEvent> events = new ArrayList<>();
    private final List<TermVector> articles = new ArrayList<>();

    @Test
    void doesNotReadATermThatManyEventsHold() {
        hold(MANY);

        assertThat(index.holders(common()).size()).isZero();
    }

    @Test
    void gathersATermAnewThatFewEventsHoldAgain() {
        hold(MANY);

        for (int i = 3; i < MANY; i++) {
            index.remove(articles.get(i), events.get(i));
        }

        assertThat(index.holders(common()).size()).isEqualTo(3);
    }

    private void hold(int many) {
        for (int i = 0; i < many; i++) {
            TreeMap<String, Integer> terms = new TreeMap<>();
            terms.put("river", 1);
            TreeSet<String> none = new TreeSet<>();
            articles.add(vocabulary.add(new Fingerprint(
                    "article-" + i, 0, false, Instant.EPOCH, null, null, terms, none, none, none, none)));
            events.add(index.open("event-" + i));
            index.add(articles.get(i), events.get(i));
        }
    }

    private int common() {
        return articles.get(0).term(0);
    }
}
