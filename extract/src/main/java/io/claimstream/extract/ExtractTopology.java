package io.claimstream.extract;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.claim.LogPosition;
import io.claimstream.contract.stream.Topics;
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
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/** articles → read each on its own → claims. */
public final class ExtractTopology {

    private ExtractTopology() {}

    /**
     * The topology.
     *
     * @param properties the stage's Streams settings
     * @param topics where it reads and writes
     * @param extractors makes one extractor for each task
     */
    public static Topology build(Properties properties, Topics topics, Supplier<ArticleExtractor> extractors) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(properties)));
        builder.stream(topics.articles().name(), named(topics.articles().consumed(), "raw-articles"))
                .processValues(() -> new Extraction(extractors.get()), Named.as("extract-claims"))
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

        private final ArticleExtractor extractor;

        Extraction(ArticleExtractor extractor) {
            this.extractor = extractor;
        }

        @Override
        public void process(FixedKeyRecord<String, Article> article) {
            ExtractedArticle extracted = extractor.extract(article.value());
            context()
                    .forward(article.withValue(context()
                            .recordMetadata()
                            .map(at -> extracted.at(new LogPosition(at.topic(), at.partition(), at.offset())))
                            .orElse(extracted)));
        }
    }
}
