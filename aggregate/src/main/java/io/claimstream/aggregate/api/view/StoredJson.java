package io.claimstream.aggregate.api.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.claimstream.contract.stream.Json;
import java.io.IOException;

/** Records as the indexes hold them. */
final class StoredJson {

    private StoredJson() {}

    static byte[] write(Object value) {
        try {
            return Json.MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record that cannot be written", e);
        }
    }

    static <T> T read(byte[] json, Class<T> type) {
        try {
            return Json.MAPPER.readValue(json, type);
        } catch (IOException e) {
            throw new IllegalStateException("what was written cannot be read", e);
        }
    }
}
