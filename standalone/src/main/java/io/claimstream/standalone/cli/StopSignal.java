package io.claimstream.standalone.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C or SIGTERM, as a wish that the main thread fulfils: the JVM waits for it to close what it holds. Closed last.
 */
final class StopSignal implements AutoCloseable {

    /** After this the JVM ends all the same; nothing that was acknowledged is lost by it. */
    private static final int CLOSE_WITHIN_SECONDS = 30;

    private static final long LOOK_EVERY_MILLIS = 500;

    private final CountDownLatch wished = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    private StopSignal() {}

    static StopSignal install() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(signal::onShutdown, "stop-signal"));
        return signal;
    }

    private void onShutdown() {
        wished.countDown();
        try {
            boolean inTime = closed.await(CLOSE_WITHIN_SECONDS, TimeUnit.SECONDS);
            if (!inTime) {
                System.err.println("claimstream: stopped before everything was closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** True once the signal has come. */
    boolean wished() {
        return wished.getCount() == 0;
    }

    /** Returns when the signal has come; {@code meanwhile} is run again and again, and ends the waiting by throwing. */
    void await(Runnable meanwhile) {
        try {
            while (!wished.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                meanwhile.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
