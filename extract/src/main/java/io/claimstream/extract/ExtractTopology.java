package io.claimstream.extract;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.claim.LogPosition;
import io.claimstream.contract.stream.Topics;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** articles → read each on its own → claims. */
final class ExtractTopology {

    private static final Logger LOG = LoggerFactory.getLogger(ExtractTopology.class);

    private ExtractTopology() {}

    /**
     * The topology.
     *
     * @param properties the stage's Streams settings
     * @param topics where it reads and writes
     * @param extractors makes one extractor for each thread, whose tasks share what it remembers of words
     * @param metrics counts what passes
     */
    static Topology build(
            Properties properties, Topics topics, Supplier<ArticleExtractor> extractors, ExtractMetrics metrics) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(properties)));
        ThreadLocal<ArticleExtractor> ofThread = ThreadLocal.withInitial(extractors);
        builder.stream(topics.articles().name(), named(topics.articles().consumed(), "raw-articles"))
                .processValues(() -> new Extraction(ofThread::get, metrics), Named.as("extract-claims"))
                .to(topics.claims().name(), named(topics.claims().produced(), "extracted-claims"));
        return builder.build(properties);
    }

    private static <K, V> Consumed<K, V> named(Consumed<K, V> consumed, String name) {
        return consumed.withName(name);
    }

    private static <K, V> Produced<K, V> named(Produced<K, V> produced, String name) {
        return produced.withName(name);
    }

    private static final class Extraction extends ContextualFixedKeyProcessor<String, Article, ExtractedArticle> {

        private final Supplier<ArticleExtractor> ofThread;
        private final ExtractMetrics metrics;
        private @Nullable ArticleExtractor extractor;

        Extraction(Supplier<ArticleExtractor> ofThread, ExtractMetrics metrics) {
            this.ofThread = ofThread;
            this.metrics = metrics;
        }

        @Override
        public void init(FixedKeyProcessorContext<String, ExtractedArticle> context) {
            super.init(context);
            // On the thread of the task, and before the stage is ready.
            extractor = ofThread.get();
        }

        @Override
        public void process(FixedKeyRecord<String, Article> article) {
            ExtractedArticle extracted =
                    metrics.timed(() -> Objects.requireNonNull(extractor).extract(article.value()));
            context()
                    .forward(article.withValue(context()
                            .recordMetadata()
                            .map(at -> extracted.at(new LogPosition(at.topic(), at.partition(), at.offset())))
                            .orElse(extracted)));
            Duration sinceArrival = Duration.ofMillis(context().currentSystemTimeMs() - article.timestamp());
            metrics.count(extracted, sinceArrival);
            LOG.atInfo()
                    .addKeyValue("article", article.key())
                    .addKeyValue("claims", extracted.claims().size())
                    .addKeyValue("millis", sinceArrival.toMillis())
                    .log("article read");
        }
    }
}
