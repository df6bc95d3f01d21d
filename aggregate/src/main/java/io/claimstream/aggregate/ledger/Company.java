package io.claimstream.aggregate.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Those harmed beside single persons whom their clause names too: "he and six others were shot" tells of seven. */
final class Company {

    // Between both stands "and", and whose they are: "him and his two daughters".
    private static final String JOINED = "(,| and|, and) (\\p{L}+ )?";

    private Company() {}

    /**
     * The persons and then those beside them, in one list for each clause that tells of both.
     *
     * @param assertions those of one article and field together
     */
    static List<List<Assertion>> of(List<Assertion> assertions) {
        List<Assertion> harmed = assertions.stream()
                .filter(assertion ->
                        Roles.ofHarm(assertion.measure()) && assertion.span().exact())
                .toList();
        List<List<Assertion>> lists = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= harmed.size(); i++) {
            if (i == harmed.size() || !standTogether(harmed.get(from), harmed.get(i))) {
                List<Assertion> place = harmed.subList(from, i);
                for (Assertion others : place) {
                    if (!others.implicit()) {
                        leader(others, place).ifPresent(leader -> lists.add(List.of(leader, others)));
                    }
                }
                from = i;
            }
        }
        return lists;
    }

    private static boolean standTogether(Assertion one, Assertion other) {
        return one.article().id().equals(other.article().id())
                && one.claim().field() == other.claim().field();
    }

    private static Optional<Assertion> leader(Assertion others, List<Assertion> place) {
        return place.stream()
                .filter(leader -> leader.implicit() && isBeside(leader, others))
                .findFirst();
    }

    private static boolean isBeside(Assertion leader, Assertion others) {
        String one = leader.quantity().number();
        String many = others.quantity().number();
        if (one == null
                || many == null
                || leader.measure() != others.measure()
                || leader.claim().start() >= others.claim().end()
                || others.claim().start() >= leader.claim().end()) {
            return false;
        }
        String clause = others.claim().quote();
        String concept = others.quantity().concept();
        return joins(one, many, clause) || (concept != null && joins(many + " " + concept, one, clause));
    }

    private static boolean joins(String first, String second, String clause) {
        return Pattern.compile(Pattern.quote(first) + JOINED + Pattern.quote(second) + "\\b")
                .matcher(clause)
                .find();
    }
}
