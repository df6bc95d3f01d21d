package io.claimstream.aggregate.api.change;

import io.claimstream.aggregate.api.view.ReadingThread;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads topic changes once for all who follow it. It begins a little before the end, so that those who were cut off by a
 * restart find there what they have missed.
 */
final class ChangeTail implements AutoCloseable {

    private static final int HELD = 10_000;

    private final Supplier<ChangeReader> open;
    private final CompletableFuture<RecentChanges> caughtUp = new CompletableFuture<>();
    private final ReadingThread thread = new ReadingThread("tail-of-changes", this::read);
    private @Nullable RecentChanges recent;

    /** A tail that does not read yet. */
    ChangeTail(Supplier<ChangeReader> open) {
        this.open = open;
    }

    void start() {
        thread.start();
    }

    /** What it has read, as soon as that is all that stood on the topic at the start. */
    CompletableFuture<RecentChanges> recent() {
        return caughtUp;
    }

    private void read() {
        try (ChangeReader reader = open.get()) {
            Positions present = reader.newest();
            RecentChanges held = recent;
            if (held == null) {
                held = new RecentChanges(present.back(HELD / present.all().size(), reader.oldest()), HELD);
                recent = held;
            }
            reader.goTo(held.end());
            while (!thread.closed()) {
                List<WrittenChange> read = reader.read();
                Positions reached = reader.reached();
                held.add(read, reached);
                if (!caughtUp.isDone() && !present.isBeyond(reached)) {
                    caughtUp.complete(held);
                }
            }
        }
    }

    @Override
    public void close() {
        thread.close();
        caughtUp.cancel(false);
    }
}
