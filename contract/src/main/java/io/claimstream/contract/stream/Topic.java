package io.claimstream.contract.stream;

import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/**
 * A Kafka topic with the types that it carries and how long it keeps them: the only place where a topic is named.
 *
 * @param name full name, prefix included
 * @param key serde of its keys
 * @param value serde of its values
 * @param settings topic settings that differ from the broker's
 * @param <K> type of its keys
 * @param <V> type of its values
 */
public record Topic<K, V>(String name, Serde<K> key, Serde<V> value, Map<String, String> settings) {

    public Consumed<K, V> consumed() {
        return Consumed.with(key, value);
    }

    public Produced<K, V> produced() {
        return Produced.with(key, value);
    }
}
