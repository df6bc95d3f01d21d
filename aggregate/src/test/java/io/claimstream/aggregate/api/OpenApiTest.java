package io.claimstream.aggregate.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.claimstream.aggregate.api.export.ExportFormat;
import io.claimstream.contract.stream.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The description holds for the running server, and describes all of it. */
class OpenApiTest {

    private static final ObjectNode DESCRIPTION = read();

    private static final Map<String, String> IDS = Map.of(
            "/v1/events/{id}", "flood",
            "/v1/events/{id}/claims", "flood",
            "/v1/events/{id}/claims/{claimId}", "flood",
            "/v1/events/{id}/claims/{claimId}/evidence", "flood",
            "/v1/articles/{id}", "flood-1");

    @RegisterExtension
    private final DoorServer door = new DoorServer();

    @BeforeEach
    void start() {
        door.put(Events.flood("flood", 1), Events.strike("strike", 2), Events.merged("gone", "flood"));
        door.put(Articles.flood("flood-1", 60), Events.NOON);
    }

    /** A documented GET request and the status that documents its answer. */
    private record Request(String path, String url) {}

    @ParameterizedTest
    @MethodSource("documented")
    void answersEveryDocumentedRequestAsDocumented(Request request) throws Exception {
        HttpResponse<String> answer = door.get(request.url());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(problems(request.path(), answer)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void refusesWhatIsNotDocumented(String path) throws Exception {
        String accept = isStream(path) ? "text/event-stream" : "*/*";
        HttpResponse<String> answer = door.get(url(path) + "?undocumented=1", "Accept", accept);

        if (responses(path).has("400")) {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(problems(path, answer)).isEmpty();
            assertThat(DoorServer.json(answer).path("parameter").asText()).isEqualTo("undocumented");
        } else {
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void takesTheParametersThatAreDocumentedAndNoOthers(String method, String path) throws Exception {
        String url = url(path).replaceAll("\\{\\w+}", "7") + "?undocumented=1";

        HttpResponse<String> answer = isStream(path)
                ? door.get(url, "Accept", "text/event-stream")
                : door.send(method.toUpperCase(Locale.ROOT), url);

        JsonNode refusal = DoorServer.json(answer);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problems(operation(path, method), answer)).isEmpty();
        assertThat(refusal.path("detail").asText())
                .endsWith("; there are " + String.join(", ", queryParameters(method, path)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void givesAnEventInEveryDocumentedForm(String mediaType) throws Exception {
        HttpResponse<String> answer = door.get("/v1/events/flood", "Accept", mediaType);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
        assertThat(problems("/v1/events/{id}", answer)).isEmpty();
    }

    @Test
    void documentsEveryFormOfAnEvent() {
        JsonNode format = StreamSupport.stream(
                        get("/v1/events/{id}").path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("name").asText().equals("format"))
                .findFirst()
                .orElseThrow();

        assertThat(forms())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ExportFormat.values())
                        .map(ExportFormat::mediaType)
                        .toList());
        assertThat(format.at("/schema/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ExportFormat.values())
                        .map(ExportFormat::extension)
                        .toList());
    }

    @Test
    void refusesAFormThatIsNotDocumentedAsDocumented() throws Exception {
        HttpResponse<String> answer = door.get("/v1/events/flood", "Accept", "image/png");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(problems("/v1/events/{id}", answer)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void saysAsDocumentedThatNothingIsKnown(String path) throws Exception {
        if (responses(path).has("404")) {
            HttpResponse<String> answer = door.get(path.replaceAll("\\{\\w+}", "none"));

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(problems(path, answer)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /v1/webhooks/{id}",
        "POST, /v1/webhooks/{id}/resume",
        "POST, /v1/dead-letters/{partition}/{offset}/replay"
    })
    void changesNothingThatIsNotKnownAndSaysSoAsDocumented(String method, String path) throws Exception {
        HttpResponse<String> answer = door.send(method, path.replaceAll("\\{\\w+}", "7"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(problems(operation(path, method.toLowerCase(Locale.ROOT)), answer))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void leadsAsDocumentedToTheEventThatTookOver(String path) throws Exception {
        if (responses(path).has("308")) {
            HttpResponse<String> answer = door.get(path.replaceAll("\\{\\w+}", "gone"));

            assertThat(answer.statusCode()).isEqualTo(308);
            assertThat(problems(path, answer)).isEmpty();
        }
    }

    @Test
    void pagesAsDocumented() throws Exception {
        HttpResponse<String> first = door.get("/v1/events?limit=1");
        HttpResponse<String> second = door.get("/v1/events?limit=1&cursor="
                + DoorServer.json(first).path("next").asText());

        assertThat(problems("/v1/events", first)).isEmpty();
        assertThat(problems("/v1/events", second)).isEmpty();
    }

    @Test
    void findsTheExampleByEveryDocumentedCondition() throws Exception {
        for (Request request :
                documented().filter(one -> one.path().equals("/v1/events")).toList()) {
            assertThat(door.ids(request.url())).as(request.url()).contains("flood");
        }
    }

    @Test
    void saysOfEveryOperationHowTheDoorRefuses() {
        assertThat(DESCRIPTION.path("paths").findValues("responses"))
                .allSatisfy(responses ->
                        assertThat(responses.fieldNames()).toIterable().contains("401", "403", "429"));
    }

    @Test
    void servesTheDescription() throws Exception {
        JsonNode served = new YAMLMapper().readTree(door.get("/v1/openapi.yaml").body());

        assertThat(served).isEqualTo(DESCRIPTION);
    }

    static Stream<String> paths() {
        return DESCRIPTION.path("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(Map.Entry::getKey);
    }

    /** Method and path of every operation of readers that refuses parameters; the scrapers' door is another stage's. */
    static Stream<Arguments> operations() {
        return DESCRIPTION.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation ->
                                operation.getValue().path("responses").has("400"))
                        .filter(operation ->
                                !operation.getValue().at("/tags/0").asText().equals("scrapers"))
                        .map(operation -> Arguments.of(operation.getKey(), path.getKey())));
    }

    static Stream<String> forms() {
        return responses("/v1/events/{id}").at("/200/content").properties().stream()
                .map(Map.Entry::getKey);
    }

    /** In order; "none" stands for none. */
    private static List<String> queryParameters(String method, String path) {
        List<String> names = StreamSupport.stream(
                        operation(path, method).path("parameters").spliterator(), false)
                .map(OpenApiTest::resolved)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .sorted()
                .toList();
        return names.isEmpty() ? List.of("none") : names;
    }

    static Stream<Request> documented() {
        return paths().filter(path -> !isStream(path)).flatMap(OpenApiTest::requests);
    }

    private static boolean isStream(String path) {
        return responses(path).at("/200/content").has("text/event-stream");
    }

    /** The bare path, and the path with each parameter that has an example. */
    private static Stream<Request> requests(String path) {
        Stream<String> queries = StreamSupport.stream(
                        get(path).path("parameters").spliterator(), false)
                .map(OpenApiTest::resolved)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .filter(parameter -> parameter.has("example"))
                .map(parameter -> "?" + parameter.path("name").asText() + "="
                        + parameter.path("example").asText().replace(" ", "+"));
        return Stream.concat(Stream.of(""), queries).map(query -> new Request(path, url(path) + query));
    }

    private static String url(String path) {
        return path.replace("{claimId}", "question-houses").replace("{id}", IDS.getOrDefault(path, "7"));
    }

    private static List<Error> problems(String path, HttpResponse<String> answer) throws IOException {
        return problems(get(path), answer);
    }

    private static List<Error> problems(JsonNode operation, HttpResponse<String> answer) throws IOException {
        JsonNode response = resolved(operation.path("responses").path(String.valueOf(answer.statusCode())));
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        JsonNode content = response.path("content");
        assertThat(content.has(type))
                .as(type + " is a documented type of " + operation.path("operationId"))
                .isTrue();
        JsonNode schema = content.path(type).path("schema");
        if (!type.matches(".*[/+]json")) {
            return List.of();
        }
        ObjectNode root = Json.MAPPER.createObjectNode();
        root.set("components", DESCRIPTION.path("components"));
        root.setAll((ObjectNode) schema);
        return new ArrayList<>(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root)
                .validate(Json.MAPPER.readTree(answer.body())));
    }

    private static JsonNode get(String path) {
        return operation(path, "get");
    }

    private static JsonNode operation(String path, String method) {
        return DESCRIPTION.path("paths").path(path).path(method);
    }

    private static JsonNode responses(String path) {
        return get(path).path("responses");
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DESCRIPTION.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static ObjectNode read() {
        try {
            Path file = Path.of("src/main/resources/io/claimstream/aggregate/api/openapi.yaml");
            return (ObjectNode) new YAMLMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
