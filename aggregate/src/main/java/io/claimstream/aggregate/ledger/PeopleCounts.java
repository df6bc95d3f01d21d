package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Measure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the counts of people in one event follow from each other: those hit are those killed and those injured, and victims
 * that one clause lists by kind are as many as the list adds up to. A death is never derived.
 */
final class PeopleCounts {

    private PeopleCounts() {}

    /** What follows from the best counts of the whole event: for each measure, the answer that the others imply. */
    static Map<Measure, Answer> implied(Map<Measure, Answer> best) {
        Map<Measure, Answer> implied = new EnumMap<>(Measure.class);
        Answer hit = exact(best.get(Measure.DEAD_OR_INJURED));
        Answer killed = exact(best.get(Measure.KILLED));
        Answer injured = exact(best.get(Measure.INJURED));
        if (hit != null && !best.containsKey(Measure.KILLED)) {
            implied.put(Measure.INJURED, Answer.derived(people(hit), claims(hit)));
        } else if (hit != null && killed != null && people(hit) > people(killed)) {
            implied.put(Measure.INJURED, Answer.derived(people(hit) - people(killed), claims(hit, killed)));
        }
        if (hit == null && injured != null && killed != null) {
            implied.put(
                    Measure.DEAD_OR_INJURED, Answer.derived(people(killed) + people(injured), claims(killed, injured)));
        }
        return implied;
    }

    /** The sums of victims that single clauses list by kind ("two men and a woman were killed"), by measure. */
    static Map<Measure, List<Answer>> listed(List<Assertion> assertions) {
        Map<Measure, List<Answer>> sums = new EnumMap<>(Measure.class);
        int from = 0;
        for (int i = 1; i <= assertions.size(); i++) {
            if (i == assertions.size() || !sameList(assertions.get(i - 1), assertions.get(i))) {
                List<Assertion> list = assertions.subList(from, i);
                if (list.size() > 1 && distinctKinds(list)) {
                    sums.computeIfAbsent(list.get(0).measure(), k -> new ArrayList<>())
                            .add(sum(list));
                }
                from = i;
            }
        }
        return sums;
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
        Set<Noun> kinds = new HashSet<>();
        return list.stream().allMatch(a -> a.noun().people() && !a.noun().anyone() && kinds.add(a.noun()))
                && list.get(0).window().own();
    }

    private static Answer sum(List<Assertion> list) {
        double people = list.stream().mapToDouble(a -> a.span().low()).sum();
        return Answer.derived(people, list.stream().map(a -> a.claim().id()).toList());
    }

    private static @Nullable Answer exact(@Nullable Answer answer) {
        return answer != null && answer.said() && answer.span().exact() ? answer : null;
    }

    private static double people(Answer answer) {
        return answer.span().low();
    }

    private static List<String> claims(Answer... answers) {
        List<String> claims = new ArrayList<>();
        for (Answer answer : answers) {
            claims.add(answer.assertions().get(0).claim().id());
        }
        return claims;
    }
}
