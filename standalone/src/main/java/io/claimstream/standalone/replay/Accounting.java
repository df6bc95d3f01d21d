package io.claimstream.standalone.replay;

import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which articles of a run have been sent, and which have come out at the other end. Sending waits while too many are
 * between the two, so that the run's memory does not grow with its input. Thread-safe.
 */
final class Accounting {

    private static final long LOOK_AROUND_MILLIS = 500;

    private final int maxUnderWay;
    private final Duration patience;
    private final BooleanSupplier stopped;
    private final Runnable pipeline;
    private final BitSet settled = new BitSet();
    private long[] latencies = new long[1024];
    private int sentCount;
    private int settledCount;
    private @Nullable Throwable failure;

    /**
     * An empty account.
     *
     * @param maxUnderWay greatest number of articles that are sent and not yet settled
     * @param patience how long nothing may move before the run is given up
     * @param stopped true when the user wants no more of it
     * @param pipeline throws when the pipeline can bring no article to its end any more
     */
    Accounting(int maxUnderWay, Duration patience, BooleanSupplier stopped, Runnable pipeline) {
        this.maxUnderWay = maxUnderWay;
        this.patience = patience;
        this.stopped = stopped;
        this.pipeline = pipeline;
    }

    /**
     * The number of the next article to send, from 0; waits for room.
     *
     * @throws RunException when the run cannot go on
     */
    synchronized int next() {
        await(() -> sentCount - settledCount < maxUnderWay);
        return sentCount;
    }

    /** The next article is on its way, and its number used. */
    synchronized void send() {
        sentCount++;
    }

    /** An article has come out; only the first time counts. */
    synchronized void settle(long number, long latencyMillis) {
        int index = Math.toIntExact(number);
        if (settled.get(index)) {
            return;
        }
        settled.set(index);
        if (settledCount == latencies.length) {
            latencies = Arrays.copyOf(latencies, latencies.length * 2);
        }
        latencies[settledCount++] = latencyMillis;
        notifyAll();
    }

    /** The run cannot go on. */
    synchronized void fail(Throwable cause) {
        failure = cause;
        notifyAll();
    }

    /**
     * Returns when all that was sent has come out.
     *
     * @throws RunException when the run cannot go on
     */
    synchronized void awaitAll() {
        await(() -> settledCount == sentCount);
    }

    synchronized int sent() {
        return sentCount;
    }

    synchronized int settled() {
        return settledCount;
    }

    /** The latency, in milliseconds, that this share of the articles stays within; 0 when there are none. */
    synchronized long latency(double share) {
        if (settledCount == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(latencies, settledCount);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * settledCount) - 1];
    }

    private void await(BooleanSupplier reached) {
        int before = settledCount;
        long idleMillis = 0;
        throwIfOver(idleMillis);
        try {
            while (!reached.getAsBoolean()) {
                wait(LOOK_AROUND_MILLIS);
                // The pauses are counted rather than the clock read: a machine that slept has not stalled.
                idleMillis = settledCount == before ? idleMillis + LOOK_AROUND_MILLIS : 0;
                before = settledCount;
                throwIfOver(idleMillis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunException("interrupted", e);
        }
    }

    private void throwIfOver(long idleMillis) {
        if (failure != null) {
            throw new RunException("the run cannot go on: " + failure.getMessage(), failure);
        }
        pipeline.run();
        if (stopped.getAsBoolean()) {
            throw new RunException("stopped; " + missing());
        }
        if (idleMillis >= patience.toMillis()) {
            throw new RunException("nothing has moved for " + patience.toSeconds() + " s; " + missing());
        }
    }

    private String missing() {
        int first = settled.nextClearBit(0);
        return (sentCount - settledCount) + " of " + sentCount + " articles are not accounted for, the first is number "
                + (first + 1);
    }
}
