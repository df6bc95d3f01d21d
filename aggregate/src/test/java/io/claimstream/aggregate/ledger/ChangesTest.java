package io.claimstream.aggregate.ledger;

import static io.claimstream.aggregate.ledger.Told.article;
import static io.claimstream.aggregate.ledger.Told.at;
import static io.claimstream.aggregate.ledger.Told.count;
import static io.claimstream.contract.claim.Measure.KILLED;
import static io.claimstream.contract.claim.Measure.SENT;
import static io.claimstream.contract.ledger.ChangeType.ARTICLE_ADDED;
import static io.claimstream.contract.ledger.ChangeType.ARTICLE_CHANGED;
import static io.claimstream.contract.ledger.ChangeType.ARTICLE_WITHDRAWN;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_ADDED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_CORROBORATED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_DISPUTED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_RESOLVED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_REVISED;
import static io.claimstream.contract.ledger.ChangeType.CLAIM_WITHDRAWN;
import static io.claimstream.contract.ledger.ChangeType.EVENT_CREATED;
import static io.claimstream.contract.ledger.ChangeType.STAGE_ADVANCED;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.LogPosition;
import io.claimstream.contract.claim.Stage;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.ChangeType;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.GroupState;
import io.claimstream.contract.ledger.Interval;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final Instant THEN = Instant.parse("2021-07-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2021-07-02T00:00:00Z");
    private static final LedgerArticle TWELVE = article("a", 1, count(KILLED, 12, "people"));

    @Test
    void tellsOfANewEventItsArticleAndItsClaims() {
        Event after = Ledger.of("e").with(TWELVE).event(null, THEN, "a");

        List<Change> changes = Changes.between(null, after, THEN, "a");

        assertThat(changes).extracting(Change::type).containsExactly(EVENT_CREATED, ARTICLE_ADDED, CLAIM_ADDED);
        assertThat(changes).extracting(change -> change.cause().articleId()).containsOnly("a");
    }

    @Test
    void tellsOfCorroboration() {
        assertThat(types(Ledger.of("e").with(TWELVE), article("b", 1, count(KILLED, 12, "people"))))
                .containsExactly(ARTICLE_ADDED, CLAIM_CORROBORATED);
    }

    @Test
    void tellsOfADispute() {
        assertThat(types(Ledger.of("e").with(TWELVE), article("b", 1, count(KILLED, 10, "people"))))
                .containsExactly(ARTICLE_ADDED, CLAIM_DISPUTED);
    }

    @Test
    void tellsWhenADisputeEnds() {
        Ledger disputed = Ledger.of("e").with(TWELVE).with(article("b", 1, count(KILLED, 10, "people")));

        assertThat(types(disputed, article("b", 1, count(KILLED, 12, "people"))))
                .containsExactly(ARTICLE_CHANGED, CLAIM_RESOLVED, CLAIM_CORROBORATED);
    }

    @Test
    void tellsOfALaterCount() {
        assertThat(types(Ledger.of("e").with(TWELVE), article("b", 3, count(KILLED, 14, "people"))))
                .containsExactly(ARTICLE_ADDED, CLAIM_REVISED);
    }

    @Test
    void tellsOfASecondOriginWhereOthersContradict() {
        Ledger disputed = Ledger.of("e")
                .with(article("a", 1, count(KILLED, 12, "people")))
                .with(article("b", 1, count(KILLED, 10, "people")));

        assertThat(types(disputed, article("c", 1, count(KILLED, 12, "people"))))
                .containsExactly(ARTICLE_ADDED, CLAIM_CORROBORATED);
    }

    @Test
    void tellsThatTheValuesLieFurtherApart() {
        Ledger disputed = Ledger.of("e")
                .with(article("a", 1, count(KILLED, 12, "people")))
                .with(article("b", 1, count(KILLED, 12, "people")))
                .with(article("c", 1, count(KILLED, 10, "people")));

        assertThat(types(disputed, article("d", 1, count(KILLED, 9, "people"))))
                .containsExactly(ARTICLE_ADDED, CLAIM_REVISED);
    }

    @Test
    void saysNothingOfAnArticleThatIsSentOnceMore() {
        LedgerArticle again = new LedgerArticle(
                TWELVE.id(),
                TWELVE.url(),
                TWELVE.source(),
                TWELVE.title(),
                TWELVE.publishedAt(),
                TWELVE.claims(),
                TWELVE.entities(),
                TWELVE.signature(),
                new LogPosition("articles", 0, 99));

        assertThat(types(Ledger.of("e").with(TWELVE), again)).isEmpty();
    }

    @Test
    void tellsOfAnAdvancedStage() {
        Ledger ordered = Ledger.of("e").with(article("a", 1, at(Stage.ORDERED, count(SENT, 5000, "troops"))));

        assertThat(types(ordered, article("b", 1, count(SENT, 5000, "troops"))))
                .containsExactly(ARTICLE_ADDED, CLAIM_CORROBORATED, STAGE_ADVANCED);
    }

    @Test
    void keepsTheHistoryOfAWithdrawnClaim() {
        Ledger ledger = Ledger.of("e").with(TWELVE).with(article("b", 1));
        Event before = ledger.event(null, THEN, "a");
        Event after = ledger.without("a").event(before, NOW, "a");

        List<Change> changes = Changes.between(before, after, NOW, "a");

        assertThat(changes).extracting(Change::type).containsExactly(ARTICLE_WITHDRAWN, CLAIM_WITHDRAWN);
        assertThat(after.claims()).singleElement().satisfies(group -> {
            assertThat(group.values()).isEmpty();
            assertThat(group.history()).extracting(GroupState::best).containsExactly(new Interval(12.0, 12.0), null);
        });
    }

    @Test
    void recordsEachStateOfTheBestValueOnce() {
        Ledger one = Ledger.of("e").with(TWELVE);
        Ledger two = one.with(article("b", 3, count(KILLED, 14, "people")));
        Event first = one.event(null, THEN, "a");

        Event second = two.event(first, NOW, "b");
        Event third = two.event(second, NOW, "b");

        assertThat(third.claims().get(0).history())
                .containsExactlyElementsOf(second.claims().get(0).history())
                .hasSize(2);
    }

    private static List<ChangeType> types(Ledger ledger, LedgerArticle article) {
        Event before = ledger.event(null, THEN, "a");
        Event after = ledger.with(article).event(before, NOW, article.id());
        return Changes.between(before, after, NOW, article.id()).stream()
                .map(Change::type)
                .toList();
    }
}
