package io.claimstream.standalone.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.RunSequence;
import io.claimstream.contract.stream.TopicSetup;
import io.claimstream.ingest.ArticlePublisher;
import io.claimstream.standalone.ServeProcess;
import io.claimstream.standalone.Stories;
import io.claimstream.standalone.pipeline.Cluster;
import io.claimstream.standalone.settings.Settings;
import io.claimstream.standalone.settings.SettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pipeline is killed again and again while it works; {@code -Dclaimstream.kills} says how often. What comes out is to
 * the byte what an undisturbed run gives, but for the times of processing.
 */
class KillsIT {

    private static final Logger LOG = LoggerFactory.getLogger(KillsIT.class);
    private static final int KILLS = Integer.getInteger("claimstream.kills", 2);
    private static final int ARTICLES_A_KILL = 40;
    private static final int LONGEST_WORK_MILLIS = 2500;
    private static final Duration IN_TIME = Duration.ofMinutes(5);
    private static final List<Article> ARTICLES = Stories.articles(ARTICLES_A_KILL * (KILLS + 1));

    /** Fixed, so that a failure can be looked at again. */
    private final Random moments = new Random(20261122);

    @TempDir
    Path folder;

    private Path undisturbed;

    @BeforeEach
    void runUndisturbed() throws IOException {
        undisturbed = Files.createDirectory(folder.resolve("undisturbed"));
        Path input = Files.write(folder.resolve("in.ndjson"), Stories.lines(ARTICLES.size()));
        new Replay(settings("quiet"), false, Clock.systemUTC(), () -> false, new SilentObserver())
                .run(List.of(input), undisturbed);
    }

    @Test
    void givesTheSameLedgerToTheByte() throws Exception {
        try (Cluster cluster = Cluster.open(settings("killed"), Clock.systemUTC());
                ArticlePublisher publisher = new ArticlePublisher(cluster.settings())) {
            TopicSetup.createMissing(cluster.settings());
            for (int kill = 0; kill < KILLS; kill++) {
                try (ServeProcess process = stages(cluster.settings())) {
                    publish(publisher, kill);
                    work();
                    process.kill();
                }
            }
            try (ServeProcess last = stages(cluster.settings())) {
                publish(publisher, KILLS);
                Path killed = Files.createDirectory(folder.resolve("disturbed"));

                await().atMost(IN_TIME)
                        .pollInterval(Duration.ofSeconds(1))
                        .untilAsserted(() -> assertThat(written(cluster.settings(), killed, "events.ndjson"))
                                .isEqualTo(comparable(undisturbed, "events.ndjson")));
                assertThat(written(cluster.settings(), killed, "claims.ndjson"))
                        .isEqualTo(comparable(undisturbed, "claims.ndjson"));
                assertThat(written(cluster.settings(), killed, "changes.ndjson"))
                        .isEqualTo(comparable(undisturbed, "changes.ndjson"));
                assertThat(last.client().ready()).isTrue();
            }
        }
    }

    private Settings settings(String data) {
        return new SettingsReader()
                .read(null, Map.of(), Map.of("data", folder.resolve(data).toString(), "broker-port", "0"));
    }

    /** The stages alone, on the broker that lives on; a killed member of a group is soon given up. */
    private ServeProcess stages(KafkaSettings kafka) throws IOException {
        Path config = Files.writeString(folder.resolve("stages.conf"), """
                kafka { session.timeout.ms = 6000, heartbeat.interval.ms = 1500 }
                """);
        return ServeProcess.start(
                folder.resolve("stages"),
                Map.of(),
                "--config=" + config,
                "--bootstrap-servers=" + kafka.bootstrapServers(),
                "extract",
                "aggregate");
    }

    private static void publish(ArticlePublisher publisher, int part) {
        for (int number = part * ARTICLES_A_KILL; number < (part + 1) * ARTICLES_A_KILL; number++) {
            publisher
                    .publish(ARTICLES.get(number), new RunSequence(Replay.RUN, number))
                    .join();
        }
    }

    private void work() {
        int millis = moments.nextInt(LONGEST_WORK_MILLIS);
        LOG.info("killed after {} ms", millis);
        await().pollDelay(Duration.ofMillis(millis)).until(() -> true);
    }

    private static String written(KafkaSettings kafka, Path out, String file) throws IOException {
        ResultFiles results = new ResultFiles(kafka, out);
        results.writeClaims();
        results.writeEvents();
        results.writeChanges();
        return comparable(out, file);
    }

    private static String comparable(Path out, String file) throws IOException {
        return Files.readString(out.resolve(file)).replaceAll(ReplayIT.PROCESSING_TIMES, "");
    }
}
