package io.claimstream.aggregate.ledger;

import static io.claimstream.aggregate.ledger.Told.action;
import static io.claimstream.aggregate.ledger.Told.article;
import static io.claimstream.contract.claim.Field.TEXT;
import static io.claimstream.contract.claim.Field.TITLE;
import static io.claimstream.contract.claim.Stage.DENIED;
import static io.claimstream.contract.claim.Stage.DONE;
import static io.claimstream.contract.claim.Stage.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.EntityType;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.ClaimValue;
import io.claimstream.contract.ledger.GroupStatus;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementGroupsTest {

    private static List<ClaimGroup> groups(LedgerArticle... articles) {
        return Ledger.of("e1", List.of(articles))
                .event(null, Instant.EPOCH, articles[0].id())
                .claims();
    }

    private static LedgerArticle naming(String name, LedgerArticle article) {
        return new LedgerArticle(
                article.id(),
                article.url(),
                article.source(),
                article.title(),
                article.publishedAt(),
                article.claims(),
                List.of(new Entity(name, name, EntityType.PERSON, 1)),
                article.signature(),
                article.position());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the harbour police | arrest  | the captain  | Police     | detain | a ferry captain",
                "the harbour police | arrest  | the captain  |            | arrest | the captain of the ferry",
                "the ferry          | crash   |              | A ferry    | crash  |"
            })
    void groupsTheSameDeedInOtherWords(
            String agent, String verb, String patient, String otherAgent, String otherVerb, String otherPatient) {
        List<ClaimGroup> groups = groups(
                article("a", 1, action(TEXT, agent, verb, patient, DONE)),
                article("b", 2, action(TEXT, otherAgent, otherVerb, otherPatient, DONE)));

        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.measure()).isNull();
            assertThat(group.status()).isEqualTo(GroupStatus.CORROBORATED);
            assertThat(group.origins()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "the pilots,arrest,the captain",
        "the harbour police,free,the captain",
        "the harbour police,arrest,the cook"
    })
    void keepsAnotherDeedApart(String agent, String verb, String patient) {
        List<ClaimGroup> groups = groups(
                article("a", 1, action(TITLE, "the harbour police", "arrest", "the captain", DONE)),
                article("b", 2, action(TITLE, agent, verb, patient, DONE)));

        assertThat(groups).hasSize(2);
    }

    @Test
    void keepsNamesakesApart() {
        List<ClaimGroup> groups = groups(
                naming("Anna Berg", article("a", 1, action(TITLE, "Anna Berg", "resign", null, DONE))),
                naming("Carl Berg", article("b", 2, action(TITLE, "Carl Berg", "resign", null, DONE))));

        assertThat(groups).hasSize(2);
    }

    @Test
    void tracksTheStageOfAnAction() {
        List<ClaimGroup> groups = groups(
                article("a", 1, action(TEXT, "the council", "close", "the bridge", PLANNED)),
                article("b", 2, action(TEXT, "the council", "shut", "the bridge", DONE)));

        assertThat(groups.get(0).values()).extracting(ClaimValue::stage).containsExactly(DONE, PLANNED);
    }

    @Test
    void disputesWhatOneDenies() {
        List<ClaimGroup> groups = groups(
                article("a", 1, action(TEXT, "the council", "close", "the bridge", DONE)),
                article("b", 2, action(TEXT, "the council", "close", "the bridge", DENIED)));

        assertThat(groups.get(0).status()).isEqualTo(GroupStatus.DISPUTED);
    }

    @Test
    void saysItInTheWordsThatTellItWhole() {
        List<ClaimGroup> groups = groups(
                article("a", 1, action(TEXT, null, "close", "the bridge", DONE)),
                article("b", 2, action(TEXT, "the council", "shut", "the bridge", DONE)));

        assertThat(groups.get(0).statement()).isEqualTo("the council shut the bridge");
    }

    @Test
    void leavesOutWhatOneArticleTellsOutsideItsHeadline() {
        List<ClaimGroup> groups = groups(article(
                "a",
                1,
                action(TITLE, "the council", "close", "the bridge", DONE),
                action(TEXT, "the mayor", "visit", "the bridge", DONE)));

        assertThat(groups).extracting(ClaimGroup::statement).containsExactly("the council close the bridge");
    }
}
