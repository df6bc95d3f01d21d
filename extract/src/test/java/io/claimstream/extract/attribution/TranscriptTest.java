package io.claimstream.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.extract.name.NameFinder;
import io.claimstream.extract.text.AnalyzedText;
import io.claimstream.extract.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.create();

    private static List<Attribution> turns(String text) {
        AnalyzedText analyzed = ANALYZER.analyze(Field.TEXT, text);
        return Transcript.turns(analyzed, new NameFinder().find(List.of(analyzed)));
    }

    @Test
    void givesEachTurnToWhomItsLabelNames() {
        List<Attribution> turns = turns(
                "ANNA BERG, HOST: Peter Lund is on the quay. PETER LUND: Good morning. BERG: How many ships sank? LUND: Two.");

        assertThat(turns)
                .extracting(turn -> turn.speakers().get(0))
                .extracting(Speaker::name)
                .containsExactly("Anna Berg", "Peter Lund", "Anna Berg", "Peter Lund");
    }

    @Test
    void takesNoHeadingForSomebodyWhoSpeaks() {
        assertThat(turns("UPDATE: Two ships sank.\nPHOTOS: The quay.\nUPDATE: Three ships sank.\nPHOTOS: The bridge."))
                .isEmpty();
    }
}
