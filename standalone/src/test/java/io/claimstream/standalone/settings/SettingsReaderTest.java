package io.claimstream.standalone.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    private final SettingsReader reader = new SettingsReader();

    @TempDir
    Path folder;

    @Test
    void runsABrokerOfItsOwnByDefault() {
        Settings settings = reader.read(null, Map.of(), Map.of());

        assertThat(settings.bootstrapServers()).isNull();
        assertThat(settings.broker().port()).isEqualTo(9092);
    }

    @Test
    void prefersTheOptionToTheEnvironmentToTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("c.conf"), "http-port = 1\npartitions = 7\nprefix = file-\n");

        Settings settings = reader.read(
                file, Map.of("CLAIMSTREAM_HTTP_PORT", "2", "CLAIMSTREAM_PARTITIONS", "8"), Map.of("http-port", "3"));

        assertThat(settings.http().port()).isEqualTo(3);
        assertThat(settings.partitions()).isEqualTo(8);
        assertThat(settings.prefix()).isEqualTo("file-");
    }

    @Test
    void handsKafkaSettingsOnAsKafkaNamesThem() {
        Settings settings = reader.read(null, Map.of("CLAIMSTREAM_KAFKA_SECURITY_PROTOCOL", "SSL"), Map.of());

        assertThat(settings.kafka()).containsExactly(Map.entry("security.protocol", "SSL"));
    }

    @Test
    void passesOverVariablesThatNameNoSetting() {
        Settings settings = reader.read(null, Map.of("CLAIMSTREAM_SERVICE_HOST", "10.0.0.1"), Map.of());

        assertThat(settings.http().host()).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "http-port, 70000",
        "broker-port, -1",
        "partitions, 0",
        "partitions, many",
        "prefix, a b",
        "max-article-bytes, 0",
    })
    void namesTheKeyOfABadValue(String key, String value) {
        assertThatThrownBy(() -> reader.read(null, Map.of(), Map.of(key, value)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(key);
    }

    @Test
    void namesAnUnknownKeyOfTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("c.conf"), "http-prot = 1\n");

        assertThatThrownBy(() -> reader.read(file, Map.of(), Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("http-prot");
    }
}
