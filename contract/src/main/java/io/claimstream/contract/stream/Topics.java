package io.claimstream.contract.stream;

import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_COMPACT;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_DELETE;
import static org.apache.kafka.common.config.TopicConfig.MAX_MESSAGE_BYTES_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.claim.ExtractedArticle;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.Event;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * The topics of one pipeline; a prefix keeps several pipelines apart on one cluster.
 *
 * @param articles raw articles by article id
 * @param claims extracted articles by article id
 * @param events ledgers by event id
 * @param changes differences between ledgers by event id
 * @param deadLetters what could not be processed, as it came, with error headers
 */
public record Topics(
        Topic<String, Article> articles,
        Topic<String, ExtractedArticle> claims,
        Topic<String, Event> events,
        Topic<String, Change> changes,
        Topic<byte[], byte[]> deadLetters) {

    /** Greatest record that any of the topics takes, in bytes; what a producer may send and a consumer must take. */
    public static final int MAX_RECORD_BYTES = 8 * 1024 * 1024;

    private static final String DAYS_30 = String.valueOf(Duration.ofDays(30).toMillis());

    /** The topics whose names begin with {@code prefix}, which may be empty. */
    public static Topics withPrefix(String prefix) {
        Serde<String> id = Serdes.String();
        Map<String, String> passing = settings(CLEANUP_POLICY_DELETE, RETENTION_MS_CONFIG, DAYS_30);
        Map<String, String> latest = settings(CLEANUP_POLICY_COMPACT, RETENTION_MS_CONFIG, "-1");
        Map<String, String> latestOfMonth =
                settings(CLEANUP_POLICY_COMPACT + "," + CLEANUP_POLICY_DELETE, RETENTION_MS_CONFIG, DAYS_30);
        return new Topics(
                new Topic<>(prefix + "articles", id, JsonSerde.of(Article.class), passing),
                new Topic<>(prefix + "claims", id, JsonSerde.of(ExtractedArticle.class), latestOfMonth),
                new Topic<>(prefix + "events", id, JsonSerde.of(Event.class), latest),
                new Topic<>(prefix + "changes", id, JsonSerde.of(Change.class), passing),
                new Topic<>(prefix + "dead-letters", Serdes.ByteArray(), Serdes.ByteArray(), passing));
    }

    public List<Topic<?, ?>> all() {
        return List.of(articles, claims, events, changes, deadLetters);
    }

    private static Map<String, String> settings(String cleanup, String key, String value) {
        return Map.of(CLEANUP_POLICY_CONFIG, cleanup, key, value, MAX_MESSAGE_BYTES_CONFIG, "" + MAX_RECORD_BYTES);
    }
}
