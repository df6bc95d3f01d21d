package io.claimstream.aggregate.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.GroupStatus;
import io.claimstream.contract.stream.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {

    @RegisterExtension
    private final DoorServer door = new DoorServer();

    @BeforeEach
    void start() {
        door.put(Events.flood("flood", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "text/html,application/xml;q=0.9,*/*;q=0.8 | application/json",
                "text/csv | text/csv",
                "text/* | text/csv",
                "application/x-ndjson, application/json;q=0.5 | application/x-ndjson",
                "application/json;q=0.1, text/csv;q=0.2 | text/csv",
                "application/ld+json; profile=any; q=0.7 | application/ld+json",
                "*/*, application/json;q=0 | application/x-ndjson"
            })
    void answersInTheFormThatTheReaderLikesBest(String accept, String type) throws Exception {
        HttpResponse<String> answer = door.get("/v1/events/flood", "Accept", accept);

        assertThat(answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""))
                .isEqualTo(type);
        assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
    }

    @Test
    void saysWhichFormsThereAreToAReaderWhoTakesNone() throws Exception {
        HttpResponse<String> answer = door.get("/v1/events/flood", "Accept", "image/png");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(DoorServer.json(answer).path("detail").asText()).contains("text/csv");
    }

    @Test
    void writesAQuestionALine() throws Exception {
        String[] lines = door.get("/v1/events/flood?format=ndjson").body().split("\n", -1);

        assertThat(lines).hasSize(2);
        assertThat(Json.MAPPER.readTree(lines[0]).path("eventId").asText()).isEqualTo("flood");
        assertThat(Json.MAPPER.readValue(lines[0], ClaimGroup.class)).isEqualTo(Events.houses(GroupStatus.DISPUTED));
    }

    @Test
    void writesARowForEachPieceOfEvidence() throws Exception {
        HttpResponse<String> answer = door.get("/v1/events/flood?format=csv");

        List<Map<String, String>> rows = rows(answer.body());
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"ledger.csv\"");
        assertThat(rows).extracting(row -> row.get("articleId")).containsExactly("flood-2", "flood-1");
        assertThat(rows.get(1))
                .containsEntry("question", "houses flooded")
                .containsEntry("measure", "affected")
                .containsEntry("bestLow", "40.0")
                .containsEntry("low", "60.0")
                .containsEntry("relation", "conflicts")
                .containsEntry("source", "flood.example")
                .containsEntry("speakers", "River Watch")
                .containsEntry("publishedAt", "2031-05-04T12:00:00Z")
                .containsEntry("quote", "60 houses stand in the brown water");
    }

    @Test
    void givesASpreadsheetNoFormulas() throws Exception {
        door.put(Events.titled("hostile", "=HYPERLINK(\"http://evil.example\",\"x\"),\n\"quoted\"", 1, true));

        List<Map<String, String>> rows =
                rows(door.get("/v1/events/hostile?format=csv").body());

        assertThat(rows.get(0).get("eventTitle")).isEqualTo("'=HYPERLINK(\"http://evil.example\",\"x\"),\n\"quoted\"");
    }

    @Test
    void writesOnlyTheHeaderOfALedgerWithoutQuestions() throws Exception {
        door.put(Events.strike("strike", 1));

        assertThat(door.get("/v1/events/strike?format=csv").body())
                .startsWith("eventId,eventTitle,claimId,")
                .endsWith(",start,end\r\n");
    }

    @Test
    void writesClaimsWithTheirProvenanceAsLinkedData() throws Exception {
        JsonNode document = door.json("/v1/events/flood?format=jsonld");

        JsonNode claim = node(document, "urn:claimstream:claim:question-houses:2");
        assertThat(document.at("/@context/0").asText()).isEqualTo("https://schema.org");
        assertThat(claim.at("/@type/0").asText()).isEqualTo("Claim");
        assertThat(claim.at("/about/minValue").asInt()).isEqualTo(60);
        assertThat(claim.at("/appearance/0/@id").asText()).isEqualTo("urn:claimstream:article:flood-1");
        assertThat(claim.at("/author/0/@type").asText()).isEqualTo("Organization");
        assertThat(claim.at("/prov:wasQuotedFrom/0/@id").asText()).isEqualTo("urn:claimstream:article:flood-1");
        assertThat(claim.at("/citation/0/identifier").asText()).isEqualTo("articles/0/7");
        assertThat(node(document, "urn:claimstream:article:flood-1").path("url").asText())
                .isEqualTo("https://flood.example/flood-1");
    }

    @Test
    void reviewsClaimsAsLinkedDataWithoutAVerdict() throws Exception {
        JsonNode document = door.json("/v1/events/flood?format=jsonld");

        JsonNode review = node(document, "urn:claimstream:claim:question-houses");
        assertThat(review.at("/@type/0").asText()).isEqualTo("ClaimReview");
        assertThat(review.path("claimReviewed").asText()).isEqualTo("houses flooded");
        assertThat(review.path("itemReviewed")).hasSize(2);
        assertThat(review.has("reviewRating")).isFalse();
    }

    @Test
    void namesNothingInItsLinksThatIsNotInTheDocument() throws Exception {
        JsonNode graph = door.json("/v1/events/flood?format=jsonld").path("@graph");

        assertThat(graph.findValuesAsText("@id"))
                .containsAll(List.of(
                        "urn:claimstream:event:flood",
                        "urn:claimstream:article:flood-1",
                        "urn:claimstream:article:flood-2"));
        graph.findValues("appearance")
                .forEach(links -> links.findValuesAsText("@id")
                        .forEach(id -> assertThat(node(graph, id)).isNotNull()));
    }

    @Test
    void hasThePastAsJsonOnly() throws Exception {
        HttpResponse<String> answer = door.get("/v1/events/flood?format=csv&at=2031-05-04");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(DoorServer.json(answer).path("parameter").asText()).isEqualTo("format");
    }

    private static JsonNode node(JsonNode document, String id) {
        JsonNode graph = document.isArray() ? document : document.path("@graph");
        return StreamSupport.stream(graph.spliterator(), false)
                .filter(node -> node.path("@id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }

    private static List<Map<String, String>> rows(String csv) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv)) {
            return rows.readAll();
        }
    }
}
