package io.claimstream.aggregate.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.aggregate.ledger.Ledger;
import io.claimstream.aggregate.ledger.LedgerArticle;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.ledger.Event;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PastStateTest {

    private static final String KILLED = "measure";

    @RegisterExtension
    private final DoorServer door = new DoorServer();

    private Ledger ledger = Ledger.of("flood");
    private @Nullable Event event;

    @Test
    void tellsWhatWasBestBeforeALaterReportContradictedIt() throws Exception {
        arrives(Articles.of("one", "one.example", Events.after(0), 3), 0);
        arrives(Articles.of("two", "two.example", Events.after(30), 11), 30);

        JsonNode then = door.json("/v1/events/flood?at=" + Events.after(1));
        JsonNode now = door.json("/v1/events/flood");

        assertThat(best(then)).isEqualTo(3);
        assertThat(killed(then).path("status").asText()).isEqualTo("single");
        assertThat(killed(then).path("values")).hasSize(1);
        assertThat(killed(then).at("/values/0/relation").asText()).isEqualTo("agrees");
        assertThat(then.path("articles").findValuesAsText("id")).containsExactly("one");
        assertThat(best(now)).isEqualTo(11);
        assertThat(killed(then).path("id")).isEqualTo(killed(now).path("id"));
    }

    @Test
    void isThePresentWhenNothingCameSince() throws Exception {
        arrives(Articles.of("one", "one.example", Events.after(0), 3), 0);
        arrives(Articles.of("two", "two.example", Events.after(1), 3), 1);

        JsonNode then = door.json("/v1/events/flood?at=" + Events.after(1));

        assertThat(then.path("claims")).isEqualTo(door.json("/v1/events/flood").path("claims"));
    }

    @Test
    void countsALateArrivalFromItsDateOfPublicationOn() throws Exception {
        arrives(Articles.of("second", "one.example", Events.after(5), 11), 6);
        arrives(Articles.of("first", "two.example", Events.after(0), 3), 9);

        JsonNode then = door.json("/v1/events/flood?at=" + Events.after(1));

        assertThat(best(then)).isEqualTo(3);
        assertThat(killed(then).path("history")).isEmpty();
    }

    @Test
    void countsAnUndatedArticleFromItsArrivalOn() throws Exception {
        arrives(Articles.of("dated", "one.example", Events.after(0), 3), 0);
        arrives(Articles.of("undated", "two.example", null, 11), 4);

        assertThat(door.json("/v1/events/flood?at=" + Events.after(3)).path("articles"))
                .hasSize(1);
        assertThat(door.json("/v1/events/flood?at=" + Events.after(4)).path("articles"))
                .hasSize(2);
    }

    @Test
    void keepsOfTheHistoryWhatTheLedgerHadSaidByThen() throws Exception {
        arrives(Articles.of("one", "one.example", Events.after(0), 3), 0);
        arrives(Articles.of("two", "two.example", Events.after(1), 3), 2);

        JsonNode then = door.json("/v1/events/flood?at=" + Events.after(1));

        assertThat(killed(then).path("history").findValuesAsText("cause")).containsExactly("one");
    }

    @Test
    void namesTheArticlesThatAreHeldNoMore() throws Exception {
        arrives(Articles.of("one", "one.example", Events.after(0), 3), 0);
        folds(Articles.of("lost", "two.example", Events.after(1), 3), 1);
        folds(Articles.of("later", "two.example", Events.after(9), 3), 9);

        JsonNode then = door.json("/v1/events/flood?at=" + Events.after(2));

        assertThat(then.path("missing")).hasSize(1);
        assertThat(then.at("/missing/0").asText()).isEqualTo("lost");
    }

    @Test
    void isNotKnownBeforeTheFirstReport() throws Exception {
        arrives(Articles.of("one", "one.example", Events.after(0), 3), 0);

        assertThat(door.get("/v1/events/flood?at=2031-05-03").statusCode()).isEqualTo(404);
    }

    @Test
    void isThePresentForAMomentThatHasNotCome() throws Exception {
        arrives(Articles.of("one", "one.example", Events.after(0), 3), 0);
        door.at(Events.after(2));

        JsonNode then = door.json("/v1/events/flood?at=9999-12-31");

        assertThat(Instant.parse(then.path("at").asText())).isCloseTo(Events.after(2), within(1, ChronoUnit.SECONDS));
        assertThat(then.path("claims")).isEqualTo(door.json("/v1/events/flood").path("claims"));
    }

    @Test
    void namesAMomentThatNoClockHolds() throws Exception {
        arrives(Articles.of("one", "one.example", Events.after(0), 3), 0);

        HttpResponse<String> answer = door.get("/v1/events/flood?at=%2B999999999-01-01");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(DoorServer.json(answer).path("parameter").asText()).isEqualTo("at");
    }

    private void arrives(ExtractedArticle article, int hours) {
        door.put(article, Events.after(hours));
        folds(article, hours);
    }

    private void folds(ExtractedArticle article, int hours) {
        Instant at = Events.after(hours);
        ledger = ledger.with(LedgerArticle.of(article));
        Event next = ledger.event(event, at, article.article().id());
        event = next;
        door.put(next);
    }

    private static JsonNode killed(JsonNode answer) {
        for (JsonNode group : answer.path("claims")) {
            if (group.path(KILLED).asText().equals("killed")) {
                return group;
            }
        }
        throw new AssertionError(answer);
    }

    private static int best(JsonNode answer) {
        return killed(answer).at("/best/low").asInt();
    }
}
