package io.claimstream.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.aggregate.placement.Fingerprint;
import io.claimstream.aggregate.placement.Fingerprints;
import io.claimstream.aggregate.placement.KnownDecision;
import io.claimstream.aggregate.placement.KnownDecisions;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.stream.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Articles whose events somebody knows.
 *
 * @param articles in the order in which they came
 * @param events by article id
 */
record LabelledArticles(List<Fingerprint> articles, Map<String, String> events) {

    /** News comes by date, but scrapers bring it in any order. */
    private static final int SHUFFLES = 6;

    /**
     * Reads two files; articles without a label are left out.
     *
     * @param extracted a line for each {@link ExtractedArticle}
     * @param labels lines of an {@code event} and an {@code article} or {@code articles}
     */
    static LabelledArticles read(Path extracted, Path labels) throws IOException {
        Map<String, String> events = new HashMap<>();
        for (String line : Files.readAllLines(labels)) {
            JsonNode label = Json.MAPPER.readTree(line);
            label.path("articles")
                    .forEach(article ->
                            events.put(article.asText(), label.path("event").asText()));
            if (label.has("article")) {
                events.put(label.path("article").asText(), label.path("event").asText());
            }
        }
        List<Fingerprint> articles = new ArrayList<>();
        for (String line : Files.readAllLines(extracted)) {
            Fingerprint article = Fingerprints.of(Json.MAPPER.readValue(line, ExtractedArticle.class), 0);
            if (events.containsKey(article.articleId())) {
                articles.add(article);
            }
        }
        return new LabelledArticles(articles, events);
    }

    /** What placing them has to decide, in their own order and in some others. */
    List<KnownDecision> decisions() {
        List<KnownDecision> decisions = new ArrayList<>(KnownDecisions.of(articles, events));
        for (int shuffle = 1; shuffle <= SHUFFLES; shuffle++) {
            List<Fingerprint> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, new Random(shuffle));
            decisions.addAll(KnownDecisions.of(shuffled, events));
        }
        return decisions;
    }
}
