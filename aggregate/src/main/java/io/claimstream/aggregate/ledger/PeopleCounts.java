package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Measure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the counts of people in one event follow from each other: those hit are those killed and those injured, and victims
 * that one clause lists by kind are as many as the list adds up to.
 */
final class PeopleCounts {

    private PeopleCounts() {}

    /** The numbers of a toll that nobody says, though others let them be computed; a death needs somebody who reports it. */
    static Map<Measure, Answer> implied(Toll toll, Set<Measure> asked) {
        Map<Measure, Answer> implied = new EnumMap<>(Measure.class);
        for (Measure measure : Roles.CASUALTIES) {
            boolean told = asked.contains(measure);
            int people = toll.people(measure);
            List<String> claims = toll.claimsBehind(measure);
            boolean known = switch (measure) {
                case KILLED -> told;
                case INJURED -> told || people > 0;
                default -> !told && toll.killed() > 0 && toll.injured() > 0;
            };
            if (known && !claims.isEmpty()) {
                implied.put(measure, Answer.derived(people, claims));
            }
        }
        return implied;
    }

    /** The sums of victims that single clauses list by kind ("two men and a woman were killed"), by measure. */
    static Map<Measure, List<Answer>> listed(List<Assertion> assertions) {
        Map<Measure, List<Answer>> sums = new EnumMap<>(Measure.class);
        for (List<Assertion> list : lists(assertions)) {
            List<String> claims = list.stream().map(a -> a.claim().id()).toList();
            sums.computeIfAbsent(list.get(0).measure(), k -> new ArrayList<>()).add(Answer.derived(sum(list), claims));
        }
        return sums;
    }

    /** The victims that single clauses list, by kind or beside a single one. */
    static List<List<Assertion>> lists(List<Assertion> assertions) {
        List<List<Assertion>> lists = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= assertions.size(); i++) {
            if (i == assertions.size() || !sameList(assertions.get(i - 1), assertions.get(i))) {
                List<Assertion> list = assertions.subList(from, i);
                if (list.size() > 1 && distinctKinds(list)) {
                    lists.add(list);
                }
                from = i;
            }
        }
        lists.addAll(Company.of(assertions));
        return lists;
    }

    private static boolean sameList(Assertion one, Assertion next) {
        return one.article().id().equals(next.article().id())
                && one.claim().field() == next.claim().field()
                && one.claim().end() > next.claim().start()
                && one.measure() == next.measure()
                && one.scope() == next.scope()
                && Roles.ofHarm(one.measure())
                && one.span().exact()
                && next.span().exact();
    }

    // A kind that stands twice, or people of no kind, may take in others of the list.
    private static boolean distinctKinds(List<Assertion> list) {
        Set<Object> kinds = new HashSet<>();
        return list.stream().allMatch(a -> a.noun().people() && !a.noun().anyone() && kinds.add(kind(a)))
                && list.get(0).window().own();
    }

    // Boys and girls are both children.
    private static Object kind(Assertion assertion) {
        Set<PersonTraits.Trait> traits = EnumSet.copyOf(
                PersonTraits.of(String.valueOf(assertion.quantity().head()), true)
                        .traits());
        traits.retainAll(EnumSet.of(PersonTraits.Trait.MALE, PersonTraits.Trait.FEMALE));
        return List.of(assertion.noun(), traits);
    }

    /** How many a list adds up to. */
    static double sum(List<Assertion> list) {
        return list.stream().mapToDouble(a -> a.span().low()).sum();
    }
}
