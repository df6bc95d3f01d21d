package io.claimstream.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A service that is killed in the middle of its work and started again has lost nothing and doubled nothing. */
class KillIT {

    private static final Logger LOG = LoggerFactory.getLogger(KillIT.class);
    private static final int ARTICLES = 300;
    private static final int ARTICLES_BEFORE_KILL = 100;
    private static final int BATCH = 5;
    private static final Duration IN_TIME = Duration.ofMinutes(5);

    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final CountDownLatch enough = new CountDownLatch(ARTICLES_BEFORE_KILL / BATCH);

    @TempDir
    Path folder;

    /** At once, its transactions are open when it is back; later, they have run out and their end was never written. */
    @ParameterizedTest(name = "{0} s later")
    @ValueSource(ints = {0, 14})
    void bringsEveryAcknowledgedArticleIntoTheLedgerOnce(int secondsLater) throws Exception {
        Path data = folder.resolve("data");
        try (ServeProcess first = ServeProcess.start(data)) {
            CompletableFuture<Void> scraper = CompletableFuture.runAsync(() -> postUntilRefused(first.client()));
            enough.await();
            first.kill();
            scraper.join();
        }

        await().pollDelay(Duration.ofSeconds(secondsLater)).atMost(IN_TIME).until(() -> true);
        long killed = System.nanoTime();
        try (ServeProcess second = ServeProcess.start(data)) {
            Duration restart = Duration.ofNanos(System.nanoTime() - killed);
            LOG.warn("ready {} ms after the start that followed the kill", restart.toMillis());

            await().atMost(IN_TIME)
                    .untilAsserted(
                            () -> assertThat(second.client().articlesInEvents()).containsAll(acknowledged));
            assertThat(second.client().articlesInEvents()).doesNotHaveDuplicates();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ARTICLES_BEFORE_KILL);
    }

    private void postUntilRefused(ServiceClient client) {
        List<String> lines = new ArrayList<>(Stories.lines(ARTICLES));
        try {
            for (int from = 0; from < ARTICLES; from += BATCH) {
                acknowledged.addAll(client.post(lines.subList(from, from + BATCH)));
                enough.countDown();
            }
        } catch (IOException killedInTheMiddle) {
            LOG.info("the service is gone", killedInTheMiddle);
        }
    }
}
