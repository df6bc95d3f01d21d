package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds which assertions answer the same question. Equal assertions are pooled in cells first, and cells are only compared
 * with those that share a measure and noun, or a number, so that the cost does not grow with the pairs of claims.
 */
final class Aligner {

    private final List<Cell> cells;
    private final DisjointSets sets;
    private final Scope[] scopes;

    private Aligner(List<Cell> cells) {
        this.cells = cells;
        this.sets = new DisjointSets(cells.size());
        this.scopes = cells.stream().map(cell -> cell.key().scope()).toArray(Scope[]::new);
    }

    /** The questions behind assertions that are in the order of their articles, and whose toll is reckoned. */
    static List<Question> align(List<Assertion> assertions, @Nullable Toll toll) {
        Aligner aligner = new Aligner(Cell.of(assertions));
        PeopleAlignment.join(aligner, toll);
        AmountAlignment.join(aligner);
        RestatedNumbers.join(aligner, assertions);
        SameNumbers.join(aligner);
        return aligner.questions();
    }

    List<Cell> cells() {
        return cells;
    }

    Cell cell(int number) {
        return cells.get(number);
    }

    void join(int one, int other) {
        sets.join(one, other);
    }

    /** The set that a cell is in so far. */
    int set(int cell) {
        return sets.find(cell);
    }

    /** Says that a cell answers for the whole or for a part, whatever its words say. */
    void decideScope(int cell, Scope scope) {
        scopes[cell] = scope;
    }

    private List<Question> questions() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            members.computeIfAbsent(sets.find(i), k -> new ArrayList<>()).add(i);
        }
        return members.values().stream().map(this::question).toList();
    }

    private Question question(List<Integer> members) {
        Map<Scope, Integer> votes = new EnumMap<>(Scope.class);
        List<Assertion> assertions = new ArrayList<>();
        for (int member : members) {
            List<Assertion> of = cells.get(member).assertions();
            votes.merge(scopes[member], cells.get(member).origins().size(), Integer::sum);
            assertions.addAll(of);
        }
        assertions.sort(LedgerOrder.ASSERTIONS);
        Scope scope = votes.entrySet().stream()
                .max(Map.Entry.<Scope, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
        return Question.of(List.copyOf(assertions), scope);
    }
}
