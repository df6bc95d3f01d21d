package io.claimstream.contract.stream;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Makes things whose threads stand behind those that answer readers: a thread inherits the priority of the thread that made
 * it. It tells where the JVM heeds priorities ({@code -XX:ThreadPriorityPolicy=1}, as the launcher of the service asks for).
 */
public final class BackgroundThreads {

    private BackgroundThreads() {}

    /**
     * What a thread of the least priority makes.
     *
     * @param name of what is made
     */
    public static <T> T make(String name, Supplier<T> thing) {
        try {
            return CompletableFuture.supplyAsync(thing, task -> start(task, name))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    // A thread of its own: who has lowered its priority may not be allowed to raise it again.
    @SuppressWarnings("ThreadPriorityCheck") // Nothing but speed depends on it.
    private static void start(Runnable task, String name) {
        Thread maker = new Thread(task, name + "-maker");
        maker.setPriority(Thread.MIN_PRIORITY);
        maker.start();
    }
}
