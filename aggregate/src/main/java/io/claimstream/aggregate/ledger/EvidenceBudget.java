package io.claimstream.aggregate.ledger;

import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.ClaimValue;
import io.claimstream.contract.ledger.Evidence;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps an event's record small: the earliest evidence of each value stays, the rest is counted only. */
final class EvidenceBudget {

    static final int MOST = 800;
    private static final int MOST_OF_STATEMENTS = 250;

    private EvidenceBudget() {}

    /** The groups with no more evidence than a record on the topic should hold. */
    static List<ClaimGroup> of(List<ClaimGroup> groups) {
        Map<Boolean, List<ClaimGroup>> said =
                groups.stream().collect(Collectors.partitioningBy(group -> group.unit() == null));
        return Stream.concat(
                        within(MOST, said.getOrDefault(false, List.of())).stream(),
                        within(MOST_OF_STATEMENTS, said.getOrDefault(true, List.of())).stream())
                .toList();
    }

    /** The groups with at most about {@code most} pieces of evidence in all, and at least one a value. */
    private static List<ClaimGroup> within(int most, List<ClaimGroup> groups) {
        List<Integer> sizes = groups.stream()
                .flatMap(group -> group.values().stream())
                .map(value -> value.evidence().size())
                .toList();
        if (sizes.stream().mapToInt(Integer::intValue).sum() <= most) {
            return groups;
        }
        int cap = 1;
        while (total(sizes, cap + 1) <= most) {
            cap++;
        }
        int evidence = cap;
        return groups.stream()
                .map(group -> group.withValues(group.values().stream()
                        .map(value -> cut(value, evidence))
                        .toList()))
                .toList();
    }

    private static int total(List<Integer> sizes, int cap) {
        return sizes.stream().mapToInt(size -> Math.min(size, cap)).sum();
    }

    private static ClaimValue cut(ClaimValue value, int most) {
        List<Evidence> evidence = value.evidence();
        return evidence.size() <= most ? value : value.withEvidence(evidence.subList(0, most));
    }
}
