package io.claimstream.standalone.load;

import java.time.Duration;

/**
 * How much is asked of the service; the full size is that of the properties {@code -Dload.subscribers=50
 * -Dload.queries=20 -Dload.articles=100 -Dload.events=300 -Dload.archive=10000 -Dload.seconds=60}.
 *
 * @param subscribers that follow the changes
 * @param queries a second
 * @param articles a second
 * @param events that the service has made of articles before the load begins
 * @param archive events that are put beside them, of which the service only tells
 * @param span of load before each kill, and after the last one
 * @param kills in the run
 */
record LoadSize(int subscribers, int queries, int articles, int events, int archive, Duration span, int kills) {

    int articlesOfASpan() {
        return Math.toIntExact(articles * span.toSeconds());
    }

    static LoadSize ofProperties() {
        return new LoadSize(
                Integer.getInteger("load.subscribers", 6),
                Integer.getInteger("load.queries", 5),
                Integer.getInteger("load.articles", 10),
                Integer.getInteger("load.events", 50),
                Integer.getInteger("load.archive", 200),
                Duration.ofSeconds(Integer.getInteger("load.seconds", 4)),
                Integer.getInteger("load.kills", 2));
    }
}
