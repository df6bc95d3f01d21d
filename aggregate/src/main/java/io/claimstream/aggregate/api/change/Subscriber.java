package io.claimstream.aggregate.api.change;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One reader of the changes. It hears {@code ready} with its position first, {@code gap} when what it left off at is kept
 * no more, {@code reset} when that was in another log than this one, then each {@code change}; {@code heartbeat} with its position when there was nothing for it; and {@code cut}
 * as the last event when it takes them too slowly.
 *
 * <p>It follows what the tail holds. Where that does not reach back to its position, at the beginning or because it was
 * overtaken, it reads the topic itself until it does: each change is taken by its offset, so that none is missed or
 * doubled on the way from the one to the other.
 */
final class Subscriber {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final EventWriter client;
    private final RecentChanges recent;
    private final Supplier<ChangeReader> open;
    private final SeenChanges wanted;
    private final Pace pace;
    private final BooleanSupplier closed;
    private Positions positions;
    private boolean slow;
    private long lastHeard = System.nanoTime();

    /** A subscriber that hears nothing yet; {@code open} gives it a reader of its own when it needs one. */
    Subscriber(
            EventWriter client,
            RecentChanges recent,
            Supplier<ChangeReader> open,
            SeenChanges wanted,
            Pace pace,
            BooleanSupplier closed) {
        this.client = client;
        this.recent = recent;
        this.open = open;
        this.wanted = wanted;
        this.pace = pace;
        this.closed = closed;
        this.positions = recent.end();
    }

    /**
     * Serves it until one of both sides has enough.
     *
     * @param resume where it left off; null: from now on
     * @throws InterruptedException when the waiting is interrupted
     */
    void follow(@Nullable Positions resume) throws InterruptedException {
        if (resume == null || recent.hold(resume)) {
            positions = resume == null ? positions : resume;
            // From here on it has a position: cut off before the first change, it still misses none.
            send("ready", "{}");
        } else {
            comeBack(resume);
        }
        while (goesOn()) {
            if (!followTail()) {
                catchUp();
            }
        }
        if (slow) {
            client.add("cut", "{\"reason\":\"too slow; come back with Last-Event-ID\"}", positions);
            client.flush();
        }
    }

    private boolean goesOn() {
        return !slow && !client.closed() && !closed.getAsBoolean();
    }

    /** Follows the tail until one of both sides has enough; false when the tail has got too far ahead for that. */
    private boolean followTail() throws InterruptedException {
        long number = recent.first();
        if (!recent.reachBackTo(positions)) {
            return false;
        }
        while (goesOn()) {
            RecentChanges.Page page = recent.from(number, PATIENCE);
            if (page == null) {
                return false;
            }
            take(page.changes());
            number = page.next();
            beat();
        }
        return true;
    }

    /** Goes to where it left off, and tells how many changes since then are gone. */
    private void comeBack(Positions left) {
        try (ChangeReader reader = open.get()) {
            Positions oldest = reader.oldest();
            Positions newest = reader.newest();
            boolean foreign = left.isBeyond(newest);
            positions = foreign ? oldest : left.within(oldest, newest);
            send("ready", "{}");
            long lost = oldest.since(left);
            if (foreign) {
                send("reset", "{\"reason\":\"Last-Event-ID is not of this log; all that it holds follows\"}");
            } else if (lost > 0) {
                send("gap", "{\"lost\":" + lost + "}");
            }
            catchUp(reader);
        }
    }

    private void catchUp() {
        try (ChangeReader reader = open.get()) {
            catchUp(reader);
        }
    }

    /** Reads the topic from the subscriber's position to where the tail reaches back to. */
    private void catchUp(ChangeReader reader) {
        reader.goTo(positions);
        while (goesOn() && !recent.reachBackTo(positions)) {
            take(reader.read());
            if (goesOn()) {
                // Past what is no change: the marks of transactions.
                positions = reader.reached();
            }
            beat();
        }
    }

    private void take(List<WrittenChange> changes) {
        long deadline = SeenChanges.deadline();
        for (WrittenChange change : changes) {
            Long next = positions.of(change.partition());
            if (next != null && change.offset() < next) {
                continue;
            }
            boolean tell = wanted.wants(change, deadline);
            positions = positions.with(change.partition(), change.offset() + 1);
            if (tell) {
                client.add("change", change.written(), positions);
            }
        }
        if (client.hasUnsent()) {
            flush();
        }
    }

    private void beat() {
        if (goesOn() && System.nanoTime() - lastHeard > pace.heartbeat().toNanos()) {
            send("heartbeat", "{}");
        }
    }

    private void send(String event, String data) {
        client.add(event, data, positions);
        flush();
    }

    private void flush() {
        long before = System.nanoTime();
        client.flush();
        lastHeard = System.nanoTime();
        slow = slow || lastHeard - before > pace.slow().toNanos();
    }
}
