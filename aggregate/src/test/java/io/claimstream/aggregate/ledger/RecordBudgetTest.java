package io.claimstream.aggregate.ledger;

import static io.claimstream.aggregate.ledger.Told.article;
import static io.claimstream.aggregate.ledger.Told.count;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.ChangeType;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.ledger.Evidence;
import io.claimstream.contract.ledger.GroupState;
import io.claimstream.contract.stream.Json;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordBudgetTest {

    private static final Instant NOW = Instant.parse("2026-07-08T10:00:00Z");
    private static final int THOUSANDS = 5_000;

    @Test
    void staysUnderAMegabyteWithThousandsOfArticles() throws JsonProcessingException {
        Event event = event(THOUSANDS);

        assertThat(Json.MAPPER.writeValueAsBytes(event)).hasSizeLessThan(1_000_000);
    }

    @Test
    void listsEveryArticleAndTheHeadlinesOfTheFirstAndTheLast() {
        List<EventArticle> articles = event(THOUSANDS).articles();

        assertThat(articles).hasSize(THOUSANDS);
        assertThat(articles.get(0).title()).isNotNull();
        assertThat(articles.get(THOUSANDS - 1).title()).isNotNull();
        assertThat(articles.get(THOUSANDS / 2).title()).isNull();
        assertThat(articles)
                .allSatisfy(listed -> assertThat(listed.publishedAt()).isNotNull());
    }

    @Test
    void keepsTheHeadlinesOfArticlesThatItsEvidenceIsFrom() {
        Event event = event(THOUSANDS);
        Set<String> cited = event.claims().stream()
                .flatMap(group -> group.values().stream())
                .flatMap(value -> value.evidence().stream())
                .map(Evidence::articleId)
                .collect(Collectors.toSet());

        assertThat(cited).hasSizeGreaterThan(200);
        assertThat(event.articles())
                .filteredOn(listed -> cited.contains(listed.id()))
                .allSatisfy(listed -> assertThat(listed.title()).isNotNull());
    }

    @Test
    void isNoChangeOfAnArticleThatIsListedOtherwise() {
        Event event = event(THOUSANDS);
        EventArticle brief = event.articles().get(THOUSANDS / 2);
        EventArticle whole = new EventArticle(
                brief.id(), brief.source(), "http://a.example/", "Headline", brief.publishedAt(), brief.origin());
        EventArticle redated = new EventArticle(brief.id(), brief.source(), null, null, NOW, brief.origin());

        assertThat(Changes.between(event, with(whole, event), NOW, brief.id())).isEmpty();
        assertThat(Changes.between(event, with(redated, event), NOW, brief.id()))
                .extracting(Change::type)
                .containsExactly(ChangeType.ARTICLE_CHANGED);
    }

    @Test
    void countsTheEvidenceThatItLeavesOut() {
        ClaimGroup group = event(THOUSANDS).claims().get(0);

        assertThat(group.values().get(0).mentions())
                .isGreaterThan(group.values().get(0).evidence().size());
    }

    @Test
    void keepsTheFirstAndTheLastStatesOfALongHistory() {
        ClaimGroup group = event(1).claims().get(0);
        List<GroupState> states = IntStream.range(0, 60)
                .mapToObj(i -> new GroupState(NOW.plusSeconds(i), group.best(), group.unit(), group.status(), "a" + i))
                .toList();

        List<GroupState> kept = RecordBudget.of(1)
                .histories(List.of(group.withHistory(states)))
                .get(0)
                .history();

        assertThat(kept).hasSize(50).startsWith(states.get(0)).endsWith(states.get(58), states.get(59));
    }

    private static Event with(EventArticle article, Event event) {
        return new Event(
                event.id(),
                event.title(),
                event.firstPublished(),
                event.lastUpdated(),
                event.articles().stream()
                        .map(listed -> listed.id().equals(article.id()) ? article : listed)
                        .toList(),
                event.origins(),
                event.entities(),
                event.places(),
                event.claims(),
                event.mergedInto());
    }

    private static Event event(int articles) {
        List<LedgerArticle> told = IntStream.range(0, articles)
                .mapToObj(i -> article(
                        "article-number-" + i,
                        1 + i % 20,
                        count(Measure.KILLED, 5 + i % 7, "people"),
                        count(Measure.INJURED, 30 + i % 11, "passengers")))
                .toList();
        return Ledger.of("event", told).event(null, NOW, "article-number-0");
    }
}
