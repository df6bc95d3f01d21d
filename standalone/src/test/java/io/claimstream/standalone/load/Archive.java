package io.claimstream.standalone.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.contract.stream.Json;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.standalone.replay.TopicTail;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Events that were told before the load begins. Those that the service has made of synthetic news are put on the topic
 * again and again, each time in another town: making them of articles would take many minutes.
 */
final class Archive {

    private final String topic;
    private final Map<String, String> made = new LinkedHashMap<>();

    private Archive(String topic) {
        this.topic = topic;
    }

    /**
     * Puts so many events on the topic, which holds some of {@link SyntheticNews}.
     *
     * @return how many articles these events have
     */
    static int fill(KafkaSettings kafka, int events) throws IOException {
        Archive archive = new Archive(kafka.topics().events().name());
        TopicTail.start(kafka, List.of(kafka.topics().events()), archive::add, failure -> {
                    throw new AssertionError("cannot read the events", failure);
                })
                .close();
        archive.made.values().removeIf(json -> !json.contains("\"articles\":[{"));
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(kafka.client(), new StringSerializer(), new StringSerializer())) {
            return archive.copy(producer, events);
        }
    }

    private void add(ConsumerRecord<byte[], byte[]> event) {
        made.put(new String(event.key(), UTF_8), new String(event.value(), UTF_8));
    }

    private int copy(KafkaProducer<String, String> producer, int events) throws IOException {
        List<Map.Entry<String, String>> originals = List.copyOf(made.entrySet());
        int articles = 0;
        for (int i = 0; i < events; i++) {
            Map.Entry<String, String> original = originals.get(i % originals.size());
            JsonNode event = Json.MAPPER.readTree(original.getValue());
            String id = original.getKey() + "-" + i;
            String json = original.getValue()
                    .replace(original.getKey(), id)
                    .replace(town(event), SyntheticNews.town(i))
                    .replace("\"load-", "\"archive-" + i + "-");
            // What does not arrive is missed by whoever counts the articles.
            var unused = producer.send(new ProducerRecord<>(topic, id, json));
            articles += event.path("articles").size();
        }
        return articles;
    }

    private static String town(JsonNode event) {
        String article = event.at("/articles/0/id").asText();
        return SyntheticNews.town(Integer.parseInt(article.substring("load-".length())) / SyntheticNews.REPORTS);
    }
}
