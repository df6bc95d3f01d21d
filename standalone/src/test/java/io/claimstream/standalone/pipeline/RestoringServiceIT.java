package io.claimstream.standalone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.claimstream.standalone.ServiceClient;
import io.claimstream.standalone.Stories;
import io.claimstream.standalone.settings.Settings;
import io.claimstream.standalone.settings.SettingsReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that has lost its folder reads its state back from Kafka, and says so. */
class RestoringServiceIT {

    private static final int ARTICLES = 60;
    private static final Duration IN_TIME = Duration.ofMinutes(2);
    private static final Pattern RESTORING =
            Pattern.compile("(?m)^claimstream_stage_restoring_records\\{stage=\"aggregate\"\\} (\\S+)$");

    @TempDir
    Path folder;

    /**
     * How a service was at one moment.
     *
     * @param ready what it said
     * @param restoring records that were still to be restored a moment later
     */
    private record Look(boolean ready, double restoring) {}

    @Test
    void isNotReadyBeforeAllOfItsStateIsRestored() throws IOException {
        List<Look> looks = new ArrayList<>();
        try (KafkaUnderTest kafka = EmbeddedKafka.start(folder.resolve("broker"))) {
            try (Service first = open(kafka, "first")) {
                ServiceClient client = client(first);
                client.post(Stories.lines(ARTICLES));
                await().atMost(IN_TIME)
                        .untilAsserted(
                                () -> assertThat(client.articlesInEvents()).hasSize(ARTICLES));
            }

            try (Service second = open(kafka, "second")) {
                ServiceClient client = new ServiceClient(second.http().address());
                second.stages().start();
                await().atMost(IN_TIME).pollInterval(Duration.ofMillis(5)).until(() -> {
                    Look look = new Look(client.ready(), restoring(client.metrics()));
                    looks.add(look);
                    return look.ready();
                });
            }
        }

        assertThat(looks)
                .anyMatch(look -> look.restoring() > 0)
                .noneMatch(look -> look.ready() && look.restoring() > 0);
    }

    private static ServiceClient client(Service service) {
        ServiceClient client = new ServiceClient(service.http().address());
        service.stages().start();
        await().atMost(IN_TIME).until(client::ready);
        return client;
    }

    private static double restoring(String metrics) {
        Matcher gauge = RESTORING.matcher(metrics);
        return gauge.find() ? Double.parseDouble(gauge.group(1)) : 0;
    }

    /** One that restores a record at a time, so that it takes long enough to be seen. */
    private Service open(KafkaUnderTest kafka, String data) {
        Settings settings = new SettingsReader()
                .read(
                        null,
                        Map.of("CLAIMSTREAM_KAFKA_RESTORE_CONSUMER_MAX_POLL_RECORDS", "1"),
                        Map.of(
                                "bootstrap-servers",
                                kafka.bootstrapServers(),
                                "data",
                                folder.resolve(data).toString(),
                                "http-port",
                                "0"));
        return Service.open(settings, EnumSet.allOf(StageName.class), Clock.systemUTC());
    }
}
