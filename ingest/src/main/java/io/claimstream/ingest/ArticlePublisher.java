package io.claimstream.ingest;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.RunSequence;
import io.claimstream.ingest.source.Intake;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Publishes articles to topic articles and rejected input to the dead letters. Thread-safe. */
public final class ArticlePublisher implements AutoCloseable {

    public ArticlePublisher(KafkaSettings settings) {}

    /** Publishes an article; the future completes when all in-sync replicas have it. */
    public CompletableFuture<RecordMetadata> publish(Article article, @Nullable RunSequence sequence) {
        return new CompletableFuture<>();
    }

    /** Publishes input that is no article to the dead letters. */
    public CompletableFuture<RecordMetadata> reject(Intake.Rejected rejected) {
        return new CompletableFuture<>();
    }

    @Override
    public void close() {}
}
