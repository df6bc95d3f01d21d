package io.claimstream.aggregate.api.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.stream.DeadLetter;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class DeadLetterViewTest {

    private final DeadLetterView view = new DeadLetterView();

    @Test
    void showsTheNewestFirstWithItsCause() {
        view.put(letter(0, 1_000, "{\"old\""));
        view.put(letter(1, 2_000, "{\"new\""));

        assertThat(view.newest(10))
                .extracting(DeadLetterView.HeldLetter::beginning)
                .containsExactly("{\"new\"", "{\"old\"");
        assertThat(view.newest(1).get(0).message()).isEqualTo("cut off");
        assertThat(view.newest(1).get(0).source()).isEqualTo("articles.ndjson");
        assertThat(view.newest(1).get(0).position()).isEqualTo("7");
    }

    @Test
    void countsALetterOnceThoughTheTopicIsReadAgain() {
        view.put(letter(0, 1_000, "a"));

        view.put(letter(0, 1_000, "a"));

        assertThat(view.seen()).isOne();
        assertThat(view.newest(10)).hasSize(1);
    }

    @Test
    void forgetsTheOldestButCountsThemAll() {
        for (int number = 0; number < 300; number++) {
            view.put(letter(number, number, "letter " + number));
        }

        assertThat(view.seen()).isEqualTo(300);
        assertThat(view.newest(1000))
                .hasSize(200)
                .first()
                .satisfies(letter -> assertThat(letter.beginning()).isEqualTo("letter 299"));
    }

    @Test
    void keepsTheBeginningOfALongOne() {
        view.put(letter(0, 0, "é".repeat(100_000)));

        assertThat(view.newest(1).get(0).beginning()).isEqualTo("é".repeat(2_000));
        assertThat(view.newest(1).get(0).bytes()).isEqualTo(200_000);
    }

    private static ConsumerRecord<String, byte[]> letter(long offset, long timestamp, String value) {
        byte[] bytes = value.getBytes(UTF_8);
        RecordHeaders headers = new RecordHeaders();
        DeadLetter.mark(headers, "JsonParseException", "cut off", "articles.ndjson", 7);
        return new ConsumerRecord<>(
                "dead-letters",
                0,
                offset,
                timestamp,
                TimestampType.CREATE_TIME,
                1,
                bytes.length,
                "key",
                bytes,
                headers,
                Optional.empty());
    }
}
