package io.claimstream.aggregate.ledger;

import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.GroupState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries the past states of every question over to the next ledger of the event. */
final class History {

    private static final int MOST_WITHDRAWN = 50;

    private final List<ClaimGroup> earlier;
    private final Instant at;
    private final String cause;

    History(@Nullable Event before, Instant at, String cause) {
        this.earlier = before == null ? List.of() : before.claims();
        this.at = at;
        this.cause = cause;
    }

    /** The groups with their histories, and after them, without values, those that nothing stands for any more. */
    List<ClaimGroup> continuedBy(List<ClaimGroup> now) {
        Succession succession = new Succession(earlier, now);
        List<ClaimGroup> groups = new ArrayList<>(now.size());
        for (ClaimGroup group : now) {
            ClaimGroup predecessor = succession.predecessor(group);
            groups.add(continued(group, predecessor == null ? List.of() : predecessor.history()));
        }
        succession.ended().stream()
                .limit(MOST_WITHDRAWN)
                .map(group -> continued(group.withdrawn(), group.history()))
                .forEach(groups::add);
        return groups;
    }

    private ClaimGroup continued(ClaimGroup group, List<GroupState> past) {
        GroupState last = past.isEmpty() ? null : past.get(past.size() - 1);
        List<GroupState> history = new ArrayList<>(past);
        GroupState state =
                new GroupState(at, group.best(), group.best() == null ? null : group.unit(), group.status(), cause);
        if (last == null || !saysTheSame(last, state)) {
            history.add(state);
        }
        return group.withHistory(history);
    }

    private static boolean saysTheSame(GroupState last, GroupState state) {
        return Objects.equals(last.best(), state.best())
                && Objects.equals(last.unit(), state.unit())
                && last.status() == state.status();
    }
}
