package io.claimstream.aggregate.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.aggregate.ledger.Ledger;
import io.claimstream.aggregate.ledger.LedgerArticle;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.ledger.Event;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EvidenceAnswersTest {

    // Beyond what the record of an event holds of one question.
    private static final int REPORTS = 1200;

    @RegisterExtension
    private final DoorServer door = new DoorServer();

    @Test
    void leadsThroughMoreEvidenceThanTheEventHolds() throws Exception {
        Event event = held(REPORTS);
        String question = event.claims().get(0).id();

        List<String> articles = new ArrayList<>();
        String next = "0";
        while (!next.isEmpty()) {
            JsonNode page = page(question, "?limit=500&offset=" + next);
            page.path("values").forEach(value -> articles.addAll(value.findValuesAsText("articleId")));
            next = page.path("next").asText();
        }

        assertThat(articles).hasSize(REPORTS).doesNotHaveDuplicates();
        assertThat(event.claims().get(0).values().get(0).evidence()).hasSizeLessThan(REPORTS);
    }

    @Test
    void cutsAPageOutOfTheMiddleOfAnAnswer() throws Exception {
        Event event = held(10);

        JsonNode page = page(event.claims().get(0).id(), "?offset=4&limit=3");

        assertThat(page.path("total").asInt()).isEqualTo(10);
        assertThat(page.path("values").findValuesAsText("articleId")).hasSize(3);
        assertThat(page.path("next").asInt()).isEqualTo(7);
    }

    @Test
    void namesTheArticlesThatAreHeldNoMore() throws Exception {
        Event event = held(3);
        door.forget("report-1");

        JsonNode page = page(event.claims().get(0).id(), "");

        assertThat(page.path("missing")).hasSize(1);
        assertThat(page.path("total").asInt()).isEqualTo(2);
    }

    @Test
    void saysThatThereIsNoSuchQuestion() throws Exception {
        held(1);

        assertThat(door.get("/v1/events/flood/claims/none/evidence").statusCode())
                .isEqualTo(404);
    }

    private JsonNode page(String question, String query) throws Exception {
        return door.json("/v1/events/flood/claims/" + question + "/evidence" + query);
    }

    private Event held(int reports) {
        List<ExtractedArticle> articles = new ArrayList<>();
        for (int number = 0; number < reports; number++) {
            articles.add(Articles.flood("report-" + number, 7));
        }
        door.put(articles, Events.NOON);
        Event event = Ledger.of(
                        "flood", articles.stream().map(LedgerArticle::of).toList())
                .event(null, Events.NOON, "report-0");
        door.put(event);
        return event;
    }
}
