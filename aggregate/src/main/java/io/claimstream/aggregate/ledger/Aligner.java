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
 * Finds which assertions answer the same question. Equal assertions are pooled in cells, and cells are only compared with
 * those that share a measure and noun, or a number, so that the cost does not grow with the pairs of claims.
 */
final class Aligner {

    private final List<Cell> cells;
    private final Memo<Asked, Question> known;
    private final DisjointSets sets;
    private final Scope[] scopes;

    private Aligner(List<Cell> cells, Memo<Asked, Question> known) {
        this.cells = cells;
        this.known = known;
        this.sets = new DisjointSets(cells.size());
        this.scopes = cells.stream().map(cell -> cell.key().scope()).toArray(Scope[]::new);
    }

    /** What a question follows from. */
    record Asked(List<Cell> cells, Scope scope) {}

    /**
     * The questions behind cells.
     *
     * @param cells in the order of their first assertions
     * @param readings that the cells are of
     * @param toll null when nothing tells of casualties
     * @param known questions that may stand as they are
     */
    static List<Question> align(
            List<Cell> cells, List<Reading> readings, @Nullable Toll toll, Memo<Asked, Question> known) {
        Aligner aligner = new Aligner(cells, known);
        PeopleAlignment.join(aligner, toll);
        AmountAlignment.join(aligner);
        RestatedNumbers.join(aligner, readings);
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
        for (int member : members) {
            votes.merge(scopes[member], cells.get(member).origins().size(), Integer::sum);
        }
        Scope scope = votes.entrySet().stream()
                .max(Map.Entry.<Scope, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
        return known.of(new Asked(members.stream().map(cells::get).toList(), scope), Aligner::question);
    }

    private static Question question(Asked asked) {
        List<Assertion> assertions = asked.cells().stream()
                .flatMap(cell -> cell.assertions().stream())
                .sorted(LedgerOrder.ASSERTIONS)
                .toList();
        return Question.of(assertions, asked.scope());
    }
}
