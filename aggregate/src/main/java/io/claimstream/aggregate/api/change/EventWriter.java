package io.claimstream.aggregate.api.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.sse.SseClient;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes server-sent events to a client, as many at once as there are: a client of its own sends each by itself, which
 * costs more than all else with many readers.
 */
final class EventWriter {

    private static final Logger LOG = LoggerFactory.getLogger(EventWriter.class);

    private final SseClient client;
    private final StringBuilder unsent = new StringBuilder();

    EventWriter(SseClient client) {
        this.client = client;
    }

    void add(String event, String data, Positions id) {
        unsent.append("id: ").append(id).append("\nevent: ").append(event).append('\n');
        // JSON has no line breaks of its own, and each of fifty subscribers gets it.
        if (data.indexOf('\n') < 0 && data.indexOf('\r') < 0) {
            unsent.append("data: ").append(data).append('\n');
        } else {
            data.lines().forEach(line -> unsent.append("data: ").append(line).append('\n'));
        }
        unsent.append('\n');
    }

    boolean hasUnsent() {
        return !unsent.isEmpty();
    }

    /** Sends what was added; returns when the client has room for all of it, or is gone. */
    void flush() {
        byte[] bytes = unsent.toString().getBytes(UTF_8);
        unsent.setLength(0);
        try {
            HttpServletResponse response = client.ctx().res();
            response.getOutputStream().write(bytes);
            response.flushBuffer();
        } catch (IOException e) {
            LOG.debug("a subscriber is gone", e);
            client.close();
        }
    }

    boolean closed() {
        return client.terminated();
    }
}
