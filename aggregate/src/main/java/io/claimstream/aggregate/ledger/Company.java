package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Those harmed beside single persons whom their clause names too: "he and six others were shot" tells of seven. */
final class Company {

    // Between both stands "and", and whose they are: "him and his two daughters".
    private static final String JOINED = "(,| and|, and) (\\p{L}+ )?";

    private record Place(String article, Field field) {}

    private Company() {}

    /** The persons and then those beside them, in one list for each clause that tells of both. */
    static List<List<Assertion>> of(List<Assertion> assertions) {
        Map<Place, List<Assertion>> places = new LinkedHashMap<>();
        for (Assertion assertion : assertions) {
            if (Roles.ofHarm(assertion.measure()) && assertion.span().exact()) {
                Place place =
                        new Place(assertion.article().id(), assertion.claim().field());
                places.computeIfAbsent(place, k -> new ArrayList<>()).add(assertion);
            }
        }
        List<List<Assertion>> lists = new ArrayList<>();
        for (List<Assertion> place : places.values()) {
            for (Assertion others : place) {
                if (!others.implicit()) {
                    leader(others, place).ifPresent(leader -> lists.add(List.of(leader, others)));
                }
            }
        }
        return lists;
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
