package io.claimstream.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.stream.DeadLetter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    @ParameterizedTest
    @MethodSource("records")
    void sayWhatTheRecordsSay(Class<? extends Record> type, String file) {
        assertThat(RecordSchema.differences(type, SchemaFile.read(file))).isEmpty();
    }

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of(Article.class, "article.json"),
                Arguments.of(ExtractedArticle.class, "extracted-article.json"),
                Arguments.of(Event.class, "event.json"),
                Arguments.of(Change.class, "change.json"));
    }

    @Test
    void nameTheHeadersOfDeadLetters() {
        assertThat(SchemaFile.read("dead-letter.json").node().path("properties").fieldNames())
                .toIterable()
                .contains(
                        DeadLetter.EXCEPTION,
                        DeadLetter.MESSAGE,
                        DeadLetter.TOPIC,
                        DeadLetter.PARTITION,
                        DeadLetter.OFFSET);
    }

    @Test
    void tellADifference() {
        assertThat(RecordSchema.differences(Change.class, SchemaFile.read("article.json")))
                .anySatisfy(difference -> assertThat(difference).contains("eventId"));
    }
}
