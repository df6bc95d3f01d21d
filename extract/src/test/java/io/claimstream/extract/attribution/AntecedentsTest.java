package io.claimstream.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.extract.name.NameFinder;
import io.claimstream.extract.text.AnalyzedText;
import io.claimstream.extract.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntecedentsTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna Berg runs the harbour. She said that two ships sank.                              | Anna Berg
            Anna Berg met Peter Lund. She said that two ships sank.                                | Anna Berg
            Two guards closed the bridge. They said that two ships sank.                           | Two guards
            Police said nobody was hurt. They said that two ships sank.                            | Police
            The girl’s uncle said nobody was hurt. The man also said that two ships sank.          | girl’s uncle
            A man drowned. Anna Berg runs the harbour. The man told guards that two ships sank.    | man
            The girl’s uncle, Peter Lund, said nobody was hurt. The girl’s uncle said that two ships sank. | Peter Lund
            The harbour police report says nobody was hurt. The report said that two ships sank.   | harbour police report
            Anna Berg said in a statement that nobody was hurt. The statement said that two ships sank. | Anna Berg
            Anna Berg said nobody was hurt. Two ships sank, the statement said.                    | statement
            Anna Berg said nobody was hurt. Mary Lund is better now, she said.                     | Anna Berg
            The victim, who gave only her first name, Anna, said that two ships sank.              | Anna
            Anna Berg runs the harbour. Last year she bought a pier. She said that two ships sank. | Anna Berg
            Anna Berg left. It rained. It snowed. It froze. It thawed. It poured. She said that two ships sank. | Anna Berg
            Anna Berg left. It rained all day. The actress said that two ships sank.               | Anna Berg
            Guards held a driver at the office of Anna Berg. It rained all day. The actress said that two ships sank. | actress
            Tom Berg was arrested. His indictment says that two ships sank.                        | His indictment
            Anna Berg met Mary Lund. It rained all day. The actress said that two ships sank.      | actress
            The Lund Society runs the harbour. Two ships sank, its website said.                   | Lund Society
            Lead author of the study, Professor Anna Berg, said that two ships sank.               | Anna Berg
            Tom Berg, 34, runs the harbour. Peter Lund left. The 34-year-old said that two ships sank. | Tom Berg
            Guards held a 34-year-old. Peter Lund left. The 34-year-old said that two ships sank.  | 34-year-old
            The girl’s uncle, Peter Lund, said nobody was hurt. It rained. The uncle said that two ships sank. | Peter Lund
            A report by the Lund Society says nobody was hurt. The report said that two ships sank. | Lund Society
            The Lund Society runs the harbour. The group said that two ships sank.                 | Lund Society
            The Lund Society runs the harbour. The rebel group said that two ships sank.           | rebel group
            Peter Lund said nobody was hurt. She said that two ships sank.                         | She
            """)
    void namesWhomAPronounOrARoleStandsFor(String story, String speaker) {
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, story);

        List<Attribution> found = new AttributionFinder().find(text, new NameFinder().find(List.of(text)));

        assertThat(found.get(found.size() - 1).speakers())
                .extracting(Speaker::name)
                .containsExactly(speaker);
    }

    @Test
    void namesEachOfTwoSpeakers() {
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, "Anna Berg and Peter Lund said that two ships sank.");

        List<Attribution> found = new AttributionFinder().find(text, new NameFinder().find(List.of(text)));

        assertThat(found.get(0).speakers()).extracting(Speaker::name).containsExactly("Anna Berg", "Peter Lund");
    }
}
