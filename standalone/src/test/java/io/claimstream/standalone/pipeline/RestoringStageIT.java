package io.claimstream.standalone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.StreamsStage;
import io.claimstream.contract.stream.TopicSetup;
import io.claimstream.contract.stream.Topics;
import io.claimstream.standalone.Stories;
import io.claimstream.standalone.delivery.KafkaDelivery;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stage that has lost its folder reads its state back from Kafka, and says so. */
class RestoringStageIT {

    private static final int ARTICLES = 3000;
    private static final Duration IN_TIME = Duration.ofMinutes(1);

    private final AtomicInteger kept = new AtomicInteger();

    @TempDir
    Path folder;

    /**
     * How a stage was at one moment.
     *
     * @param ready what it said
     * @param remaining records that were still to be restored a moment later
     */
    private record Look(boolean ready, double remaining) {}

    @Test
    void isNotReadyBeforeAllOfItsStateIsRestored() {
        List<Look> looks = new ArrayList<>();
        try (KafkaUnderTest kafka = EmbeddedKafka.start(folder.resolve("broker"))) {
            keepArticles(settings(kafka, "first"));
            SimpleMeterRegistry registry = new SimpleMeterRegistry();

            try (StreamsStage stage = stage(settings(kafka, "second"), registry)) {
                stage.start();
                await().atMost(IN_TIME).pollInterval(Duration.ofMillis(2)).until(() -> {
                    Look look = new Look(
                            stage.ready(),
                            registry.get("claimstream.stage.restoring").gauge().value());
                    looks.add(look);
                    return look.ready();
                });
            }
        }

        assertThat(looks)
                .anyMatch(look -> look.remaining() > 0)
                .noneMatch(look -> look.ready() && look.remaining() > 0);
    }

    private void keepArticles(KafkaSettings settings) {
        TopicSetup.createMissing(settings);
        try (KafkaDelivery delivery = new KafkaDelivery(settings)) {
            Stories.articles(ARTICLES).forEach(delivery::send);
        }
        try (StreamsStage stage = stage(settings, new SimpleMeterRegistry())) {
            stage.start();
            await().atMost(IN_TIME).until(() -> kept.get() == ARTICLES);
        }
    }

    private StreamsStage stage(KafkaSettings settings, SimpleMeterRegistry registry) {
        return StreamsStage.of("keeper", settings, registry, properties -> topology(properties, settings.topics()));
    }

    private Topology topology(Properties properties, Topics topics) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(properties)));
        KTable<String, Article> articles = builder.stream(
                        topics.articles().name(), topics.articles().consumed().withName("articles"))
                .toTable(
                        Named.as("keep"),
                        Materialized.<String, Article, KeyValueStore<Bytes, byte[]>>as("kept")
                                .withKeySerde(topics.articles().key())
                                .withValueSerde(topics.articles().value())
                                .withCachingDisabled());
        articles.toStream(Named.as("kept-articles"))
                .foreach((id, article) -> kept.incrementAndGet(), Named.as("count"));
        return builder.build(properties);
    }

    private KafkaSettings settings(KafkaUnderTest kafka, String stateDir) {
        // Few records at a time, so that restoring takes long enough to be seen.
        Map<String, String> slow = Map.of("restore.consumer.max.poll.records", "5");
        return new KafkaSettings(kafka.bootstrapServers(), "", 1, 1, folder.resolve(stateDir), slow);
    }
}
