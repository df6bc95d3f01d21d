package io.claimstream.aggregate.api.change;

import io.claimstream.aggregate.api.view.EventSummary;
import io.claimstream.aggregate.api.view.EventView;
import io.claimstream.contract.ledger.Change;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Chooses the changes that a follower wants, once the view shows what they did to their events: both were written in one
 * transaction, but are read apart.
 */
public final class SeenChanges {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    /** For all changes that were read together. What the view does not show by then is sent rather than missed. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final EventView view;
    private final ChangeFilter filter;

    /** By that view. */
    public SeenChanges(EventView view, ChangeFilter filter) {
        this.view = view;
        this.filter = filter;
    }

    /** The end of the patience for changes that were read now. */
    public static long deadline() {
        return System.nanoTime() + PATIENCE.toNanos();
    }

    /** True when the change is wanted; one that cannot be read is wanted only by those who want all. */
    public boolean wants(WrittenChange written, long deadline) {
        if (filter.equals(ChangeFilter.ALL)) {
            return true;
        }
        Change change = written.change();
        if (change == null || filter.rulesOut(change)) {
            return false;
        }
        if (!filter.isAboutChangesAlone()) {
            awaitShown(change, deadline);
        }
        return filter.wants(change, view);
    }

    private void awaitShown(Change change, long deadline) {
        while (!shown(change) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private boolean shown(Change change) {
        EventSummary event = view.summary(change.eventId());
        return event != null && !event.lastUpdated().isBefore(change.at());
    }
}
