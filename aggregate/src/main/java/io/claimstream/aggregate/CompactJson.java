package io.claimstream.aggregate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.smile.SmileConstants;
import com.fasterxml.jackson.dataformat.smile.SmileGenerator;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import io.claimstream.contract.stream.Json;
import io.claimstream.contract.stream.JsonSerde;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The form of the stores and topics that nobody else reads: Jackson's binary form of JSON (Smile), as an article passes a
 * dozen of them and text would be most of the work.
 */
public final class CompactJson {

    private static final ObjectMapper MAPPER = Json.configured(SmileMapper.builder()
            .disable(SmileGenerator.Feature.ENCODE_BINARY_AS_7BIT)
            // A third of an article's claims are names and ids that it repeats; read back, they are one string each.
            .enable(SmileGenerator.Feature.CHECK_SHARED_STRING_VALUES));

    private CompactJson() {}

    static <T> JsonSerde<T> serde(Class<T> type) {
        return JsonSerde.of(type, MAPPER);
    }

    /** Any record as text: one of these as its JSON, another as the UTF-8 that it may be. */
    public static String text(byte[] bytes) {
        if (hasSmileHeader(bytes)) {
            try {
                return MAPPER.readTree(bytes).toString();
            } catch (IOException e) {
                // Something else that begins alike.
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean hasSmileHeader(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == SmileConstants.HEADER_BYTE_1
                && bytes[1] == SmileConstants.HEADER_BYTE_2
                && bytes[2] == SmileConstants.HEADER_BYTE_3;
    }
}
