package io.claimstream.aggregate.ledger;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which statements say the same: one speaker, one kind of claim, and most words of meaning in common. Statements are
 * looked up by their rarest words, so that few pairs are compared.
 */
final class SameStatements {

    private static final double SAME = 0.6;
    private static final int RAREST = 3;
    private static final int MOST_COMPARED = 16;

    private record Entry(String speaker, boolean said, String word) {}

    private final List<Statement> statements;
    private final DisjointSets sets;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<Entry, List<Integer>> index = new HashMap<>();

    private SameStatements(List<Statement> statements) {
        this.statements = statements;
        this.sets = new DisjointSets(statements.size());
    }

    static DisjointSets of(List<Statement> statements) {
        SameStatements same = new SameStatements(statements);
        statements.forEach(s -> s.words().forEach(word -> same.frequency.merge(word, 1, Integer::sum)));
        for (int i = 0; i < statements.size(); i++) {
            same.place(i);
        }
        return same.sets;
    }

    private void place(int number) {
        Statement statement = statements.get(number);
        Comparator<String> rarest = comparing(word -> frequency.getOrDefault(word, 0));
        List<String> words = statement.words().stream()
                .sorted(rarest.thenComparing(Comparator.naturalOrder()))
                .limit(RAREST)
                .toList();
        for (String word : words) {
            Entry entry = new Entry(statement.speaker(), statement.claim().content() != null, word);
            List<Integer> others = index.computeIfAbsent(entry, k -> new ArrayList<>(1));
            boolean known = false;
            for (int other : others) {
                if (overlap(statement.words(), statements.get(other).words()) >= SAME) {
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

    // Jaccard's index.
    private static double overlap(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }
}
