package io.claimstream.standalone.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.standalone.ServeProcess;
import io.claimstream.standalone.page.Reader;
import io.claimstream.standalone.replay.TopicTail;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Scrapers, analysts and subscribers at once at a service that is killed and started again in the middle. What is
 * asserted is that no subscriber misses a change or hears one twice, and that no article is lost; how fast all of it was
 * is told in {@code target/load.txt}.
 */
class LoadIT {

    private static final Logger LOG = LoggerFactory.getLogger(LoadIT.class);
    private static final LoadSize SIZE = LoadSize.ofProperties();
    private static final Duration IN_TIME = Duration.ofMinutes(15);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Path REPORT = Path.of("target", "load.txt");
    private static final int BATCHES_A_SECOND = 10;
    private static final int PRELOAD_BATCH = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    private final Scraper scraper = new Scraper(this::service);
    private final Asker asker = new Asker(http, this::service);
    private final List<String> report = new ArrayList<>();
    private volatile @Nullable ServeProcess service;
    private int archived;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @AfterEach
    void stop() throws IOException {
        clock.shutdownNow();
        service().close();
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, report);
    }

    @Test
    void tellsEverySubscriberEveryChangeOnceThroughEveryKill() throws Exception {
        start();
        fill();
        fillArchive();
        List<Follower> followers = IntStream.range(0, SIZE.subscribers())
                .mapToObj(any -> new Follower(http, this::service))
                .toList();
        followers.forEach(Follower::start);
        await().atMost(IN_TIME).until(() -> followers.stream().allMatch(Follower::begun));

        beginLoad();
        for (int kill = 0; kill < SIZE.kills(); kill++) {
            awaitOneSpan();
            service().kill();
            start();
        }
        awaitOneSpan();
        Map<String, Latencies> answered = asker.answered();
        tellTheTimeOfAPage();
        Map<String, Latencies> besideABrowser = asker.answered();
        clock.shutdown();
        awaitArticles();

        List<ConsumerRecord<byte[], byte[]>> changes = changes();
        tell("%,d articles are in events, %,d changes on the topic".formatted(scraper.sent(), changes.size()));
        await().atMost(IN_TIME).until(() -> followers.stream().allMatch(one -> hasPassed(one, changes)));
        for (Follower follower : followers) {
            follower.close();
            assertThat(follower.heard().equals(toHear(follower, changes)))
                    .as("every change once")
                    .isTrue();
        }
        tell("%d subscribers, the first one on %d streams"
                .formatted(followers.size(), followers.get(0).streams()));
        answered.forEach((kind, times) -> tell("%-60s %s".formatted(kind, times)));
        tell("%-60s %s".formatted("all queries", Latencies.together(answered.values())));
        tell("%-60s %s"
                .formatted("while a browser starts on the same machine", Latencies.together(besideABrowser.values())));
    }

    private ServeProcess service() {
        return Objects.requireNonNull(service, "the service is started first");
    }

    private void start() throws IOException {
        long begin = System.nanoTime();
        service = ServeProcess.startAsLaunched(folder.resolve("data"));
        tell("ready %.1f s after its start".formatted(since(begin)));
    }

    private void fill() {
        long begin = System.nanoTime();
        while (scraper.sent() < SIZE.events() * SyntheticNews.REPORTS) {
            scraper.send(PRELOAD_BATCH);
        }
        awaitArticles();
        tell("%,d articles are in events %.0f s after the first was sent".formatted(scraper.sent(), since(begin)));
    }

    private void fillArchive() throws IOException {
        archived = Archive.fill(kafka(), SIZE.archive());
        awaitArticles();
        tell("%,d events more are in the archive".formatted(SIZE.archive()));
    }

    private void beginLoad() {
        int batch = Math.max(1, SIZE.articles() / BATCHES_A_SECOND);
        every(TimeUnit.SECONDS.toNanos(batch) / SIZE.articles(), () -> scraper.send(batch));
        long begin = System.nanoTime();
        long apart = TimeUnit.SECONDS.toNanos(1) / SIZE.queries();
        every(apart, () -> asker.ask(begin, apart));
    }

    private void every(long nanos, Runnable task) {
        var unused = clock.scheduleAtFixedRate(task, 0, nanos, TimeUnit.NANOSECONDS);
    }

    private void awaitOneSpan() {
        long begin = System.nanoTime();
        int before = scraper.sent();
        await().atMost(IN_TIME).until(() -> scraper.sent() >= before + SIZE.articlesOfASpan());
        tell("%.0f articles a second were taken".formatted((scraper.sent() - before) / since(begin)));
    }

    // A browser that starts takes both processors for seconds, which is no reader's doing; a reader has his open
    // already.
    private void tellTheTimeOfAPage() {
        if (Reader.hasBrowser()) {
            try (Reader reader = new Reader(service().client().address().toString())) {
                awaitOneSpan();
                for (int look = 0; look < 3; look++) {
                    tell("the page shows events %.0f ms after it was asked for"
                            .formatted(reader.millisUntil(".rows h2")));
                }
            }
        }
    }

    private void awaitArticles() {
        await().atMost(IN_TIME)
                .pollInterval(LOOK_AGAIN)
                .until(() -> service().client().countArticlesOfEvents() == scraper.sent() + archived);
    }

    private List<ConsumerRecord<byte[], byte[]>> changes() {
        List<ConsumerRecord<byte[], byte[]>> changes = new ArrayList<>();
        KafkaSettings kafka = kafka();
        TopicTail.start(kafka, List.of(kafka.topics().changes()), changes::add, failure -> {
                    throw new AssertionError("cannot read the changes", failure);
                })
                .close();
        return changes;
    }

    private KafkaSettings kafka() {
        return new KafkaSettings(service().broker(), "", 1, 1, folder, Map.of());
    }

    private static boolean hasPassed(Follower follower, List<ConsumerRecord<byte[], byte[]>> changes) {
        Map<Integer, Long> next = follower.position();
        return changes.stream().allMatch(change -> change.offset() < next.getOrDefault(change.partition(), 0L));
    }

    /** Hash codes, sorted: of tens of thousands for each of many. */
    private static List<Integer> toHear(Follower follower, List<ConsumerRecord<byte[], byte[]>> changes) {
        Map<Integer, Long> first = follower.beginning();
        return changes.stream()
                .filter(change -> change.offset() >= first.getOrDefault(change.partition(), 0L))
                .map(change -> new String(change.value(), UTF_8).hashCode())
                .sorted()
                .toList();
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private void tell(String line) {
        report.add(line);
        LOG.warn("{}", line);
    }
}
