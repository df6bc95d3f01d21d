package io.claimstream.aggregate.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventListTest {

    @RegisterExtension
    private final DoorServer door = new DoorServer();

    @Test
    void listsTheEventsThatChangedLastFirst() throws Exception {
        door.put(Events.flood("old", 1), Events.flood("new", 2));

        assertThat(door.ids("/v1/events")).containsExactly("new", "old");
    }

    @Test
    void tellsWhatAListNeedsAndNoMore() throws Exception {
        door.put(Events.flood("flood", 3));

        JsonNode line = door.json("/v1/events").at("/events/0");

        assertThat(line.at("/leading/0/label").asText()).isEqualTo("houses flooded");
        assertThat(line.at("/leading/0/best/low").asInt()).isEqualTo(40);
        assertThat(line.path("sources").asInt()).isEqualTo(2);
        assertThat(line.path("disputed").asInt()).isEqualTo(1);
        assertThat(line.at("/arrivals/articles/0").asInt()).isEqualTo(1);
        assertThat(line.at("/arrivals/articles/23").asInt()).isEqualTo(1);
        assertThat(line.has("claims")).isFalse();
    }

    @Test
    void listsAnEventOnceHoweverOftenItChanges() throws Exception {
        door.put(Events.flood("flood", 1), Events.strike("strike", 2));

        door.put(Events.flood("flood", 3));

        assertThat(door.ids("/v1/events")).containsExactly("flood", "strike");
    }

    @Test
    void leavesOutEventsThatLostAllTheirArticles() throws Exception {
        door.put(Events.flood("left", 1), Events.merged("gone", "left"));

        assertThat(door.ids("/v1/events")).containsExactly("left");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=flooding",
                "q=brown+houses",
                "q=%22brown+water%22",
                "q=river+-strike",
                "q=watch",
                "from=2031-05-04T13:00:00Z",
                "from=2031-05-04T15:00:00%2B02:00",
                "place=brevin",
                "place=fr",
                "entity=River+WATCH",
                "source=flood2.example",
                "measure=affected",
                "status=disputed",
                "measure=affected&status=disputed",
                "measure=killed&measure=affected",
                "minOrigins=2",
                "q=river&place=Brevin&minOrigins=2"
            })
    void findsByEveryCondition(String condition) throws Exception {
        door.put(Events.flood("flood", 1), Events.strike("strike", 2));

        assertThat(door.ids("/v1/events?" + condition)).containsExactly("flood");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=volcano",
                "q=%22water+brown%22",
                "from=2031-05-05",
                "to=2031-05-03",
                "place=Osk",
                "entity=River",
                "source=flood",
                "measure=killed",
                "status=revised",
                "measure=affected&status=revised",
                "minOrigins=3"
            })
    void findsNothingWhereAConditionDoesNotHold(String condition) throws Exception {
        door.put(Events.flood("flood", 1), Events.strike("strike", 2));

        assertThat(door.ids("/v1/events?" + condition)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%22", "q=((", "q=a%20OR", "q=-", "q=*", "q=%2B%2B", "q=title:river", "q=the"})
    void takesAnyWordsAsTheyAreTyped(String words) throws Exception {
        door.put(Events.flood("flood", 1));

        assertThat(door.get("/v1/events?" + words).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"recent, one two three", "articles, three one two", "origins, three one two", "disputed, two one three"
    })
    void sortsBy(String sort, String expected) throws Exception {
        door.put(Events.withArticles("one", 9, 1), Events.flood("two", 8), Events.withArticles("three", 7, 5));
        door.put(Events.withArticles("one", 9, 3));

        assertThat(String.join(" ", door.ids("/v1/events?sort=" + sort))).isEqualTo(expected);
    }

    @Test
    void putsTheEventThatFitsTheWordsBetterFirst() throws Exception {
        door.put(Events.titled("beside", "Parliament debates, and a river floods far away in the east", 2));
        door.put(Events.titled("fits", "River floods", 1));

        assertThat(door.ids("/v1/events?q=river+floods")).containsExactly("fits", "beside");
    }

    @Test
    void putsTheFresherOfTwoEventsThatFitAlikeFirst() throws Exception {
        door.put(Events.withArticles("fresh", 40, 30), Events.withArticles("stale", 41, 1));

        assertThat(door.ids("/v1/events?q=brevin")).containsExactly("fresh", "stale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "&sort=articles", "&sort=origins", "&sort=disputed", "&q=brevin", "&q=brevin&sort=recent"})
    void pagesThroughAllEventsOnceByTheCursor(String query) throws Exception {
        for (int i = 0; i < 7; i++) {
            door.put(Events.withArticles("event-" + i, i / 2, 1 + i % 3));
        }

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = door.json("/v1/events?limit=2" + query + cursor);
            assertThat(page.path("total").asInt()).isEqualTo(7);
            seen.addAll(DoorServer.ids(page));
            cursor = page.path("next").isTextual()
                    ? "&cursor=" + page.path("next").asText()
                    : "";
        } while (!cursor.isEmpty());

        assertThat(seen).isEqualTo(door.ids("/v1/events?limit=50" + query)).hasSize(7);
    }

    @Test
    void keepsACursorsPlaceWhileOtherEventsComeAndChange() throws Exception {
        door.put(Events.flood("a", 5), Events.flood("b", 4), Events.flood("c", 3), Events.flood("d", 2));
        String next = door.json("/v1/events?limit=2").path("next").asText();

        door.put(Events.flood("e", 9), Events.flood("a", 8));

        assertThat(door.ids("/v1/events?limit=2&cursor=" + next)).containsExactly("c", "d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=501",
                "limit=many",
                "limit=1&limit=2",
                "cursor=%00",
                "cursor=bm93L2lk",
                "status=true",
                "status=DISPUTED",
                "measure=dead",
                "minOrigins=-1",
                "from=yesterday",
                "to=2031-13-01",
                "from=%2B999999999-12-31",
                "to=-999999999-01-01",
                "to=%2B10000-01-01T00:00:00Z",
                "sort=best",
                "sort=relevance",
                "colour=red"
            })
    void saysWhichParameterIsWrong(String query) throws Exception {
        HttpResponse<String> answer = door.get("/v1/events?" + query);

        String parameter = query.substring(0, query.indexOf('='));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(DoorServer.json(answer).path("parameter").asText()).isEqualTo(parameter);
        assertThat(DoorServer.json(answer).path("detail").asText()).contains(parameter);
    }

    @Test
    void refusesACursorOfAnotherOrder() throws Exception {
        door.put(Events.flood("a", 5), Events.flood("b", 4));
        String next = door.json("/v1/events?limit=1").path("next").asText();

        HttpResponse<String> answer = door.get("/v1/events?sort=articles&cursor=" + next);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(DoorServer.json(answer).path("parameter").asText()).isEqualTo("cursor");
    }
}
