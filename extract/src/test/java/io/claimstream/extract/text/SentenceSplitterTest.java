package io.claimstream.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceSplitterTest {

    private final SentenceSplitter splitter = new SentenceSplitter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Omar Vale and Sgt. Lee Moor met at St. Anne's in Port Brel.",
                "The U.S. Senate sat until 5 p.m. Monday in Washington.",
                "J. K. Orrin paid No. 5 about $3.5 million in Jan. 2020.",
                "Acme Corp. Chairman Bo Lind left.",
                "It came to a halt... and went on.",
                "\"Who goes there?\" Captain Vale asked.",
                "“Never!” he shouted.",
                "He reads example.com and www.example.org/a.B daily.",
                "The queue is 1.5 km long.",
                "The guards, who\nhad no food, left.",
                "The guards and the\nArmy left.",
                "Three men — Bo Lind and two others — left."
            })
    void keepsWhole(String sentence) {

        List<String> sentences = split(sentence);

        assertThat(sentences).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They fled to the borders.|The army stayed.",
                "They fled to the borders. |The army stayed.",
                "He comes from the U.S. |The others do not.",
                "It closed at 5 p.m. |Guards left.",
                "\"We stay.\" |The line went dead.",
                "“We stay.”|The line went dead.",
                "Was it late? |Nobody knew.",
                "He is 54. |12 people saw it.",
                "He works for Acme Inc. |The firm is old.",
                "The answer was no. |Police left.",
                "Border guards flee\n|The guards left at dawn.",
                "Border guards flee\n\n|and others stay",
                "The needs:\n|• water\n|• bread",
                "One thing • |another thing",
                "It sank at dawn. |* The crew is safe.",
                "And so am I. |Others are not.",
                "PORT BREL (AP) — |Two divers drowned.",
                "SOUTH QUAY/ANNE BAY, Aug 30 (Reuters) - |Nine ferries sank.",
                "PORT BREL, N.J. -- |A ferry sank.",
                "(WQAY) - |On Saturday a ferry sank.",
                "PORT BREL ( wqay.com ) – |Two divers drowned.",
                "PORT BREL (AP) –– |Two divers drowned.",
                "Brel — |A 4-year-old fell off the quay.",
                "A ferry sank.\n\n|Port Brel, Va. – |The crew is safe."
            })
    void parts(String marked) {

        List<String> sentences = split(marked.replace("|", ""));

        assertThat(sentences)
                .containsExactlyElementsOf(List.of(marked.split("\\|")).stream()
                        .map(part -> part.replaceAll("^[•\\s]+|[•\\s]+$", ""))
                        .toList());
    }

    @Test
    void joinsTheLinesOfAWrappedParagraph() {
        String text = """
                The harbour of Port Brel was closed on Monday after the storm broke
                Anne Quay in two places and left the ferries of the northern islands
                without a landing. Engineers hope to open the southern basin before
                Friday, when the grain ships are due from the mainland, the mayor said
                to reporters.""";

        List<String> sentences = split(text);

        assertThat(sentences).hasSize(2);
    }

    @Test
    void numbersParagraphs() {
        String text = "Quay closed\nThe quay closed. It opens soon.\n\nShips wait.";

        List<Passage> sentences = splitter.split(text);

        assertThat(sentences).extracting(Passage::number).containsExactly(0, 1, 1, 2);
    }

    @Test
    void cutsWhatIsTooLongForASentenceBetweenWords() {
        String text = "word ".repeat(450).strip();

        List<String> sentences = split(text);

        assertThat(sentences).hasSize(3).allMatch(sentence -> sentence.startsWith("word") && sentence.endsWith("word"));
    }

    @Test
    void neverCutsInsideACharacter() {
        String text = "a" + "\ud83d\ude00".repeat(600);

        List<String> sentences = split(text);

        assertThat(sentences).hasSize(2).noneMatch(sentence -> Character.isLowSurrogate(sentence.charAt(0)));
    }

    private List<String> split(String text) {
        return splitter.split(text).stream()
                .map(s -> text.substring(s.start(), s.end()).replaceAll("^[•\\s]+", ""))
                .toList();
    }
}
