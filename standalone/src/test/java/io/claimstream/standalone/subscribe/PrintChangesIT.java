package io.claimstream.standalone.subscribe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.stream.Json;
import io.claimstream.standalone.PlayedSamples;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The README's consumer runs as it stands there, and prints what the README shows. */
@ExtendWith(PlayedSamples.Resolver.class)
class PrintChangesIT {

    private static final Path HOME = Path.of(System.getProperty("claimstream.home"));
    private static final Path CONSUMER = HOME.resolve("samples/PrintChanges.java");

    @Test
    void standsInTheReadme() throws IOException {
        assertThat(Files.readString(HOME.resolve("README.md")))
                .contains("```java\n" + Files.readString(CONSUMER) + "```");
    }

    @Test
    void isShownWithChangesOfTheFormThatItPrints() throws IOException {
        StrictSchema schema = new StrictSchema("change.json");

        List<String> shown = Files.readAllLines(HOME.resolve("README.md")).stream()
                .filter(line -> line.startsWith("{\"eventId\""))
                .toList();

        assertThat(shown).isNotEmpty();
        for (String change : shown) {
            assertThat(schema.errors(Json.MAPPER.readTree(change))).isEmpty();
        }
    }

    @Test
    void printsEveryChange(PlayedSamples samples) throws IOException {
        List<String> changes = samples.records(samples.kafka().topics().changes()).stream()
                .map(change -> new String(change.value(), UTF_8))
                .toList();

        List<String> printed = print(samples.kafka().bootstrapServers(), changes.size());

        assertThat(printed).containsExactlyInAnyOrderElementsOf(changes);
    }

    private static List<String> print(String broker, int lines) throws IOException {
        Process consumer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CONSUMER.toString(),
                        broker)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = consumer.inputReader(UTF_8)) {
            List<String> printed = new ArrayList<>();
            while (printed.size() < lines) {
                printed.add(out.readLine());
            }
            return printed;
        } finally {
            consumer.destroy();
        }
    }
}
