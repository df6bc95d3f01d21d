package io.claimstream.standalone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.standalone.ServiceClient;
import io.claimstream.standalone.Stories;
import io.claimstream.standalone.settings.SettingsReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;

/** The same story of articles on every Kafka that can be had: taken, corrected, withdrawn. */
class PipelineIT {

    private static final Duration IN_TIME = Duration.ofMinutes(2);
    private static final int ARTICLES = 10;

    @TempDir
    Path folder;

    @Test
    void keepsTheLedgerOnTheEmbeddedBroker() throws IOException {
        try (KafkaUnderTest kafka = EmbeddedKafka.start(folder.resolve("broker"))) {
            playAndCheck(kafka);
        }
    }

    @Test
    void keepsTheLedgerOnAKafkaInAContainer() throws IOException {
        assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(), "no Docker engine answers: container test skipped");
        try (KafkaUnderTest kafka = ContainerKafka.start()) {
            playAndCheck(kafka);
        }
    }

    private void playAndCheck(KafkaUnderTest kafka) throws IOException {
        Map<String, String> options =
                Map.of("bootstrap-servers", kafka.bootstrapServers(), "data", folder.toString(), "http-port", "0");
        try (Service service = Service.open(
                new SettingsReader().read(null, Map.of(), options),
                EnumSet.allOf(StageName.class),
                Clock.systemUTC())) {
            ServiceClient client = new ServiceClient(service.http().address());
            assertThat(client.ready()).as("ready before it is started").isFalse();

            service.stages().start();
            await().atMost(IN_TIME).until(client::ready);
            takesEveryGoodArticleOnce(client);
            putsTheNewVersionInThePlaceOfTheOld(client);
            withdrawsARetractedArticle(client);
            service.stages().requireNoFailure();
        }
    }

    private static void takesEveryGoodArticleOnce(ServiceClient client) throws IOException {
        List<String> lines = new ArrayList<>(Stories.lines(ARTICLES));
        lines.addAll(ARTICLES / 2, Stories.garbage());

        List<String> accepted = client.post(lines);

        assertThat(accepted).containsExactlyElementsOf(Stories.ids(ARTICLES));
        await().atMost(IN_TIME)
                .untilAsserted(() -> assertThat(client.articlesInEvents())
                        .containsExactlyInAnyOrderElementsOf(Stories.ids(ARTICLES)));
    }

    private static void putsTheNewVersionInThePlaceOfTheOld(ServiceClient client) throws IOException {
        String first = Stories.lines(1).get(0);
        assertThat(numbersOf(client, "report-0")).contains("11").doesNotContain("17");

        client.post(List.of(first.replace("At least 11", "At least 17")));

        await().atMost(IN_TIME)
                .untilAsserted(() ->
                        assertThat(numbersOf(client, "report-0")).contains("17").doesNotContain("11"));
    }

    private static void withdrawsARetractedArticle(ServiceClient client) throws IOException {
        client.post(
                List.of("{\"id\": \"report-1\", \"retracted\": true}", "{\"id\": \"nobody\", \"retracted\": true}"));

        await().atMost(IN_TIME)
                .untilAsserted(() -> assertThat(client.articlesInEvents())
                        .hasSize(ARTICLES - 1)
                        .doesNotContain("report-1"));
    }

    /** Digits of the numbers that standing values quote from one article. */
    private static List<String> numbersOf(ServiceClient client, String article) {
        List<String> numbers = new ArrayList<>();
        for (JsonNode event : client.events()) {
            for (JsonNode evidence : event.findValues("evidence")) {
                StreamSupport.stream(evidence.spliterator(), false)
                        .filter(each -> each.path("articleId").asText().equals(article))
                        .forEach(
                                each -> numbers.add(each.path("number").asText().replaceAll("\\D", "")));
            }
        }
        return numbers;
    }
}
