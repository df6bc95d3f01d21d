package io.claimstream.standalone.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.contract.stream.StreamsStage;
import io.claimstream.standalone.access.Tokens;
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
    void commitsLessOftenWhereNobodyWaits() {
        KafkaSettings prompt = reader.read(null, Map.of(), Map.of()).kafkaAt("localhost:9092", Map.of());

        assertThat(StreamsStage.properties("extract", prompt)).containsEntry("commit.interval.ms", 100L);
        assertThat(StreamsStage.properties("extract", prompt.unhurried())).containsEntry("commit.interval.ms", 500L);
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
        "max-header-bytes, 1",
        "request-timeout, 0s",
        "requests-per-second, -1",
        "cors-origins, *",
        "tokens, wall read",
        "log-format, xml",
        "log-level, loud",
        "tokens-file, /no/such/file",
        "http-host, 0.0.0.0",
    })
    void namesTheKeyOfABadValue(String key, String value) {
        assertThatThrownBy(() -> reader.read(null, Map.of(), Map.of(key, value)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(key);
    }

    @Test
    void letsOtherMachinesInWithTokensOrOnPurpose() {
        String token = "wall read " + Tokens.hash("a token");

        Settings withToken = reader.read(null, Map.of("CLAIMSTREAM_TOKENS", token), Map.of("http-host", "0.0.0.0"));
        Settings open = reader.read(null, Map.of(), Map.of("http-host", "0.0.0.0", "open-without-tokens", "true"));

        assertThat(withToken.http().access().tokens().find("a token")).isNotNull();
        assertThat(open.http().access().tokens().isEmpty()).isTrue();
    }

    @Test
    void addsTheTokensOfTheEnvironmentToThoseOfTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("tokens"), "# readers\nwall read " + Tokens.hash("one") + "\n");

        Settings settings = reader.read(
                null,
                Map.of("CLAIMSTREAM_TOKENS", "scraper ingest " + Tokens.hash("two")),
                Map.of("tokens-file", file.toString()));

        Tokens tokens = settings.http().access().tokens();
        assertThat(tokens.find("one")).isNotNull();
        assertThat(tokens.find("two")).isNotNull();
    }

    @Test
    void namesAnUnknownKeyOfTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("c.conf"), "http-prot = 1\n");

        assertThatThrownBy(() -> reader.read(file, Map.of(), Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("http-prot");
    }
}
