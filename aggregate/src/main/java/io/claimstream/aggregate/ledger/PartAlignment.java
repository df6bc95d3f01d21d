package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Scope;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins the counts of one narrower class of people. A part has parts of its own (ten Americans, five of them of one family),
 * so that only numbers that fit, or that no article tells beside each other, are one question.
 */
final class PartAlignment {

    private final Aligner aligner;
    private final List<Integer> cells;

    private PartAlignment(Aligner aligner, List<Integer> cells) {
        this.aligner = aligner;
        this.cells = cells;
    }

    /**
     * Joins cells of one class.
     *
     * @param moved those of them that are of the class only by their number
     */
    static void join(Aligner aligner, List<Integer> cells, Collection<Integer> moved) {
        PartAlignment part = new PartAlignment(aligner, cells);
        part.joinFitting();
        part.joinRivals(moved);
    }

    // A vague number is taken for the one that most tell.
    private void joinFitting() {
        Comparator<Integer> likeliest = Comparator.comparing(this::isExact)
                .thenComparing(cell -> aligner.cell(cell).origins().size())
                .thenComparing(Comparator.reverseOrder());
        for (int cell : cells) {
            cells.stream()
                    .filter(other -> other != cell && span(cell).fits(span(other)))
                    .filter(other -> isExact(other) || !isExact(cell))
                    .max(likeliest)
                    .ifPresent(other -> aligner.join(cell, other));
        }
    }

    // Two numbers for one class are two parts where one article tells both, and rival answers where none does.
    private void joinRivals(Collection<Integer> moved) {
        Map<Integer, Set<String>> articles = new TreeMap<>();
        for (int cell : cells) {
            boolean toldAsPart = aligner.cell(cell).key().scope() == Scope.PART;
            if (!toldAsPart && !moved.contains(cell)) {
                articles.computeIfAbsent(aligner.set(cell), k -> new HashSet<>())
                        .addAll(aligner.cell(cell).articles());
            }
        }
        List<Map.Entry<Integer, Set<String>>> groups = List.copyOf(articles.entrySet());
        for (int i = 1; i < groups.size(); i++) {
            Set<String> mine = groups.get(i).getValue();
            for (int j = 0; j < i; j++) {
                Set<String> others = groups.get(j).getValue();
                if (Collections.disjoint(mine, others)) {
                    aligner.join(groups.get(i).getKey(), groups.get(j).getKey());
                    others.addAll(mine);
                    mine.addAll(others);
                    break;
                }
            }
        }
    }

    private Span span(int cell) {
        return aligner.cell(cell).span();
    }

    private boolean isExact(int cell) {
        return span(cell).exact();
    }
}
