package io.claimstream.contract.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.claimstream.contract.stream.Json;
import java.util.Map;
import java.util.TreeMap;

/**
 * An HTTP answer that is no success (RFC 9457).
 *
 * @param type always {@code about:blank}: the status says which kind it is
 * @param title the kind in words
 * @param status HTTP status
 * @param detail what is wrong with this request
 * @param more members beside those of the standard, by name
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonAnyGetter Map<String, Object> more) {

    /** Of its JSON. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        more = Map.copyOf(more);
    }

    /** One that tells what is wrong and no more. */
    public static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail, Map.of());
    }

    /** The same with one more member. */
    public Problem with(String name, Object value) {
        Map<String, Object> members = new TreeMap<>(more);
        members.put(name, value);
        return new Problem(type, title, status, detail, members);
    }

    /** In UTF-8. */
    public byte[] json() {
        try {
            return Json.MAPPER.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a member that cannot be written", e);
        }
    }
}
