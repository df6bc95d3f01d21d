package io.claimstream.aggregate.ledger;

import static io.claimstream.contract.ledger.ChangeType.CLAIM_ADDED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_CORROBORATED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_REVISED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_WITHDRAWN;
import static io.claimstream.contract.ledger.ChangeType.STAGE_ADVANCED;

import io.claimstream.contract.claim.Stage;
import io.claimstream.contract.ledger.ChangeState;
import io.claimstream.contract.ledger.ChangeType;
import io.claimstream.contract.ledger.ClaimGroup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The differences between two states of an event's questions. */
final class GroupChanges {

    /** Takes one difference. */
    interface Sink {
        void add(String claimId, ChangeType type, @Nullable ChangeState before, @Nullable ChangeState after);
    }

    private final Sink sink;

    private GroupChanges(Sink sink) {
        this.sink = sink;
    }

    static void between(List<ClaimGroup> earlier, List<ClaimGroup> later, Sink sink) {
        GroupChanges changes = new GroupChanges(sink);
        List<ClaimGroup> then = earlier.stream().filter(ClaimGroup::stands).toList();
        List<ClaimGroup> now = later.stream().filter(ClaimGroup::stands).toList();
        Succession succession = new Succession(then, now);
        for (ClaimGroup group : now) {
            ClaimGroup old = succession.predecessor(group);
            if (old == null) {
                sink.add(group.id(), CLAIM_ADDED, null, state(group));
            } else {
                changes.inState(old, group);
            }
        }
        succession.ended().forEach(old -> sink.add(old.id(), CLAIM_WITHDRAWN, state(old), null));
    }

    private void inState(ClaimGroup old, ClaimGroup group) {
        ChangeState before = state(old);
        ChangeState after = state(group);
        types(before, after).forEach(type -> sink.add(group.id(), type, before, after));
    }

    /** The turn of the status first; what else has changed is told beside it. */
    private static Set<ChangeType> types(ChangeState before, ChangeState after) {
        Set<ChangeType> types = new LinkedHashSet<>();
        ChangeType turn = ChangeType.ofTurn(before.status(), after.status());
        if (turn != null) {
            types.add(turn);
        }
        if (!Objects.equals(before.best(), after.best()) || (turn == null && spansOtherwise(before, after))) {
            types.add(CLAIM_REVISED);
        }
        if (origins(before) < 2 && origins(after) > 1) {
            types.add(CLAIM_CORROBORATED);
        }
        Stage then = before.stage();
        Stage now = after.stage();
        if (now != null && now != then && (then == null || Stages.further(now, then))) {
            types.add(STAGE_ADVANCED);
        }
        return types;
    }

    private static boolean spansOtherwise(ChangeState before, ChangeState after) {
        return !Objects.equals(before.low(), after.low()) || !Objects.equals(before.high(), after.high());
    }

    private static int origins(ChangeState state) {
        return state.origins() == null ? 0 : state.origins();
    }

    private static ChangeState state(ClaimGroup group) {
        return ChangeState.of(group, Stages.furthest(group.values()));
    }
}
