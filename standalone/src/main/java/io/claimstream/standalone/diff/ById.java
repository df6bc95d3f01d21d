package io.claimstream.standalone.diff;

import io.claimstream.contract.stream.Json;
import io.claimstream.standalone.replay.Spool;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Results of one kind, found by id; they wait in a file, only their ids in memory. */
final class ById<T> implements AutoCloseable {

    private final Class<T> type;
    private final Spool<String> lines;
    private final Map<String, Spool.Line<String>> byId = new LinkedHashMap<>();

    ById(Class<T> type) throws IOException {
        this.type = type;
        this.lines = Spool.open();
    }

    /** Takes a result as JSON, and gives it back read. */
    T add(byte[] json, Function<T, String> id) throws IOException {
        T result = Json.MAPPER.readValue(json, type);
        String key = id.apply(result);
        byId.put(key, lines.add(key, json));
        return result;
    }

    /** In the order of coming. */
    Set<String> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    @Nullable
    T find(String id) throws IOException {
        Spool.Line<String> line = byId.get(id);
        return line == null ? null : Json.MAPPER.readValue(lines.read(line), type);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
