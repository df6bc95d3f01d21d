package io.claimstream.aggregate.api;

import io.claimstream.aggregate.api.letter.DeadLetterView;
import io.claimstream.aggregate.api.view.ArticleView;
import io.claimstream.aggregate.api.view.EventView;
import io.claimstream.aggregate.api.view.TopicFeed;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.stream.KafkaSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The views of one process and the feeds that keep them up to date with topics events, claims and dead-letters. */
final class LocalViews implements AutoCloseable {

    private static final int EVENTS = 20_000;
    private static final int ARTICLES = 100_000;

    private final EventView events;
    private final ArticleView articles;
    private final DeadLetterView deadLetters = new DeadLetterView();
    private final TopicFeed<Event> eventFeed;
    private final TopicFeed<ExtractedArticle> articleFeed;
    private final TopicFeed<byte[]> deadLetterFeed;
    private final MeterRegistry registry;
    private final Timer latency;

    /** Empty views, of which nothing is read yet. */
    LocalViews(KafkaSettings settings, MeterRegistry registry) {
        Path folder = settings.stateDir().resolve(settings.group("readers"));
        this.registry = registry;
        this.events = new EventView(folder.resolve("events"), EVENTS);
        this.articles = new ArticleView(folder.resolve("articles"), ARTICLES);
        this.eventFeed = new TopicFeed<>(settings, settings.topics().events(), new OfEvents());
        this.articleFeed = new TopicFeed<>(settings, settings.topics().claims(), new OfArticles());
        this.deadLetterFeed = new TopicFeed<>(settings, settings.topics().deadLetters(), new OfDeadLetters());
        this.latency = Timer.builder("claimstream.end.to.end.latency")
                .description("From an article's arrival on its topic until readers can see what it did to an event")
                .publishPercentiles(0.5, 0.99)
                .serviceLevelObjectives(
                        Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(5))
                .register(registry);
    }

    EventView events() {
        return events;
    }

    ArticleView articles() {
        return articles;
    }

    DeadLetterView deadLetters() {
        return deadLetters;
    }

    void start() {
        eventFeed.start();
        articleFeed.start();
        deadLetterFeed.start();
    }

    boolean ready() {
        return eventFeed.caughtUp() && articleFeed.caughtUp();
    }

    @Nullable
    Throwable failure() {
        Throwable ofEvents = eventFeed.failure();
        return ofEvents == null ? articleFeed.failure() : ofEvents;
    }

    private final class OfEvents implements TopicFeed.Target<Event> {

        @Override
        public void put(TopicFeed.Fed<Event> record) {
            events.put(record.value());
        }

        @Override
        public void delete(String key) {
            events.delete(key);
        }

        @Override
        public void show(List<TopicFeed.Fed<Event>> records) {
            events.refresh();
            long now = registry.config().clock().wallTime();
            // What stood on the topic before we came has waited for us, not for the pipeline.
            records.stream()
                    .filter(TopicFeed.Fed::fresh)
                    .forEach(record -> latency.record(Duration.ofMillis(Math.max(0, now - record.timestamp()))));
        }
    }

    private final class OfArticles implements TopicFeed.Target<ExtractedArticle> {

        @Override
        public void put(TopicFeed.Fed<ExtractedArticle> record) {
            articles.put(record.value(), Instant.ofEpochMilli(record.timestamp()));
        }

        @Override
        public void delete(String key) {
            articles.delete(key);
        }

        @Override
        public void show(List<TopicFeed.Fed<ExtractedArticle>> records) {
            articles.refresh();
        }
    }

    private final class OfDeadLetters implements TopicFeed.Target<byte[]> {

        @Override
        public void put(TopicFeed.Fed<byte[]> record) {
            deadLetters.put(record.record());
        }

        @Override
        public void delete(String key) {
            // A letter without a value tells nothing that could be shown.
        }

        @Override
        public void show(List<TopicFeed.Fed<byte[]>> records) {
            // Each is shown as it comes.
        }
    }

    @Override
    public void close() {
        eventFeed.close();
        articleFeed.close();
        deadLetterFeed.close();
        events.close();
        articles.close();
    }
}
