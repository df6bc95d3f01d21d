package io.claimstream.aggregate.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.GroupStatus;
import io.claimstream.contract.stream.Json;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventAnswersTest {

    @RegisterExtension
    private final DoorServer door = new DoorServer();

    @Test
    void answersWithOneEvent() throws Exception {
        door.put(Events.flood("flood", 1));

        Event answer = Json.MAPPER.readValue(door.get("/v1/events/flood").body(), Event.class);

        assertThat(answer).isEqualTo(Events.flood("flood", 1));
    }

    @Test
    void answersWithTheQuestionsOfOneEventWithoutTheirEvidence() throws Exception {
        door.put(Events.flood("flood", 1));

        JsonNode question = door.json("/v1/events/flood/claims").at("/claims/0");

        assertThat(question.path("label").asText()).isEqualTo("houses flooded");
        assertThat(question.path("values").asInt()).isEqualTo(2);
        assertThat(question.path("conflicting").asInt()).isEqualTo(1);
        assertThat(question.has("history")).isFalse();
    }

    @Test
    void answersWithOneQuestionItsEvidenceHistoryAndWhy() throws Exception {
        door.put(Events.flood("flood", 1));

        HttpResponse<String> answer = door.get("/v1/events/flood/claims/question-houses");

        assertThat(Json.MAPPER.readValue(answer.body(), ClaimGroup.class))
                .isEqualTo(Events.houses(GroupStatus.DISPUTED));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/events/first, /v1/events/third",
        "/v1/events/first?at=2031-05-04, /v1/events/third?at=2031-05-04",
        "/v1/events/first/claims, /v1/events/third/claims",
        "/v1/events/first/claims/question-houses, /v1/events/third/claims/question-houses",
        "/v1/events/first/claims/a%2Fb/evidence?limit=1, /v1/events/third/claims/a%2Fb/evidence?limit=1"
    })
    void leadsFromAMergedEventToTheOneThatTookOver(String path, String location) throws Exception {
        door.put(Events.merged("first", "second"), Events.merged("second", "third"), Events.flood("third", 1));

        HttpResponse<String> answer = door.get(path);

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).hasValue(location);
        assertThat(DoorServer.json(answer).path("mergedInto").asText()).isEqualTo("third");
    }

    @Test
    void endsWhereMergesGoRoundInACircle() throws Exception {
        door.put(Events.merged("one", "other"), Events.merged("other", "one"));

        assertThat(door.get("/v1/events/one").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/events/none",
                "/v1/events/none/claims",
                "/v1/events/none/claims/none",
                "/v1/events/flood/claims/none",
                "/v1/events/none?at=2031-05-04",
                "/v1/articles/none"
            })
    void saysThatSomethingIsNotKnown(String path) throws Exception {
        door.put(Events.flood("flood", 1));

        HttpResponse<String> answer = door.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(DoorServer.json(answer).path("detail").asText()).contains("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/events", "/v1/events/flood", "/v1/events/flood/claims", "/v1/sources", "/v1/openapi.yaml"})
    void sendsNothingAgainThatTheReaderHas(String path) throws Exception {
        door.put(Events.flood("flood", 1));
        String tag = door.get(path).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = door.get(path, "If-None-Match", "\"other\", " + tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
    }

    @Test
    void sendsAnEventAgainWhenItHasChanged() throws Exception {
        door.put(Events.flood("flood", 1));
        String tag = door.get("/v1/events/flood").headers().firstValue("ETag").orElseThrow();

        door.put(Events.flood("flood", 2));

        assertThat(door.get("/v1/events/flood", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void packsAnswersForReadersThatUnpackThem() throws Exception {
        door.put(Events.withArticles("flood", 1, 30));

        HttpResponse<byte[]> packed = door.bytes("/v1/events/flood", "Accept-Encoding", "gzip");

        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(Json.MAPPER.readValue(unpacked, Event.class)).isEqualTo(Events.withArticles("flood", 1, 30));
        }
    }
}
