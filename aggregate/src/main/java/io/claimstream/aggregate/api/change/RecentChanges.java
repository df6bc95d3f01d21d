package io.claimstream.aggregate.api.change;

import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The newest changes, held once for all who follow them, in the order in which they were read. Safe for one writer and
 * many readers.
 */
final class RecentChanges {

    private static final int LONGEST_PAGE = 200;

    private final int capacity;
    private final NavigableMap<Long, WrittenChange> held = new TreeMap<>();
    private Positions begin;
    private Positions end;
    private long next;

    /**
     * None yet.
     *
     * @param begin positions of what comes first
     * @param capacity changes that are held at most
     */
    RecentChanges(Positions begin, int capacity) {
        this.begin = begin;
        this.end = begin;
        this.capacity = capacity;
    }

    /**
     * Some of the changes, in order.
     *
     * @param next number of the change that follows them
     */
    record Page(List<WrittenChange> changes, long next) {}

    /**
     * Takes what was read.
     *
     * @param reached positions of what comes next
     */
    synchronized void add(List<WrittenChange> changes, Positions reached) {
        for (WrittenChange change : changes) {
            held.put(next++, change);
        }
        while (held.size() > capacity) {
            WrittenChange eldest = held.pollFirstEntry().getValue();
            begin = begin.with(eldest.partition(), eldest.offset() + 1);
        }
        end = reached;
        notifyAll();
    }

    /** Positions of what comes next. */
    synchronized Positions end() {
        return end;
    }

    /** True for positions of which everything that comes after them is held, and that are not beyond the end. */
    synchronized boolean hold(Positions positions) {
        return reachBackTo(positions) && !positions.isBeyond(end);
    }

    /** True when nothing is missing between the positions and what is held. */
    synchronized boolean reachBackTo(Positions positions) {
        return !begin.isBeyond(positions);
    }

    /** Number of the oldest change that is held. */
    synchronized long first() {
        return next - held.size();
    }

    /**
     * The changes from that number on; none when nothing comes within the patience, null when they are held no more.
     *
     * @throws InterruptedException when the waiting is interrupted
     */
    synchronized @Nullable Page from(long number, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (number == next) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                return new Page(List.of(), number);
            }
            wait(left);
        }
        if (number < first()) {
            return null;
        }
        List<WrittenChange> page =
                held.tailMap(number, true).values().stream().limit(LONGEST_PAGE).toList();
        return new Page(page, number + page.size());
    }
}
