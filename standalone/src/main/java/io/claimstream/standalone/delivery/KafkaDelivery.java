package io.claimstream.standalone.delivery;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.ingest.ArticlePublisher;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Straight to topic articles. */
public final class KafkaDelivery implements Delivery {

    private static final int MAX_UNDER_WAY = 500;

    private final ArticlePublisher publisher;
    private final Deque<CompletableFuture<?>> underWay = new ArrayDeque<>();

    public KafkaDelivery(KafkaSettings kafka) {
        this.publisher = new ArticlePublisher(kafka);
    }

    @Override
    public void send(Article article) {
        if (underWay.size() == MAX_UNDER_WAY) {
            await(underWay.remove());
        }
        underWay.add(publisher.publish(article, null));
    }

    private static void await(CompletableFuture<?> sending) {
        try {
            sending.join();
        } catch (CompletionException e) {
            throw new DeliveryException("Kafka did not take an article: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try (publisher) {
            underWay.forEach(KafkaDelivery::await);
        }
    }
}
