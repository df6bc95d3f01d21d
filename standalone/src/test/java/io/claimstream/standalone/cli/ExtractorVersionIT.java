package io.claimstream.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.stream.Json;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.TopicSetup;
import io.claimstream.ingest.ArticlePublisher;
import io.claimstream.standalone.Stories;
import io.claimstream.standalone.pipeline.Cluster;
import io.claimstream.standalone.settings.SettingsReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log read again by an extractor whose results stand beside the live ones. */
class ExtractorVersionIT {

    @TempDir
    Path folder;

    @Test
    void readsTheLogOnceMoreAndIsComparedByTopic() throws Exception {
        Path data = folder.resolve("data");
        try (Cluster live = Cluster.open(
                new SettingsReader().read(null, Map.of(), Map.of("data", data.toString(), "broker-port", "0")),
                Clock.systemUTC())) {
            publish(live.settings());
            String kafka = "--bootstrap-servers=" + live.settings().bootstrapServers();

            run("replay", kafka, "--extractor-version=2", "--out=" + folder.resolve("first"));
            run("replay", kafka, "--extractor-version=2", "--out=" + folder.resolve("again"));
            String differences = run("diff", kafka, "--extractor-version=2", "--json");

            assertThat(topics(live.settings()))
                    .contains("extractor-2-claims", "extractor-2-events", "extractor-2-changes")
                    .doesNotContain("extractor-2-articles");
            assertThat(Files.readAllLines(folder.resolve("again/claims.ndjson")))
                    .hasSize(6);
            assertThat(differences.lines())
                    .isNotEmpty()
                    .allSatisfy(line ->
                            assertThat(Json.MAPPER.readTree(line).has("after")).isTrue());
        }
    }

    private static void publish(KafkaSettings kafka) {
        TopicSetup.createMissing(kafka);
        try (ArticlePublisher publisher = new ArticlePublisher(kafka)) {
            for (Article article : Stories.articles(6)) {
                publisher.publish(article, null).join();
            }
        }
    }

    private static String run(String... command) {
        StringWriter out = new StringWriter();

        int code = ClaimstreamCommand.commandLine().setOut(new PrintWriter(out)).execute(command);

        assertThat(code).isEqualTo(ExitCode.OK);
        return out.toString();
    }

    private static Set<String> topics(KafkaSettings kafka) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.copyOf(kafka.client()))) {
            return admin.listTopics().names().get();
        }
    }
}
