package io.claimstream.aggregate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.claimstream.aggregate.ledger.Ledger;
import io.claimstream.contract.ledger.Event;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Ledgers that were folded lately, so that they need not be read from the store again: one budget of memory for all tasks of
 * the process.
 */
final class LedgersAtHand {

    /** Each takes some twenty kilobytes. */
    private static final int ARTICLES = 6_000;

    /** A larger ledger counts as this many: reading it anew for each of its articles would cost the most. */
    private static final int MOST_COUNTED = 1_000;

    private final Cache<String, Standing> ledgers = Caffeine.newBuilder()
            .maximumWeight(ARTICLES)
            .weigher((String id, Standing standing) ->
                    1 + Math.min(standing.ledger().size(), MOST_COUNTED))
            .executor(Runnable::run)
            .build();

    /**
     * An event's ledger, and what was last told of it.
     *
     * @param told null: nothing yet
     */
    record Standing(Ledger ledger, @Nullable Event told) {}

    Standing get(String eventId, Function<String, Standing> read) {
        return ledgers.get(eventId, read);
    }

    void put(String eventId, Standing standing) {
        ledgers.put(eventId, standing);
    }

    /** Forgets all that it holds, for nobody knows whether the stores hold it too. */
    void forget() {
        ledgers.invalidateAll();
    }
}
