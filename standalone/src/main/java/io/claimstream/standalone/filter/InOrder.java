package io.claimstream.standalone.filter;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * Work done by several threads whose results come out in the order in which it was submitted, with a bound on what is
 * under way. Submitted to by one thread.
 *
 * @param <T> type of a result
 */
final class InOrder<T> implements AutoCloseable {

    /** Enough to keep the other threads busy while one is at a long piece. */
    private static final int UNDER_WAY_PER_THREAD = 32;

    private final ExecutorService workers;
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final int limit;
    private final Semaphore free;
    private final Sink<T> sink;
    private final CompletableFuture<Void> failure = new CompletableFuture<>();

    /** Where results go, one after the other. */
    interface Sink<T> {

        /** Takes a result; {@code last} tells that no other is under way. */
        void take(T result, boolean last);
    }

    InOrder(int threads, Sink<T> sink) {
        this.workers = Executors.newFixedThreadPool(threads);
        this.limit = threads * UNDER_WAY_PER_THREAD;
        this.free = new Semaphore(limit);
        this.sink = sink;
    }

    /**
     * Submits a piece of work; waits while too much is under way.
     *
     * @throws CompletionException when an earlier piece or the sink has failed
     */
    void submit(Callable<T> work) {
        throwFailure();
        free.acquireUninterruptibly();
        Future<T> result = workers.submit(work);
        writer.execute(() -> pass(result));
    }

    private void pass(Future<T> result) {
        try {
            if (!failure.isDone()) {
                sink.take(result.get(), free.availablePermits() == limit - 1);
            }
        } catch (ExecutionException e) {
            failure.completeExceptionally(e.getCause());
        } catch (InterruptedException | RuntimeException e) {
            failure.completeExceptionally(e);
        } finally {
            free.release();
        }
    }

    private void throwFailure() {
        if (failure.isDone()) {
            failure.join();
        }
    }

    /** Returns when all that was submitted has been taken. */
    @Override
    public void close() {
        free.acquireUninterruptibly(limit);
        workers.shutdown();
        writer.shutdown();
        throwFailure();
    }
}
