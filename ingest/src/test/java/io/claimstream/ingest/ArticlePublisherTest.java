package io.claimstream.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.stream.DeadLetter;
import io.claimstream.contract.stream.RunSequence;
import io.claimstream.contract.stream.Topics;
import io.claimstream.ingest.source.Intake.Rejected;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class ArticlePublisherTest {

    private final Topics topics = Topics.withPrefix("t-");
    private final MockProducer<byte[], byte[]> kafka = new MockProducer<>(
            false, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer());
    private final ArticlePublisher publisher = new ArticlePublisher(topics, kafka);

    @Test
    void acknowledgesAnArticleWhenKafkaHasIt() {
        Article article = new Article("a", null, null, null, "It rained.", null, null, null, null, false);

        var published = publisher.publish(article, new RunSequence("run", 7));

        assertThat(published).isNotDone();
        kafka.completeNext();
        assertThat(published).isCompleted();
        ProducerRecord<byte[], byte[]> sent = kafka.history().get(0);
        assertThat(sent.topic()).isEqualTo("t-articles");
        assertThat(new String(sent.key(), UTF_8)).isEqualTo("a");
        assertThat(topics.articles().value().deserializer().deserialize("t-articles", sent.value()))
                .isEqualTo(article);
        assertThat(RunSequence.read(sent.headers())).isEqualTo(new RunSequence("run", 7));
    }

    @Test
    void saysThatAnArticleIsTooLarge() {
        var published = publisher.publish(Article.retraction("a"), null);

        kafka.errorNext(new RecordTooLargeException("bytes"));

        assertThat(published)
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCauseInstanceOf(IllegalArgumentException.class)
                .withMessageContaining("the article is too large");
    }

    @Test
    void marksADeadLetterWithItsReason() {
        var unused = publisher.reject(
                new Rejected("file.ndjson", 3, "text", "text is empty", ByteBuffer.wrap("{}".getBytes(UTF_8))));

        ProducerRecord<byte[], byte[]> sent = kafka.history().get(0);
        assertThat(sent.topic()).isEqualTo("t-dead-letters");
        assertThat(sent.value()).isEqualTo("{}".getBytes(UTF_8));
        assertThat(DeadLetter.read(sent.headers(), DeadLetter.MESSAGE)).isEqualTo("text: text is empty");
        assertThat(DeadLetter.read(sent.headers(), DeadLetter.TOPIC)).isEqualTo("file.ndjson");
        assertThat(DeadLetter.read(sent.headers(), DeadLetter.OFFSET)).isEqualTo("3");
    }
}
