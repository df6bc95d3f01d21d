package io.claimstream.aggregate.api.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private static final int MEBIBYTE = 1024 * 1024;

    private final Backlog backlog = new Backlog();
    private long offset;

    @Test
    void keepsTheLastRecordOfEachKey() {
        backlog.add(record("storm", "1 dead".getBytes(UTF_8)));
        backlog.add(record("fire", "2 hurt".getBytes(UTF_8)));
        backlog.add(record("storm", "3 dead".getBytes(UTF_8)));
        backlog.add(record("fire", null));

        assertThat(backlog.drain())
                .extracting(ConsumerRecord::offset)
                .as("the last of the storm, and that the fire is gone")
                .containsExactlyInAnyOrder(2L, 3L);
        assertThat(backlog.drain()).isEmpty();
    }

    @Test
    void isFullOfManyKeysAndNotOfOne() {
        for (int i = 0; i < 40; i++) {
            backlog.add(record("storm", new byte[MEBIBYTE]));
        }
        assertThat(backlog.full()).isFalse();

        for (int i = 0; i < 40; i++) {
            backlog.add(record("storm " + i, new byte[MEBIBYTE]));
        }
        assertThat(backlog.full()).isTrue();

        assertThat(backlog.drain()).hasSize(41);
        assertThat(backlog.full()).isFalse();
    }

    private ConsumerRecord<String, byte[]> record(String key, byte @Nullable [] value) {
        return new ConsumerRecord<>(
                "events",
                0,
                offset++,
                0,
                TimestampType.CREATE_TIME,
                key.length(),
                value == null ? -1 : value.length,
                key,
                value,
                new RecordHeaders(),
                Optional.empty());
    }
}
