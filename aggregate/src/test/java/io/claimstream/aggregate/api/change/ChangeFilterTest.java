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
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.ChangeState;
import io.claimstream.contract.ledger.ChangeType;
import io.claimstream.contract.ledger.ClaimGroup;
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
        view.put(event(Measure.KILLED, 30.0, 40.0));
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
        assertThat(on(Trigger.TOLL_REVISED).wants(sameBest, view)).isFalse();

        view.put(event(Measure.LENGTH, 30.0, 40.0));
        view.refresh();

        Change length = change(CLAIM_REVISED, "toll", state(7, GroupStatus.SINGLE), state(9, GroupStatus.SINGLE));
        assertThat(on(Trigger.TOLL_REVISED).wants(length, view)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"25, true", "26, false"})
    void wantsQuestionsWhoseValuesAreSpreadSoFar(int percent, boolean wanted) {
        ChangeFilter spread = new ChangeFilter(EventQuery.ALL, List.of(), List.of(), List.of(), percent);

        assertThat(spread.wants(change(CLAIM_DISPUTED, "toll"), view)).isEqualTo(wanted);
        assertThat(spread.wants(change(ARTICLE_ADDED, null), view)).isFalse();
    }

    @Test
    void findsNoSpreadWhereAnEndIsOpen() {
        view.put(event(Measure.KILLED, 30.0, null));
        view.refresh();
        ChangeFilter spread = new ChangeFilter(EventQuery.ALL, List.of(), List.of(), List.of(), 1);

        assertThat(spread.wants(change(CLAIM_DISPUTED, "toll"), view)).isFalse();
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
        ChangeFilter filter = new ChangeFilter(EventQuery.ALL, List.of(), List.of(), List.of(), 50);

        assertThat(filter.wants(of("unknown", CLAIM_DISPUTED, "toll", null, null), view))
                .isTrue();
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
        return new ChangeState("people killed", new Interval(best, best), status, null, null);
    }

    private static Event event(Measure measure, @Nullable Double low, @Nullable Double high) {
        ClaimGroup toll = new ClaimGroup(
                "toll",
                "people killed",
                measure,
                "person",
                Scope.EVENT,
                null,
                null,
                GroupStatus.DISPUTED,
                1,
                new Interval(30.0, 30.0),
                null,
                low,
                high,
                List.of(),
                List.of());
        EventArticle article = new EventArticle("one", "paper.example", null, "Flood", NOON, "one");
        return new Event("flood", "Flood", NOON, NOON, List.of(article), 1, List.of(), List.of(), List.of(toll), null);
    }
}
