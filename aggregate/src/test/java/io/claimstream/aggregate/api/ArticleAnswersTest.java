package io.claimstream.aggregate.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.claim.CleanArticle;
import io.claimstream.contract.claim.ExtractedArticle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArticleAnswersTest {

    @RegisterExtension
    private final DoorServer door = new DoorServer();

    @Test
    void answersWithAnArticleItsClaimsByOffsetAndItsEvent() throws Exception {
        door.put(Articles.flood("flood-1", 3), Events.after(1));
        door.put(Events.flood("flood", 1));

        JsonNode answer = door.json("/v1/articles/flood-1");

        JsonNode claim = answer.at("/claims/0");
        assertThat(answer.at("/article/text")
                        .asText()
                        .substring(
                                claim.path("start").asInt(), claim.path("end").asInt()))
                .isEqualTo(claim.path("quote").asText());
        assertThat(answer.at("/events/0").asText()).isEqualTo("flood");
        assertThat(answer.path("arrived").asText()).isEqualTo("2031-05-04T13:00:00Z");
    }

    @Test
    void findsArticlesWhoseIdsHoldSlashes() throws Exception {
        door.put(Articles.flood("paper/2031/flood", 3), Events.NOON);

        assertThat(door.json("/v1/articles/paper/2031/flood").at("/article/id").asText())
                .isEqualTo("paper/2031/flood");
    }

    @Test
    void tellsWhatEachSourceHasSentAndForHowLongItIsSilent() throws Exception {
        door.put(Articles.of("a", "a.example", Events.NOON, 1), Events.after(1));
        door.put(Articles.of("b", "b.example", null, 2), Events.after(2));
        door.put(Articles.of("c", "a.example", Events.after(1), 3), Events.after(3));
        door.at(Events.after(5));

        JsonNode sources = door.json("/v1/sources").path("sources");

        assertThat(sources.findValuesAsText("source")).containsExactly("a.example", "b.example");
        JsonNode first = sources.get(0);
        assertThat(first.path("articles").asInt()).isEqualTo(2);
        assertThat(first.path("claims").asInt()).isEqualTo(2);
        assertThat(first.path("lastArticle").asText()).isEqualTo("c");
        assertThat(first.path("lastPublished").asText()).isEqualTo("2031-05-04T13:00:00Z");
        assertThat(first.path("silenceSeconds").asInt()).isEqualTo(7200);
    }

    @Test
    void tellsHowLongASourceIsUsuallySilentWhenEnoughHasComeToTell() throws Exception {
        for (int i = 0; i < 5; i++) {
            door.put(Articles.of("often-" + i, "often.example", Events.NOON, 1), Events.after(i));
            door.put(Articles.of("archive-" + i, "archive.example", Events.NOON, 1), Events.after(1));
        }
        for (int i = 0; i < 4; i++) {
            door.put(Articles.of("seldom-" + i, "seldom.example", Events.NOON, 1), Events.after(i));
        }

        JsonNode sources = door.json("/v1/sources").path("sources");

        assertThat(sources.findValuesAsText("source"))
                .containsExactly("archive.example", "often.example", "seldom.example");
        assertThat(sources.get(0).has("usualSilenceSeconds")).isFalse();
        assertThat(sources.get(1).path("usualSilenceSeconds").asInt()).isEqualTo(3600);
        assertThat(sources.get(2).has("usualSilenceSeconds")).isFalse();
    }

    @Test
    void countsAReplacedArticleOnceAndAWithdrawnOneNotAtAll() throws Exception {
        door.put(Articles.of("a", "a.example", Events.NOON, 1), Events.after(1));
        door.put(Articles.of("a", "a.example", Events.NOON, 2), Events.after(2));
        door.put(Articles.of("b", "b.example", Events.NOON, 1), Events.after(1));
        door.put(withdrawn("b", "b.example"), Events.after(2));

        JsonNode sources = door.json("/v1/sources").path("sources");

        assertThat(sources.findValuesAsText("source")).containsExactly("a.example");
        assertThat(sources.at("/0/articles").asInt()).isEqualTo(1);
    }

    private static ExtractedArticle withdrawn(String id, String source) {
        return new ExtractedArticle(
                new CleanArticle(id, null, source, null, null, null, "und", null, true, ""),
                List.of(),
                List.of(),
                "test",
                null);
    }
}
