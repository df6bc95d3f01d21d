package io.claimstream.contract.schema;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.stream.Topic;
import io.claimstream.contract.stream.Topics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsyncApiTest {

    private final SchemaFile api = SchemaFile.read("asyncapi.json");
    private final JsonNode channels = api.node().path("channels");

    @Test
    void listsEveryTopicWithItsSettings() {
        Map<String, Map<String, String>> described = new TreeMap<>();
        channels.forEach(channel -> described.put(
                channel.path("address").asText(), settings(channel.at("/bindings/kafka/topicConfiguration"))));

        assertThat(described)
                .isEqualTo(Topics.withPrefix("").all().stream().collect(toMap(Topic::name, Topic::settings)));
    }

    @Test
    void letsEveryChannelBeReadOrWritten() {
        List<String> used = StreamSupport.stream(api.node().path("operations").spliterator(), false)
                .map(operation -> operation.at("/channel/$ref").asText().replace("#/channels/", ""))
                .toList();

        assertThat(channels.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(used);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asyncapi.json",
                "types.json",
                "article.json",
                "extracted-article.json",
                "event.json",
                "change.json",
                "dead-letter.json"
            })
    void refersToNothingThatIsNotThere(String file) {
        SchemaFile whole = SchemaFile.read(file);

        assertThat(whole.node().findParents("$ref")).allSatisfy(reference -> {
            SchemaFile target = new SchemaFile(file, reference).resolved();
            assertThat(target.node().isObject())
                    .as("%s", reference.path("$ref").asText())
                    .isTrue();
        });
    }

    private static Map<String, String> settings(JsonNode configuration) {
        Map<String, String> settings = new TreeMap<>();
        configuration.properties().forEach(setting -> settings.put(setting.getKey(), text(setting.getValue())));
        return settings;
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? String.join(
                        ",",
                        StreamSupport.stream(value.spliterator(), false)
                                .map(JsonNode::asText)
                                .toList())
                : value.asText();
    }
}
