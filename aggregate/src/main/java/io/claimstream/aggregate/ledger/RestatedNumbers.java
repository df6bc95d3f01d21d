package io.claimstream.aggregate.ledger;

import java.util.IdentityHashMap;
import java.util.List;

/** Joins a number with the same one told again in another unit right behind it: "101 metres (330 feet)". */
final class RestatedNumbers {

    private static final int LONGEST_UNIT = 25;

    private RestatedNumbers() {}

    static void join(Aligner aligner, List<Assertion> assertions) {
        IdentityHashMap<Assertion, Integer> cells = new IdentityHashMap<>();
        for (int i = 0; i < aligner.cells().size(); i++) {
            for (Assertion assertion : aligner.cell(i).assertions()) {
                cells.put(assertion, i);
            }
        }
        for (int i = 1; i < assertions.size(); i++) {
            Assertion first = assertions.get(i - 1);
            Assertion second = assertions.get(i);
            Integer one = cells.get(first);
            Integer other = cells.get(second);
            if (one != null && other != null && restates(first, second)) {
                aligner.join(one, other);
            }
        }
    }

    private static boolean restates(Assertion first, Assertion second) {
        if (!first.article().id().equals(second.article().id())
                || first.measure() != second.measure()
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
