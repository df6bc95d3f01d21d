package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Measure;
import java.util.HashMap;
import java.util.Map;

/** Joins counts of victims with equal counts of the dead in an event that reports nobody injured. */
final class VictimsWhoDied {

    private static final double LEAST = 3;

    private record Count(Span span, String window) {}

    private VictimsWhoDied() {}

    static void join(Aligner aligner) {
        boolean injured =
                aligner.cells().stream().anyMatch(cell -> cell.measure() == Measure.INJURED && !cell.inContext());
        if (injured) {
            return;
        }
        Map<Count, Integer> dead = new HashMap<>();
        for (int i = 0; i < aligner.cells().size(); i++) {
            if (isCountOf(aligner.cell(i), Measure.KILLED)) {
                dead.putIfAbsent(count(aligner.cell(i)), i);
            }
        }
        for (int i = 0; i < aligner.cells().size(); i++) {
            Cell victims = aligner.cell(i);
            Integer died = isCountOf(victims, Measure.DEAD_OR_INJURED) ? dead.get(count(victims)) : null;
            if (died != null) {
                aligner.join(i, died);
            }
        }
    }

    private static boolean isCountOf(Cell cell, Measure measure) {
        return cell.measure() == measure
                && cell.ofPeople()
                && !cell.key().implicit()
                && !cell.inContext()
                && cell.span().middle() >= LEAST;
    }

    private static Count count(Cell cell) {
        return new Count(cell.span(), cell.key().window());
    }
}
