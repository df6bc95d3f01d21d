package io.claimstream.aggregate.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.GroupStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a line of the list of events says of its ledger. */
class EventSummaryAnswersTest {

    private static final ClaimGroup HOUSES = Events.houses(GroupStatus.DISPUTED);

    @RegisterExtension
    private final DoorServer door = new DoorServer();

    @Test
    void countsOnlyQuestionsThatAnAnswerStandsTo() throws Exception {
        JsonNode line = line(
                "Flood",
                HOUSES,
                Events.question("taken-back", Measure.KILLED, 1).withdrawn());

        assertThat(line.path("questions").asInt()).isEqualTo(1);
        assertThat(line.at("/leading").findValuesAsText("id")).doesNotContain("taken-back");
    }

    @Test
    void countsNoDisputeThatWasTakenBack() throws Exception {
        JsonNode line = line("Flood", HOUSES.withdrawn());

        assertThat(line.path("disputed").asInt()).isZero();
        assertThat(door.ids("/v1/events?status=disputed")).isEmpty();
    }

    @Test
    void leadsWithPeopleMoneyAndWhatSeveralOriginsTell() throws Exception {
        JsonNode line = line(
                "Flood",
                Events.question("share", Measure.SHARE, 1),
                Events.question("killed", Measure.KILLED, 1),
                Events.question("cost", Measure.MONEY, 1),
                Events.question("length", Measure.LENGTH, 2),
                Events.question("missing", Measure.MISSING, 0));

        assertThat(line.path("leading"))
                .extracting(figure -> figure.path("id").asText())
                .containsExactly("killed", "cost", "length", "missing");
        assertThat(line.at("/leading/3/origins").asInt()).isZero();
    }

    @Test
    void namesAnEventWithoutATitleByTheWordsOfItsFirstClaim() throws Exception {
        JsonNode line = line(null, HOUSES);

        assertThat(line.path("title").asText()).isEqualTo("40 houses stand in the brown water");
    }

    private JsonNode line(@Nullable String title, ClaimGroup... groups) throws Exception {
        door.put(Events.asking("flood", title, List.of(groups)));
        return door.json("/v1/events").at("/events/0");
    }
}
