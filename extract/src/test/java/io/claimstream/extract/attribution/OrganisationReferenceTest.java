package io.claimstream.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.extract.name.NameFinder;
import io.claimstream.extract.text.AnalyzedText;
import io.claimstream.extract.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationReferenceTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Monday Harbour Works Ltd said that it was sorry. The company said that two ships sank.   | Harbour Works Ltd
            Two ships of Harbour Works Ltd sank on Monday. The company said nobody was hurt.  | Harbour Works Ltd
            On Monday Harbour Works Ltd said two ships sank. It said nobody was hurt.                   | Harbour Works Ltd
            Two ships of Harbour Works Ltd sank on Monday. Guards of Harbour Works Ltd left. Alpine Bridges Inc met people of Harbour Works Ltd today. The company said nobody was hurt. | Harbour Works Ltd
            Harbour Works Ltd met Alpine Bridges Inc on Monday. The company said nobody was hurt. | company
            The Labour Ministry said two ships sank. The company said nobody was hurt.        | company
            On Monday Harbour Works Ltd said two ships sank. Alpine Bridges Inc met them. It said nobody was hurt. | Alpine Bridges Inc
            """)
    void namesTheOnlyOrganisationThatCanBeMeant(String story, String speaker) {
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, story);

        List<Attribution> found = new AttributionFinder().find(text, new NameFinder().find(List.of(text)));

        assertThat(found.get(found.size() - 1).speakers())
                .extracting(Speaker::name)
                .containsExactly(speaker);
    }
}
