package io.claimstream.standalone.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.claim.Stage;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.ClaimValue;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.ledger.Evidence;
import io.claimstream.contract.ledger.GroupStatus;
import io.claimstream.contract.ledger.Interval;
import io.claimstream.contract.ledger.Relation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventTableTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @Test
    void showsQuestionBestValueSpanAndWhoSaysWhat() {
        List<String> lines = new EventTable(new Style(false, 120)).lines(bridge());

        assertThat(String.join("\n", lines))
                .contains("Bridge falls in Osk")
                .containsPattern("people killed +9 +9–12 +disputed, 1 origin")
                .containsPattern("agrees +nine — the mayor in a.example")
                .containsPattern("conflicts +a dozen — b.example");
    }

    @Test
    void keepsToTheWidth() {
        List<String> lines = new EventTable(new Style(false, 90)).lines(bridge());

        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(90));
    }

    @Test
    void usesColoursOnlyWhereTheyAreWelcome() {
        assertThat(new EventTable(new Style(false, 90)).lines(bridge())).noneMatch(line -> line.contains("\u001b"));
        assertThat(new EventTable(new Style(true, 90)).lines(bridge())).anyMatch(line -> line.contains("\u001b"));
    }

    private static Event bridge() {
        ClaimGroup killed = new ClaimGroup(
                "g",
                "people killed",
                Measure.KILLED,
                "person",
                Scope.EVENT,
                null,
                null,
                GroupStatus.DISPUTED,
                1,
                new Interval(9.0, 9.0),
                null,
                9.0,
                12.0,
                List.of(
                        value(9, Relation.AGREES, evidence("a", "nine", List.of("the mayor"))),
                        value(12, Relation.CONFLICTS, evidence("b", "a dozen", List.of()))),
                List.of());
        return new Event(
                "e",
                "Bridge falls in Osk",
                NOON,
                NOON,
                List.of(article("a", "a.example"), article("b", "b.example")),
                2,
                List.of(),
                List.of(),
                List.of(killed),
                null);
    }

    private static ClaimValue value(double number, Relation relation, Evidence evidence) {
        return new ClaimValue(
                number, number, Bound.EXACT, null, Stage.DONE, null, relation, List.of(), 1, List.of(evidence));
    }

    private static Evidence evidence(String article, String number, List<String> speakers) {
        return new Evidence(
                article, "c", Field.TEXT, 0, 4, number, number, speakers, List.of(), NOON, null, null, null);
    }

    private static EventArticle article(String id, String source) {
        return new EventArticle(id, source, null, null, NOON, id);
    }
}
