package io.claimstream.aggregate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.contract.stream.JsonSerde;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class CompactJsonTest {

    private record Ferry(String name, int aboard) {}

    private static final Ferry MARIA = new Ferry("Maria", 87);

    private final JsonSerde<Ferry> serde = CompactJson.serde(Ferry.class);
    private final byte[] written = serde.serializer().serialize("any", MARIA);

    @Test
    void readsWhatItWrote() {
        assertThat(serde.deserializer().deserialize("any", written)).isEqualTo(MARIA);
    }

    @Test
    void keepsANameThatARecordRepeatsOnce() {
        record Fleet(String first, String second) {}
        JsonSerde<Fleet> fleets = CompactJson.serde(Fleet.class);

        Fleet read = fleets.deserializer()
                .deserialize("any", fleets.serializer().serialize("any", new Fleet("Maria Grande", "Maria Grande")));

        assertThat(read.first()).isEqualTo("Maria Grande").isSameAs(read.second());
    }

    @Test
    void refusesWhatIsNoRecord() {
        assertThatThrownBy(() -> serde.deserializer().deserialize("any", "{\"name\":\"Maria\"}".getBytes(UTF_8)))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("Ferry");
    }

    @Test
    void showsARecordAsJsonAndAnythingElseAsText() {
        assertThat(CompactJson.text(written)).isEqualTo("{\"name\":\"Maria\",\"aboard\":87}");
        assertThat(CompactJson.text("{\"name\"".getBytes(UTF_8))).isEqualTo("{\"name\"");
        assertThat(CompactJson.text(":)\nhello".getBytes(UTF_8))).contains("hello");
    }
}
