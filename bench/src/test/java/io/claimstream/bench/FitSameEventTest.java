package io.claimstream.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregate.placement.KnownDecision;
import io.claimstream.contract.claim.CleanArticle;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.stream.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitSameEventTest {

    private static final Instant MONDAY = Instant.parse("2031-05-05T08:00:00Z");
    private static final int EVENTS = 30;
    private static final int REPORTS = 4;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void learnsToTellInventedEventsApart() throws IOException {
        List<KnownDecision> decisions = invented().decisions();

        double[] weights = FitSameEvent.fit(List.of(decisions));

        long right = decisions.stream()
                .filter(decision -> FitSameEvent.isRight(decision, weights))
                .count();
        assertThat(right).isGreaterThan(decisions.size() * 9L / 10);
        assertThat(weights[KnownDecision.weights().indexOf("TEXT_ALIKE")]).isPositive();
    }

    @Test
    void readsBothKindsOfLabels() throws IOException {
        assertThat(invented().events())
                .hasSize(EVENTS * REPORTS)
                .containsEntry("0-0", "event-0")
                .containsEntry("29-3", "event-29");
    }

    private LabelledArticles invented() throws IOException {
        List<String> articles = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        Random random = new Random(1);
        for (int event = 0; event < EVENTS; event++) {
            List<String> ids = new ArrayList<>();
            for (int report = 0; report < REPORTS; report++) {
                articles.add(Json.MAPPER.writeValueAsString(article(event, report, random)));
                ids.add('"' + (event + "-" + report) + '"');
            }
            if (event % 2 == 0) {
                int of = event;
                ids.forEach(id -> labels.add("{\"article\": " + id + ", \"event\": \"event-" + of + "\"}"));
            } else {
                labels.add("{\"articles\": " + ids + ", \"event\": \"event-" + event + "\"}");
            }
        }
        Path extracted = Files.write(folder.resolve("articles.ndjson"), articles);
        return LabelledArticles.read(extracted, Files.write(folder.resolve("labels.ndjson"), labels));
    }

    private static ExtractedArticle article(int event, int report, Random random) {
        List<String> told =
                new ArrayList<>(List.of("bridge", "harbour", "inspectors", "mayor", "residents", "traffic"));
        for (int word = 0; word < 8; word++) {
            told.add("thing" + event + "x" + word);
        }
        Collections.shuffle(told, random);
        String text = "The report tells of the " + String.join(", the ", told.subList(0, 11)) + ".";
        String id = event + "-" + report;
        Instant published = MONDAY.plus(Duration.ofHours(random.nextInt(200)));
        CleanArticle article = new CleanArticle(
                id, null, "paper" + report + ".example", null, published, null, "en", null, false, text);
        return new ExtractedArticle(article, List.of(), List.of(), "test", null);
    }
}
