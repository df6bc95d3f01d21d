package io.claimstream.standalone.replay;

/**
 * What a replay comes to: the file {@code run.json}.
 *
 * @param articles articles sent into the pipeline
 * @param deadLetters records on the dead letters: input that is no article, and articles that a stage did not take
 * @param duplicates articles left out because they said nothing new
 * @param claims claims in the latest readings of all articles
 * @param events events that stand; those merged into another are not counted
 * @param seconds from the first article sent to the last result on its topic
 * @param articlesPerSecond articles over seconds
 * @param latencyMs from an article's arrival on its topic to the event update that carries it
 */
public record RunFigures(
        long articles,
        long deadLetters,
        long duplicates,
        long claims,
        long events,
        double seconds,
        double articlesPerSecond,
        Latency latencyMs) {

    /** Milliseconds that half, and 99 of 100, of the articles stay within. */
    public record Latency(long p50, long p99) {}
}
