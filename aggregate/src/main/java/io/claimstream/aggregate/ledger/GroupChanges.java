package io.claimstream.aggregate.ledger;

import static io.claimstream.contract.ledger.ChangeType.CLAIM_ADDED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_CORROBORATED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_DISPUTED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_RESOLVED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_REVISED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_WITHDRAWN;
import static io.claimstream.contract.ledger.ChangeType.STAGE_ADVANCED;
import static io.claimstream.contract.ledger.GroupStatus.CORROBORATED;
import static io.claimstream.contract.ledger.GroupStatus.DISPUTED;
import static io.claimstream.contract.ledger.GroupStatus.SINGLE;

import io.claimstream.contract.claim.Stage;
import io.claimstream.contract.ledger.ChangeState;
import io.claimstream.contract.ledger.ChangeType;
import io.claimstream.contract.ledger.ClaimGroup;
import java.util.List;
import java.util.Objects;
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
        ChangeType turn = turn(old, group);
        if (turn != null) {
            sink.add(group.id(), turn, before, after);
        }
        if (turn != CLAIM_REVISED && !Objects.equals(old.best(), group.best())) {
            sink.add(group.id(), CLAIM_REVISED, before, after);
        }
        Stage then = before.stage();
        Stage now = after.stage();
        if (now != null && now != then && (then == null || Stages.further(now, then))) {
            sink.add(group.id(), STAGE_ADVANCED, before, after);
        }
    }

    private static @Nullable ChangeType turn(ClaimGroup old, ClaimGroup group) {
        if (old.status() == group.status()) {
            return null;
        }
        if (group.status() == DISPUTED) {
            return CLAIM_DISPUTED;
        }
        if (old.status() == DISPUTED) {
            return CLAIM_RESOLVED;
        }
        return old.status() == SINGLE && group.status() == CORROBORATED ? CLAIM_CORROBORATED : CLAIM_REVISED;
    }

    private static ChangeState state(ClaimGroup group) {
        return new ChangeState(group.label(), group.best(), group.status(), Stages.furthest(group.values()), null);
    }
}
