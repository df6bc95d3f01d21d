package io.claimstream.aggregate.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Joins a number with the same one told again in another unit right behind it: "101 metres (330 feet)". */
final class RestatedNumbers {

    private static final int LONGEST_UNIT = 25;

    private RestatedNumbers() {}

    /** Two cells of which some article says that their numbers are the same. */
    record Pair(Cell.Key one, Cell.Key other) {}

    /** Which of an article's numbers stand behind each other. */
    static List<Pair> of(List<Assertion> assertions) {
        return IntStream.range(1, assertions.size())
                .filter(i -> restates(assertions.get(i - 1), assertions.get(i)))
                .mapToObj(i -> new Pair(Cell.Key.of(assertions.get(i - 1)), Cell.Key.of(assertions.get(i))))
                .toList();
    }

    static void join(Aligner aligner, List<Reading> readings) {
        Map<Cell.Key, Integer> cells = new HashMap<>();
        for (int i = 0; i < aligner.cells().size(); i++) {
            cells.put(aligner.cell(i).key(), i);
        }
        for (Reading reading : readings) {
            for (Pair pair : reading.restated()) {
                Integer one = cells.get(pair.one());
                Integer other = cells.get(pair.other());
                if (one != null && other != null) {
                    aligner.join(one, other);
                }
            }
        }
    }

    private static boolean restates(Assertion first, Assertion second) {
        if (first.measure() != second.measure()
                || first.quantity().unit().equals(second.quantity().unit())) {
            return false;
        }
        String quote = second.claim().quote();
        int number = quote.indexOf(first.quantity().number());
        int bracket = number < 0 ? -1 : quote.indexOf('(', number);
        int again = bracket < 0 ? -1 : quote.indexOf(second.quantity().number(), bracket);
        return again >= 0
                && bracket - number - first.quantity().number().length() <= LONGEST_UNIT
                && again - bracket <= LONGEST_UNIT
                && quote.indexOf(')', bracket) > again;
    }
}
