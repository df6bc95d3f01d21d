package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.ledger.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins measures, amounts and counts of things: one story tells many of them about things of one name, so equal nouns are
 * not enough and their numbers must be near each other too.
 */
final class AmountAlignment {

    private static final double NEAR = 1.6;

    /** How many times greater a number may begin that a vague one still means. */
    private static final double VAGUELY_NEAR = 4;

    private AmountAlignment() {}

    static void join(Aligner aligner) {
        record Block(Measure measure, String family, Noun noun, boolean part, boolean context, String window) {}
        Map<Block, List<Integer>> blocks = new LinkedHashMap<>();
        for (int i = 0; i < aligner.cells().size(); i++) {
            Cell cell = aligner.cell(i);
            boolean people = cell.ofPeopleInRole();
            if (!people || cell.inContext()) {
                // The length of a border is the same in the news as in the background; only people are counted per
                // event.
                boolean context = people && cell.inContext();
                boolean part = cell.key().scope() == Scope.PART;
                Block block = new Block(
                        cell.measure(),
                        cell.key().family(),
                        cell.noun(),
                        part,
                        context,
                        cell.key().window());
                blocks.computeIfAbsent(block, k -> new ArrayList<>()).add(i);
            }
        }
        blocks.values().forEach(block -> joinNear(aligner, block));
    }

    private static void joinNear(Aligner aligner, List<Integer> block) {
        List<Integer> bySize = new ArrayList<>(block);
        bySize.sort(Comparator.comparingDouble(
                        (Integer cell) -> aligner.cell(cell).span().likelyLow())
                .thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < bySize.size(); i++) {
            Cell cell = aligner.cell(bySize.get(i));
            for (int j = i + 1; j < bySize.size() && mayMeet(cell, aligner.cell(bySize.get(j))); j++) {
                if (sameQuestion(cell, aligner.cell(bySize.get(j)))) {
                    aligner.join(bySize.get(i), bySize.get(j));
                }
            }
        }
    }

    // "Several" of the girls are not all of the twenty that another sentence counts.
    private static boolean isNear(Span one, Span other) {
        return one.likelyLow() <= VAGUELY_NEAR * other.likelyLow()
                && other.likelyLow() <= VAGUELY_NEAR * one.likelyLow();
    }

    private static boolean mayMeet(Cell smaller, Cell greater) {
        double reach = Math.max(smaller.span().likelyHigh(), smaller.span().likelyHigh() * NEAR);
        return greater.span().likelyLow() <= reach;
    }

    private static boolean sameQuestion(Cell one, Cell other) {
        // What is measured is often not said: "five hours" and "almost five hours" are one siege, and "several hours"
        // may be anything.
        if (one.noun().equals(Noun.NONE) && !one.span().mayBeOneNumber(other.span())) {
            return false;
        }
        Relation relation = one.span().to(other.span());
        if (relation != Relation.CONFLICTS) {
            return one.measure() != Measure.COUNT || isNear(one.span(), other.span());
        }
        boolean thing = !one.noun().equals(Noun.NONE);
        if (!thing || one.sharesArticleWith(other)) {
            return false;
        }
        // "40 burnt lorries" and "52 burnt lorries" answer one question; "40 people" and "52 people" may answer two.
        return Roles.ofAttribute(one.measure())
                || (one.measure() == Measure.COUNT && !one.ofPeople() && one.describesLike(other));
    }
}
