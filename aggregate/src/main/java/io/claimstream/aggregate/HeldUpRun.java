package io.claimstream.aggregate;

import java.time.Duration;

/**
 * A sequence whose next number has not come.
 *
 * @param since when it last went forward, in ms of the system's clock
 * @param lastCame when a later number last came
 * @param held how many of those there are
 */
record HeldUpRun(long since, long lastCame, int held) {

    /** So much does not come past a number that is only late. */
    static final int MOST_HELD = 2_000;

    static HeldUpRun with(int held, long now) {
        return new HeldUpRun(now, now, held);
    }

    HeldUpRun withOneMore(long now) {
        return new HeldUpRun(since, now, held + 1);
    }

    /** As long as others come, the one that is missing may only be slow. */
    boolean isTooLong(long now, Duration patience) {
        return now - since >= patience.toMillis() && (now - lastCame >= patience.toMillis() || held > MOST_HELD);
    }
}
