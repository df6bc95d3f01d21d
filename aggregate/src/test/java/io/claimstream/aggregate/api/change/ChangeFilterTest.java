package io.claimstream.aggregate.api.change;

import static io.claimstream.contract.ledger.ChangeType.ARTICLE_ADDED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_ADDED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_CORROBORATED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_DISPUTED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_RESOLVED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_REVISED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregate.api.view.EventQuery;
import io.claimstream.aggregate.api.view.EventView;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.ChangeState;
import io.claimstream.contract.ledger.ChangeType;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.ledger.GroupStatus;
import io.claimstream.contract.ledger.Interval;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeFilterTest {

    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");

    @TempDir
    private Path folder;

    private EventView view;

    @BeforeEach
    void open() {
        view = new EventView(folder, 10);
        view.put(event());
        view.refresh();
    }

    @AfterEach
    void close() {
        view.close();
    }

    @Test
    void wantsEveryChangeWithoutConditions() {
        assertThat(ChangeFilter.ALL.wants(change(ARTICLE_ADDED, null), view)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SECOND_ORIGIN, CLAIM_CORROBORATED, true",
        "SECOND_ORIGIN, CLAIM_DISPUTED, false",
        "CONTRADICTION_OPENED, CLAIM_DISPUTED, true",
        "CONTRADICTION_OPENED, CLAIM_REVISED, false",
        "CONTRADICTION_CLOSED, CLAIM_RESOLVED, true",
        "CONTRADICTION_CLOSED, CLAIM_DISPUTED, false",
        "STAGE_ADVANCED, STAGE_ADVANCED, true",
        "STAGE_ADVANCED, CLAIM_ADDED, false",
        "TOLL_REVISED, CLAIM_REVISED, true",
        "TOLL_REVISED, CLAIM_DISPUTED, false"
    })
    void wantsWhatATriggerWaitsFor(Trigger trigger, ChangeType type, boolean wanted) {
        Change change = change(type, "toll", state(7, GroupStatus.SINGLE), state(9, GroupStatus.SINGLE));

        assertThat(on(trigger).wants(change, view)).isEqualTo(wanted);
    }

    @Test
    void seesAContradictionOpenWithAQuestionThatBeginsDisputed() {
        Change change = change(CLAIM_ADDED, "toll", null, state(9, GroupStatus.DISPUTED));

        assertThat(on(Trigger.CONTRADICTION_OPENED).wants(change, view)).isTrue();
    }

    @Test
    void seesAContradictionCloseWithAQuestionThatIsWithdrawn() {
        Change disputed = change(CLAIM_WITHDRAWN, "toll", state(9, GroupStatus.DISPUTED), null);
        Change single = change(CLAIM_WITHDRAWN, "toll", state(9, GroupStatus.SINGLE), null);

        assertThat(on(Trigger.CONTRADICTION_CLOSED).wants(disputed, view)).isTrue();
        assertThat(on(Trigger.CONTRADICTION_CLOSED).wants(single, view)).isFalse();
    }

    @Test
    void takesOnlyCountsOfVictimsForATollWhoseBestChanges() {
        Change sameBest = change(CLAIM_REVISED, "toll", state(9, GroupStatus.SINGLE), state(9, GroupStatus.REVISED));
        Change length = change(CLAIM_REVISED, "toll", of(Measure.LENGTH, 7), of(Measure.LENGTH, 9));

        assertThat(on(Trigger.TOLL_REVISED).wants(sameBest, view)).isFalse();
        assertThat(on(Trigger.TOLL_REVISED).wants(length, view)).isFalse();
    }

    @Test
    void seesASecondOriginWithAQuestionThatBeginsWithTwo() {
        Change change = change(CLAIM_ADDED, "toll", null, of(9, 9, GroupStatus.DISPUTED, 2));

        assertThat(on(Trigger.SECOND_ORIGIN).wants(change, view)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CLAIM_DISPUTED, 25, true",
        "CLAIM_DISPUTED, 26, false",
        "CLAIM_DISPUTED, 10, false",
        "CLAIM_REVISED, 25, false"
    })
    void tellsOnceThatTheValuesOfAQuestionHaveComeToASpread(ChangeType type, int percent, boolean wanted) {
        Change change = change(type, "toll", of(36, 40, GroupStatus.SINGLE, 1), of(30, 40, GroupStatus.DISPUTED, 1));

        assertThat(spread(percent).wants(change, view)).isEqualTo(wanted);
    }

    @Test
    void seesASpreadThatWidensInADispute() {
        ChangeState before = of(40, 90, GroupStatus.DISPUTED, 1);
        ChangeState after = of(12, 90, GroupStatus.DISPUTED, 1);

        assertThat(spread(80).wants(change(CLAIM_REVISED, "toll", before, after), view))
                .isTrue();
    }

    @Test
    void findsNoSpreadWhereAnEndIsOpen() {
        ChangeState open = new ChangeState(
                "people killed",
                Measure.KILLED,
                "person",
                new Interval(30.0, null),
                30.0,
                null,
                GroupStatus.DISPUTED,
                1,
                null,
                null);

        assertThat(spread(1).wants(change(CLAIM_ADDED, "toll", null, open), view))
                .isFalse();
    }

    @Test
    void wantsAnyOfItsTypesAndEventsOnly() {
        ChangeFilter filter = new ChangeFilter(
                EventQuery.ALL, List.of("flood"), List.of(CLAIM_CORROBORATED, CLAIM_RESOLVED), List.of(), null);

        assertThat(filter.wants(change(CLAIM_RESOLVED, "toll"), view)).isTrue();
        assertThat(filter.wants(change(CLAIM_DISPUTED, "toll"), view)).isFalse();
        assertThat(filter.wants(of("other", CLAIM_RESOLVED, "toll", null, null), view))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"paper.example, true", "other.example, false"})
    void wantsChangesOfTheEventsThatAQueryFinds(String source, boolean wanted) {
        EventQuery query =
                new EventQuery(null, null, null, List.of(), List.of(), List.of(source), List.of(), List.of(), 0);
        ChangeFilter filter = new ChangeFilter(query, List.of(), List.of(), List.of(), null);

        assertThat(filter.wants(change(ARTICLE_ADDED, null), view)).isEqualTo(wanted);
    }

    @Test
    void sendsRatherThanMissesAChangeOfAnEventThatIsNotKnown() {
        EventQuery query = new EventQuery(
                null, null, null, List.of(), List.of(), List.of("other.example"), List.of(), List.of(), 0);
        ChangeFilter filter = new ChangeFilter(query, List.of(), List.of(), List.of(), null);

        assertThat(filter.wants(of("unknown", CLAIM_DISPUTED, "toll", null, null), view))
                .isTrue();
    }

    private static ChangeFilter spread(int percent) {
        return new ChangeFilter(EventQuery.ALL, List.of(), List.of(), List.of(), percent);
    }

    private static ChangeFilter on(Trigger trigger) {
        return new ChangeFilter(EventQuery.ALL, List.of(), List.of(), List.of(trigger), null);
    }

    private static Change change(ChangeType type, @Nullable String claimId) {
        return change(type, claimId, null, null);
    }

    private static Change change(
            ChangeType type, @Nullable String claimId, @Nullable ChangeState before, @Nullable ChangeState after) {
        return of("flood", type, claimId, before, after);
    }

    private static Change of(
            String eventId,
            ChangeType type,
            @Nullable String claimId,
            @Nullable ChangeState before,
            @Nullable ChangeState after) {
        return new Change(eventId, claimId, NOON, type, before, after, new Change.Cause("article"));
    }

    private static ChangeState state(double best, GroupStatus status) {
        return of(best, best, status, 1);
    }

    private static ChangeState of(Measure measure, double best) {
        Interval interval = new Interval(best, best);
        return new ChangeState("length", measure, "km", interval, best, best, GroupStatus.SINGLE, 1, null, null);
    }

    private static ChangeState of(double low, double high, GroupStatus status, int origins) {
        Interval best = new Interval(high, high);
        return new ChangeState("people killed", Measure.KILLED, "person", best, low, high, status, origins, null, null);
    }

    private static Event event() {
        EventArticle article = new EventArticle("one", "paper.example", null, "Flood", NOON, "one");
        return new Event("flood", "Flood", NOON, NOON, List.of(article), 1, List.of(), List.of(), List.of(), null);
    }
}
