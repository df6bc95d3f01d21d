package io.claimstream.aggregate.api.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregate.api.view.EventQuery;
import io.claimstream.aggregate.api.view.EventView;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.ChangeType;
import io.claimstream.contract.stream.Topic;
import io.claimstream.contract.stream.Topics;
import io.javalin.Javalin;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubscriberTest {

    private static final Topic<String, Change> TOPIC = Topics.withPrefix("").changes();
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC.name(), 0);
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Pace PATIENT = new Pace(LONG, LONG);
    private static final ChangeFilter DISPUTES =
            new ChangeFilter(EventQuery.ALL, List.of(), List.of(ChangeType.CLAIM_DISPUTED), List.of(), null);

    @TempDir
    private Path folder;

    private final RecentChanges recent = new RecentChanges(Positions.read("0:5"), 3);
    private final List<ConsumerRecord<String, String>> log = new CopyOnWriteArrayList<>();
    private final AtomicInteger readers = new AtomicInteger();
    private EventView view;
    private @Nullable Javalin server;

    @BeforeEach
    void open() {
        view = new EventView(folder, 10);
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.stop();
        }
        view.close();
    }

    @Test
    void sendsWhatIsWantedAndCountsWhatIsNot() throws Exception {
        add(ChangeType.CLAIM_ADDED, ChangeType.CLAIM_DISPUTED, ChangeType.CLAIM_ADDED);

        List<String> heard = hear(DISPUTES, "0:5", new Pace(Duration.ZERO, LONG), "heartbeat 0:8");

        assertThat(heard).startsWith("ready 0:5").contains("change 0:7").endsWith("heartbeat 0:8");
        assertThat(heard).filteredOn(one -> one.startsWith("change")).hasSize(1);
    }

    @Test
    void beginsWithWhatComes() throws Exception {
        add(ChangeType.CLAIM_ADDED, ChangeType.CLAIM_ADDED);

        List<String> heard = hear(ChangeFilter.ALL, null, PATIENT, "change 0:8", whenReady(1));

        assertThat(heard).containsExactly("ready 0:7", "change 0:8");
    }

    @Test
    void goesOnInWhatTheTailHoldsWithoutReadingForItself() throws Exception {
        add(5);

        List<String> heard = hear(ChangeFilter.ALL, "0:8", PATIENT, "change 0:10");

        assertThat(heard).containsExactly("ready 0:8", "change 0:9", "change 0:10");
        assertThat(readers).hasValue(0);
    }

    @Test
    void readsForItselfAsFarAsTheTailDoesNotReachBackAndMissesOrDoublesNothing() throws Exception {
        add(5);

        List<String> heard = hear(ChangeFilter.ALL, "0:5", PATIENT, "change 0:13", whenReady(3));

        assertThat(heard).containsExactlyElementsOf(everyChange(13));
        assertThat(readers).hasPositiveValue();
    }

    @Test
    void readsForItselfWhenItIsOvertakenAndMissesOrDoublesNothing() throws Exception {
        List<String> heard = hear(ChangeFilter.ALL, "0:5", PATIENT, "change 0:13", whenReady(8));

        assertThat(heard).containsExactlyElementsOf(everyChange(13));
        assertThat(readers).hasValue(1);
    }

    @Test
    void tellsOfAGapInWhatIsKept() throws Exception {
        List<String> heard = hear(ChangeFilter.ALL, "0:2", PATIENT, "gap 0:5");

        assertThat(heard).containsExactly("ready 0:5", "gap 0:5");
    }

    @Test
    void tellsWhoComesFromAnotherLogAndBeginsWithTheOldest() throws Exception {
        add(1);

        List<String> heard = hear(ChangeFilter.ALL, "0:99", PATIENT, "change 0:6");

        assertThat(heard).containsExactly("ready 0:5", "reset 0:5", "change 0:6");
    }

    @Test
    void cutsASlowSubscriberWithAClearLastEvent() throws Exception {
        add(1);

        List<String> heard = hear(ChangeFilter.ALL, "0:5", new Pace(LONG, Duration.ZERO), "the end");

        assertThat(heard).containsExactly("ready 0:5", "cut 0:5");
    }

    private static List<String> everyChange(int end) {
        return Stream.concat(
                        Stream.of("ready 0:5"), IntStream.rangeClosed(6, end).mapToObj(next -> "change 0:" + next))
                .toList();
    }

    private Consumer<String> whenReady(int changes) {
        return event -> {
            if (event.startsWith("ready")) {
                add(changes);
            }
        };
    }

    private void add(int changes) {
        add(Stream.generate(() -> ChangeType.CLAIM_ADDED).limit(changes).toArray(ChangeType[]::new));
    }

    /** Writes changes to the topic, which the tail reads at once. */
    private void add(ChangeType... types) {
        List<WrittenChange> added = new ArrayList<>();
        for (ChangeType type : types) {
            Change change = new Change("flood", "toll", Instant.EPOCH, type, null, null, new Change.Cause("article"));
            String written = new String(TOPIC.value().serializer().serialize(TOPIC.name(), change), UTF_8);
            ConsumerRecord<String, String> record =
                    new ConsumerRecord<>(TOPIC.name(), 0, 5 + log.size(), "flood", written);
            log.add(record);
            added.add(WrittenChange.read(record, TOPIC));
        }
        recent.add(added, Positions.read("0:" + (5 + log.size())));
    }

    private ChangeReader reader() {
        readers.incrementAndGet();
        MockConsumer<String, String> consumer = new MockConsumer<>("earliest");
        consumer.assign(List.of(PARTITION));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 5L));
        consumer.updateEndOffsets(Map.of(PARTITION, 5L + log.size()));
        log.forEach(consumer::addRecord);
        return new ChangeReader(consumer, TOPIC);
    }

    private List<String> hear(ChangeFilter filter, @Nullable String resume, Pace pace, String last)
            throws IOException, InterruptedException {
        return hear(filter, resume, pace, last, event -> {});
    }

    /** The events with their ids up to the last one, each told to somebody as it comes. */
    private List<String> hear(
            ChangeFilter filter, @Nullable String resume, Pace pace, String last, Consumer<String> told)
            throws IOException, InterruptedException {
        Positions left = resume == null ? null : Positions.read(resume);
        Javalin running = Javalin.create(
                        config -> config.routes.sse("/changes", client -> follow(client, filter, left, pace)))
                .start(0);
        server = running;
        URI address = URI.create("http://localhost:" + running.port() + "/changes");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "text/event-stream")
                .build();
        List<String> heard = new ArrayList<>();
        try (Stream<String> lines = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofLines())
                .body()) {
            String id = "";
            for (Iterator<String> all = lines.iterator(); !heard.contains(last) && all.hasNext(); ) {
                String line = all.next();
                if (line.startsWith("id:")) {
                    id = line.substring("id:".length()).strip();
                } else if (line.startsWith("event:")) {
                    heard.add(line.substring("event:".length()).strip() + " " + id);
                    told.accept(heard.get(heard.size() - 1));
                }
            }
        }
        return heard;
    }

    private void follow(SseClient client, ChangeFilter filter, @Nullable Positions resume, Pace pace) {
        client.keepAlive();
        Subscriber subscriber = new Subscriber(
                new EventWriter(client), recent, this::reader, new SeenChanges(view, filter), pace, () -> false);
        Thread thread = new Thread(() -> {
            try {
                subscriber.follow(resume);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                client.close();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
