package io.claimstream.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every word list of the module, those to come included. */
class LexiconFilesTest {

    @ParameterizedTest
    @MethodSource("files")
    void beginsWithACommentThatTellsItsForm(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);

        assertThat(lines.get(0)).startsWith("# ").endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("files")
    void listsNoEntryTwice(Path file) throws IOException {
        List<String> entries = entries(file);

        assertThat(entries).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void listsNoFormTwiceInOneCell(Path file) throws IOException {
        List<String> twice = new ArrayList<>();
        for (String entry : entries(file)) {
            for (String cell : entry.split(" \\| ", -1)) {
                List<String> forms = Lexicon.forms(cell);
                if (forms.stream().distinct().count() < forms.size()) {
                    twice.add(cell);
                }
            }
        }

        assertThat(twice).isEmpty();
    }

    private static List<String> entries(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static Stream<Path> files() throws IOException, URISyntaxException {
        Path classes = Path.of(Lexicon.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }
}
