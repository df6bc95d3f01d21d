package io.claimstream.standalone.replay;

import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.stream.Json;
import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands on the topics of a small run, as a whole. */
public final class LedgerView {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerView.class);
    private static final Comparator<Event> BY_FIRST_PUBLICATION = Comparator.comparing(
                    Event::firstPublished, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Event::id);

    private final KafkaSettings kafka;

    public LedgerView(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    /** The events that stand, by first publication. */
    public List<Event> events() throws IOException {
        List<Event> events = new ArrayList<>();
        LatestRecords.read(
                kafka,
                kafka.topics().events(),
                result -> events.add(Json.MAPPER.readValue(result.value(), Event.class)));
        events.removeIf(event -> event.mergedInto() != null);
        events.sort(BY_FIRST_PUBLICATION);
        return events;
    }

    /** Shows every change, from the first on, until it is closed. */
    public TopicTail follow(Consumer<Change> observer) {
        Topic<String, Change> changes = kafka.topics().changes();
        return TopicTail.start(
                kafka,
                List.of(changes),
                result -> observer.accept(Objects.requireNonNull(
                        changes.value().deserializer().deserialize(result.topic(), result.value()))),
                failure -> LOG.warn("changes are shown no more", failure));
    }
}
