package io.claimstream.aggregate.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which of an event's last members belong elsewhere. The information of terms changes as the stream goes, and a wrongly
 * placed article draws others after it: what looked like one event may turn out to be two.
 */
final class Cohesion {

    /** Two members hold an event together, as its single links, from this logarithm of odds on. */
    static final double LINK = 1.5;

    /** A group that no link ties to the others parts from them when it is more likely than not about another event. */
    private static final double PARTS = 0;

    private final Likeness likeness;

    Cohesion(Likeness likeness) {
        this.likeness = likeness;
    }

    /** The groups that do not belong to the event any more, members by arrival; mostly none. The largest group stays. */
    List<List<Member>> strays(LiveEvent event) {
        List<Member> members = event.recent();
        double[][] odds = likeness.within(members);
        List<List<Integer>> groups = groups(odds);
        List<List<Member>> strays = new ArrayList<>();
        for (List<Integer> group : groups.subList(1, groups.size())) {
            if (Likeness.between(odds, group, others(group, odds.length)) < PARTS) {
                strays.add(group.stream()
                        .map(members::get)
                        .sorted(Member.BY_ARRIVAL)
                        .toList());
            }
        }
        return strays;
    }

    /** Largest first, of equal ones the one that has the earliest member. */
    private static List<List<Integer>> groups(double[][] odds) {
        List<List<Integer>> groups = new ArrayList<>();
        boolean[] taken = new boolean[odds.length];
        for (int first = odds.length - 1; first >= 0; first--) {
            if (!taken[first]) {
                groups.add(linkedTo(first, odds, taken));
            }
        }
        groups.sort(Comparator.comparingInt(group -> -group.size()));
        return groups;
    }

    private static List<Integer> linkedTo(int first, double[][] odds, boolean[] taken) {
        List<Integer> group = new ArrayList<>(List.of(first));
        taken[first] = true;
        for (int at = 0; at < group.size(); at++) {
            for (int other = 0; other < odds.length; other++) {
                if (!taken[other] && odds[group.get(at)][other] >= LINK) {
                    taken[other] = true;
                    group.add(other);
                }
            }
        }
        return group;
    }

    private static List<Integer> others(List<Integer> group, int all) {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            if (!group.contains(i)) {
                others.add(i);
            }
        }
        return others;
    }
}
