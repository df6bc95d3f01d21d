package io.claimstream.standalone.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.claimstream.standalone.ServeProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Somebody who follows the changes by server-sent events from now on, and comes back with the id of the last event
 * whenever the stream breaks off.
 */
final class Follower implements AutoCloseable {

    private static final int OK = 200;
    private static final int COME_BACK_MILLIS = 300;

    private final HttpClient http;
    private final Supplier<ServeProcess> service;
    private final List<Integer> heard = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = new Thread(this::follow, "follower");
    private volatile String firstId = "";
    private volatile String lastId = "";
    private final AtomicInteger streams = new AtomicInteger();

    Follower(HttpClient http, Supplier<ServeProcess> service) {
        this.http = http;
        this.service = service;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** True when it has a position from which on it misses nothing. */
    boolean begun() {
        return !firstId.isEmpty();
    }

    /** Hash codes of the changes that it has heard, sorted. */
    synchronized List<Integer> heard() {
        return heard.stream().sorted().toList();
    }

    /** The first offset of each partition that it was to hear; partitions left out: from the start. */
    Map<Integer, Long> beginning() {
        return positions(firstId);
    }

    /** The offset in each partition that it would hear next. */
    Map<Integer, Long> position() {
        return positions(lastId);
    }

    /** How many streams it has listened to. */
    int streams() {
        return streams.get();
    }

    private void follow() {
        try {
            do {
                listen();
            } while (!closed.await(COME_BACK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() throws InterruptedException {
        URI address = service.get().client().address().resolve("/v1/changes");
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
        if (!lastId.isEmpty()) {
            request.header("Last-Event-ID", lastId);
        }
        try {
            HttpResponse<InputStream> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), UTF_8))) {
                if (answer.statusCode() == OK) {
                    streams.incrementAndGet();
                    listen(lines);
                }
            }
        } catch (IOException brokenOff) {
            // As when the service is killed: it comes back with what it has.
        }
    }

    private void listen(BufferedReader lines) throws IOException {
        String id = "";
        String event = "";
        String data = "";
        String line = lines.readLine();
        while (line != null && closed.getCount() > 0) {
            if (line.startsWith("id: ")) {
                id = line.substring("id: ".length());
            } else if (line.startsWith("event: ")) {
                event = line.substring("event: ".length());
            } else if (line.startsWith("data: ")) {
                data = line.substring("data: ".length());
            } else if (line.isEmpty()) {
                take(event, data, id);
            }
            line = lines.readLine();
        }
    }

    private synchronized void take(String event, String data, String id) {
        if (event.equals("change")) {
            heard.add(data.hashCode());
        }
        if (firstId.isEmpty()) {
            firstId = id;
        }
        lastId = id;
    }

    private static Map<Integer, Long> positions(String id) {
        return Arrays.stream(id.split(",", -1))
                .map(position -> position.split(":", -1))
                .collect(Collectors.toMap(
                        position -> Integer.valueOf(position[0]), position -> Long.valueOf(position[1])));
    }

    @Override
    public void close() {
        closed.countDown();
        thread.interrupt();
    }
}
