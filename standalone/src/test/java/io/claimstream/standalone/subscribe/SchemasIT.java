package io.claimstream.standalone.subscribe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimstream.contract.stream.Json;
import io.claimstream.contract.stream.Topic;
import io.claimstream.contract.stream.Topics;
import io.claimstream.standalone.PlayedSamples;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the pipeline writes is as the published schemas say. */
@ExtendWith(PlayedSamples.Resolver.class)
class SchemasIT {

    @ParameterizedTest
    @MethodSource("topics")
    void describeEveryRecord(String file, Function<Topics, Topic<?, ?>> topic, PlayedSamples samples)
            throws IOException {
        StrictSchema schema = new StrictSchema(file);

        List<byte[]> values = samples.records(topic.apply(samples.kafka().topics())).stream()
                .filter(record -> !PlayedSamples.GARBAGE.equals(new String(record.key(), UTF_8)))
                .map(ConsumerRecord::value)
                .toList();

        assertThat(values).isNotEmpty();
        for (byte[] value : values) {
            assertThat(schema.errors(Json.MAPPER.readTree(value)))
                    .as("%s", new String(value, UTF_8))
                    .isEmpty();
        }
    }

    static Stream<Arguments> topics() {
        return Stream.of(
                Arguments.of("article.json", of(Topics::articles)),
                Arguments.of("extracted-article.json", of(Topics::claims)),
                Arguments.of("event.json", of(Topics::events)),
                Arguments.of("change.json", of(Topics::changes)));
    }

    @Test
    void describeTheHeadersOfEveryDeadLetter(PlayedSamples samples) {
        StrictSchema schema = new StrictSchema("dead-letter.json");

        var letters = samples.records(samples.kafka().topics().deadLetters());

        assertThat(letters)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(letter -> assertThat(schema.errors(headers(letter))).isEmpty());
    }

    @Test
    void catchAFieldThatNobodyPublished() throws IOException {
        JsonNode change = Json.MAPPER.readTree("""
            {"eventId":"e","at":"2026-03-04T06:00:00Z","type":"claim_added","cause":{"articleId":"a"},"clamId":"c"}\
            """);

        assertThat(new StrictSchema("change.json").errors(change))
                .singleElement()
                .asString()
                .contains("clamId");
    }

    private static Function<Topics, Topic<?, ?>> of(Function<Topics, Topic<?, ?>> topic) {
        return topic;
    }

    private static ObjectNode headers(ConsumerRecord<?, ?> letter) {
        ObjectNode headers = Json.MAPPER.createObjectNode();
        letter.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }
}
