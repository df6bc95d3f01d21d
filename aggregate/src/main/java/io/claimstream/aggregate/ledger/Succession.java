package io.claimstream.aggregate.ledger;

import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.ClaimValue;
import io.claimstream.contract.ledger.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which question of an earlier ledger each question of a later one continues: the one of the same id, else the one that
 * most of its evidence came from, if nothing else continues that.
 */
final class Succession {

    private final Map<String, ClaimGroup> predecessors = new HashMap<>();
    private final Map<String, ClaimGroup> ended = new LinkedHashMap<>();

    Succession(List<ClaimGroup> earlier, List<ClaimGroup> later) {
        earlier.forEach(group -> ended.put(group.id(), group));
        List<ClaimGroup> unmatched = new ArrayList<>();
        for (ClaimGroup group : later) {
            ClaimGroup same = ended.remove(group.id());
            if (same == null) {
                unmatched.add(group);
            } else {
                predecessors.put(group.id(), same);
            }
        }
        Map<String, String> homes = new HashMap<>();
        ended.values().forEach(group -> claims(group).forEach(claim -> homes.put(claim, group.id())));
        for (ClaimGroup group : unmatched) {
            String home = mostEvidence(group, homes);
            ClaimGroup taken = home == null ? null : ended.remove(home);
            if (taken != null) {
                predecessors.put(group.id(), taken);
            }
        }
    }

    /** What a later question continues; null when it is new. */
    @Nullable
    ClaimGroup predecessor(ClaimGroup later) {
        return predecessors.get(later.id());
    }

    /** Earlier questions that none continues, in their order. */
    List<ClaimGroup> ended() {
        return List.copyOf(ended.values());
    }

    private static @Nullable String mostEvidence(ClaimGroup group, Map<String, String> homes) {
        Map<String, Integer> shared = new TreeMap<>();
        claims(group).forEach(claim -> {
            String home = homes.get(claim);
            if (home != null) {
                shared.merge(home, 1, Integer::sum);
            }
        });
        return shared.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static Stream<String> claims(ClaimGroup group) {
        return group.values().stream()
                .map(ClaimValue::evidence)
                .flatMap(List::stream)
                .map(Evidence::claimId);
    }
}
