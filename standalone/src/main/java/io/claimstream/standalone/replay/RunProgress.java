package io.claimstream.standalone.replay;

/**
 * How far a run has come.
 *
 * @param sent articles sent
 * @param extracted readings seen
 * @param settled articles that have come out, as part of an event or as a dead letter
 * @param deadLetters dead letters seen
 * @param duplicates articles left out because they said nothing new
 * @param rejected pieces of input that are no articles
 * @param read share of the input that has been read, 0 to 1; 0 when nobody can tell
 * @param seconds since the first article was sent
 */
public record RunProgress(
        long sent,
        long extracted,
        long settled,
        long deadLetters,
        long duplicates,
        long rejected,
        double read,
        double seconds) {

    /** Articles that come out in a second. */
    public double rate() {
        return seconds > 0 ? settled / seconds : 0;
    }

    /** Seconds until all has come out, if things go on like this; NaN when nobody can tell. */
    public double secondsLeft() {
        return rate() > 0 && read > 0 ? (sent / read - settled) / rate() : Double.NaN;
    }
}
