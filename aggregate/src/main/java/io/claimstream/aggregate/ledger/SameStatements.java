package io.claimstream.aggregate.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which statements say the same: one speaker and most words of meaning in common; and which actions are the same deed.
 * Statements are looked up by their rarest words and actions by their heads, so that few pairs are compared.
 */
final class SameStatements {

    private static final double SAME = 0.6;
    private static final int RAREST = 3;
    private static final int MOST_COMPARED = 16;

    private record Entry(String kind, String of, String word) {}

    private final List<Saying> sayings;
    private final DisjointSets sets;
    private final Map<String, Integer> sayingsOf = new HashMap<>();
    private final WordCounts said;
    private final Map<Entry, List<Integer>> index = new HashMap<>();

    private SameStatements(List<Saying> sayings, WordCounts said) {
        this.sayings = sayings;
        this.said = said;
        this.sets = new DisjointSets(sayings.size());
    }

    /**
     * Puts those together that say the same.
     *
     * @param said words of all that is said
     */
    static DisjointSets of(List<Saying> sayings, WordCounts said) {
        SameStatements same = new SameStatements(sayings, said);
        for (Saying saying : sayings) {
            same.sayingsOf.merge(saying.key().speaker(), 1, Integer::sum);
        }
        for (int i = 0; i < sayings.size(); i++) {
            same.place(i);
        }
        return same.sets;
    }

    private void place(int number) {
        Saying.Key saying = sayings.get(number).key();
        for (Entry entry : entries(saying)) {
            List<Integer> others = index.computeIfAbsent(entry, k -> new ArrayList<>(1));
            boolean known = false;
            for (int other : others) {
                if (same(saying, sayings.get(other).key())) {
                    sets.join(number, other);
                    known = true;
                    break;
                }
            }
            if (!known && others.size() < MOST_COMPARED) {
                others.add(number);
            }
        }
    }

    private List<Entry> entries(Saying.Key saying) {
        Deed deed = saying.deed();
        if (deed != null) {
            return List.of(
                    new Entry("done", deed.predicate(), deed.mainParticipant().head()));
        }
        // Nobody is compared with another speaker, and most speakers say one thing.
        if (sayingsOf.getOrDefault(saying.speaker(), 0) == 1) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>(RAREST);
        for (String word : rarest(saying.words())) {
            entries.add(new Entry("said", saying.speaker(), word));
        }
        return entries;
    }

    private List<String> rarest(Set<String> words) {
        List<String> rarest = new ArrayList<>(RAREST + 1);
        int[] times = new int[RAREST + 1];
        for (String word : words) {
            int seldom = said.times(word);
            int at = rarest.size();
            while (at > 0
                    && (seldom < times[at - 1]
                            || (seldom == times[at - 1] && word.compareTo(rarest.get(at - 1)) < 0))) {
                times[at] = times[at - 1];
                at--;
            }
            times[at] = seldom;
            rarest.add(at, word);
            if (rarest.size() > RAREST) {
                rarest.remove(RAREST);
            }
        }
        return rarest;
    }

    private static boolean same(Saying.Key one, Saying.Key other) {
        Deed deed = one.deed();
        Deed otherDeed = other.deed();
        return (deed == null || otherDeed == null)
                ? overlap(one.words(), other.words()) >= SAME
                : deed.sameAs(otherDeed);
    }

    // Jaccard's index.
    private static double overlap(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) {
            if (other.contains(word)) {
                shared++;
            }
        }
        return (double) shared / (one.size() + other.size() - shared);
    }
}
