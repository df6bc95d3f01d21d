package io.claimstream.aggregate.ledger;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
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
        for (Entry entry : entries(statement)) {
            List<Integer> others = index.computeIfAbsent(entry, k -> new ArrayList<>(1));
            boolean known = false;
            for (int other : others) {
                if (same(statement, statements.get(other))) {
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

    private List<Entry> entries(Statement statement) {
        Deed deed = statement.deed();
        if (deed != null) {
            return List.of(
                    new Entry("done", deed.predicate(), deed.mainParticipant().head()));
        }
        Comparator<String> rarest = comparing(word -> frequency.getOrDefault(word, 0));
        return statement.words().stream()
                .sorted(rarest.thenComparing(Comparator.naturalOrder()))
                .limit(RAREST)
                .map(word -> new Entry("said", statement.speaker(), word))
                .toList();
    }

    private static boolean same(Statement one, Statement other) {
        Deed deed = one.deed();
        Deed otherDeed = other.deed();
        return (deed == null || otherDeed == null)
                ? overlap(one.words(), other.words()) >= SAME
                : deed.sameAs(otherDeed);
    }

    // Jaccard's index.
    private static double overlap(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }
}
