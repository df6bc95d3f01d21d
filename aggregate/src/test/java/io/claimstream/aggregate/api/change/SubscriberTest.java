package io.claimstream.aggregate.api.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregate.api.view.EventQuery;
import io.claimstream.aggregate.api.view.EventView;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.ChangeType;
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

    private static final Topics TOPICS = Topics.withPrefix("");
    private static final TopicPartition PARTITION =
            new TopicPartition(TOPICS.changes().name(), 0);
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final ChangeFilter DISPUTES =
            new ChangeFilter(EventQuery.ALL, List.of(), List.of(ChangeType.CLAIM_DISPUTED), List.of(), null);

    @TempDir
    private Path folder;

    private final MockConsumer<String, String> changes = new MockConsumer<>("earliest");
    private EventView view;
    private @Nullable Javalin server;

    @BeforeEach
    void open() {
        view = new EventView(folder, 10);
        changes.assign(List.of(PARTITION));
        changes.updateBeginningOffsets(Map.of(PARTITION, 5L));
        changes.updateEndOffsets(Map.of(PARTITION, 5L));
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
        add(5, ChangeType.CLAIM_ADDED);
        add(6, ChangeType.CLAIM_DISPUTED);
        add(7, ChangeType.CLAIM_ADDED);

        List<String> heard = hear(DISPUTES, "0:5", new Pace(Duration.ZERO, LONG), "heartbeat");

        assertThat(heard).containsExactly("ready 0:5", "change 0:7", "heartbeat 0:8");
    }

    @Test
    void tellsOfAGapInWhatIsKept() throws Exception {
        List<String> heard = hear(ChangeFilter.ALL, "0:2", new Pace(LONG, LONG), "gap");

        assertThat(heard).containsExactly("ready 0:5", "gap 0:5");
    }

    @Test
    void cutsASlowSubscriberWithAClearLastEvent() throws Exception {
        add(5, ChangeType.CLAIM_ADDED);

        List<String> heard = hear(ChangeFilter.ALL, "0:5", new Pace(LONG, Duration.ZERO), "cut");

        assertThat(heard).containsExactly("ready 0:5", "cut 0:5");
    }

    private void add(long offset, ChangeType type) {
        Change change = new Change("flood", "toll", Instant.EPOCH, type, null, null, new Change.Cause("article"));
        byte[] written = TOPICS.changes().value().serializer().serialize(PARTITION.topic(), change);
        changes.addRecord(new ConsumerRecord<>(PARTITION.topic(), 0, offset, "flood", new String(written, UTF_8)));
    }

    /** The events up to the first of that name, with their ids. */
    private List<String> hear(ChangeFilter filter, String resume, Pace pace, String last)
            throws IOException, InterruptedException {
        Javalin running = Javalin.create(config ->
                        config.routes.sse("/changes", client -> follow(client, filter, Positions.read(resume), pace)))
                .start(0);
        server = running;
        URI address = URI.create("http://localhost:" + running.port() + "/changes");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "text/event-stream")
                .build();
        try (Stream<String> lines = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofLines())
                .body()) {
            return heard(lines, last);
        }
    }

    private static List<String> heard(Stream<String> lines, String last) {
        List<String> heard = new ArrayList<>();
        String event = "";
        String id = "";
        for (Iterator<String> all = lines.iterator(); all.hasNext() && !event.equals(last + " over"); ) {
            String line = all.next();
            if (line.startsWith("event:")) {
                event = line.substring("event:".length()).strip();
            } else if (line.startsWith("id:")) {
                id = line.substring("id:".length()).strip();
            } else if (line.isEmpty() && !event.isEmpty()) {
                heard.add(event + " " + id);
                event = event.equals(last) ? last + " over" : "";
            }
        }
        return heard;
    }

    private void follow(SseClient client, ChangeFilter filter, Positions resume, Pace pace) {
        client.keepAlive();
        SeenChanges wanted = new SeenChanges(view, filter, TOPICS.changes());
        Thread thread = new Thread(() -> {
            new Subscriber(client, changes, wanted, pace).follow(resume, () -> false);
            client.close();
        });
        thread.setDaemon(true);
        thread.start();
    }
}
