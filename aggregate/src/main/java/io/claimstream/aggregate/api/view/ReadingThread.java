package io.claimstream.aggregate.api.view;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that reads from Kafka until it is closed, and begins anew a second after each failure of Kafka. */
public final class ReadingThread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingThread.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);
    private static final Duration CLOSED_WITHIN = Duration.ofSeconds(2);

    private final Reading reading;
    private final Thread thread;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable Throwable failure;

    /** A thread of that name, which does not read yet. */
    public ReadingThread(String name, Reading reading) {
        this.reading = reading;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    /** What is read. */
    @FunctionalInterface
    public interface Reading {

        /**
         * Reads until the thread is closed, or until there is nothing more to read for it.
         *
         * @throws InterruptedException when it is interrupted, which ends the thread
         */
        void read() throws InterruptedException;
    }

    /** Starts to read and returns at once. */
    public void start() {
        thread.start();
    }

    /** True when it is to end. */
    public boolean closed() {
        return closed.getCount() == 0;
    }

    /** What made it give up for good; null as long as it has not. */
    public @Nullable Throwable failure() {
        return failure;
    }

    private void run() {
        try {
            while (!closed()) {
                readOnce();
            }
        } catch (InterruptedException | InterruptException e) {
            LOG.debug("{} is interrupted", thread.getName(), e);
        } catch (RuntimeException e) {
            failure = e;
            LOG.error("{} has given up", thread.getName(), e);
        }
    }

    private void readOnce() throws InterruptedException {
        try {
            reading.read();
            closed.countDown();
        } catch (InterruptException e) {
            throw e;
        } catch (UnknownTopicOrPartitionException e) {
            LOG.debug("{} waits for its topic", thread.getName(), e);
            pause();
        } catch (KafkaException e) {
            LOG.warn("{} begins anew in {}", thread.getName(), TRY_AGAIN, e);
            pause();
        }
    }

    private void pause() throws InterruptedException {
        if (closed.await(TRY_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.debug("{} is closed", thread.getName());
        }
    }

    /** Ends it at whatever it waits for, and returns at once. */
    public void interrupt() {
        closed.countDown();
        thread.interrupt();
    }

    /** Ends it after what it has in hand; returns when that is done, or takes too long. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(CLOSED_WITHIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
