package io.claimstream.standalone.export;

import com.fasterxml.jackson.databind.MappingIterator;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.stream.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file {@code events.ndjson} of a replay: one event a line, of several with one id the last. */
public final class LedgerFile implements Ledgers {

    private final Path file;

    public LedgerFile(Path file) {
        this.file = file;
    }

    @Override
    public int read(List<String> ids, Sink sink) throws IOException {
        Map<String, Event> events = events();
        List<Event> wanted = ids.isEmpty()
                ? events.values().stream()
                        .filter(event -> !event.articles().isEmpty())
                        .toList()
                : ids.stream().map(id -> known(events.get(id), id)).toList();
        for (Event event : wanted) {
            sink.take(event);
        }
        return wanted.size();
    }

    private Map<String, Event> events() {
        Map<String, Event> events = new LinkedHashMap<>();
        try (MappingIterator<Event> lines = Json.MAPPER.readerFor(Event.class).readValues(file.toFile())) {
            while (lines.hasNextValue()) {
                Event event = lines.nextValue();
                events.put(event.id(), event);
            }
        } catch (IOException e) {
            throw new LedgersException(file + " cannot be read as events: " + e.getMessage());
        }
        return events;
    }

    private Event known(@Nullable Event event, String id) {
        if (event == null) {
            throw new LedgersException(file + " has no event " + id);
        }
        return event;
    }
}
