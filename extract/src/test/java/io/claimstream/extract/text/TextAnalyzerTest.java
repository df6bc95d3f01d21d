package io.claimstream.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextAnalyzerTest {

    private final TextAnalyzer analyzer = TextAnalyzer.create();

    @Test
    void cutsItsTokensOutOfTheText() {
        String text = "“We won’t leave,” said the miners’ leader.\n\nAbout 1,037 of them—two-thirds—stayed 😀.";

        AnalyzedText analyzed = analyzer.analyze(Field.TEXT, text);

        assertThat(analyzed.sentences())
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(sentence.tokens())
                        .allSatisfy(token -> assertThat(analyzed.slice(token.start(), token.end()))
                                .isEqualTo(token.text())));
    }

    @Test
    void tagsCliticsApartFromTheirWords() {

        AnalyzedText analyzed = analyzer.analyze(Field.TEXT, "The mayor's men don't know, and it's late.");

        assertThat(tags(analyzed)).contains("'s/PART", "do/AUX", "n't/PART", "it/PRON", "'s/AUX");
    }

    @Test
    void readsAParticipleAfterItsNounAsAVerb() {

        AnalyzedText analyzed = analyzer.analyze(Field.TEXT, "Two miners died and 12 others wounded.");

        assertThat(tags(analyzed)).contains("wounded/VERB");
    }

    @Test
    void takesWordsForNounsWhereNoVerbCanStand() {

        AnalyzedText analyzed = analyzer.analyze(
                Field.TEXT, "He died of multiple gunshot wounds. Sources privy to negotiations say that it failed.");

        assertThat(tags(analyzed)).contains("wounds/NOUN", "negotiations/NOUN");
    }

    @Test
    void takesACapitalWithinProseForAName() {

        AnalyzedText analyzed = analyzer.analyze(Field.TEXT, "A poll of 800 likely voters finds Trump up four points.");

        assertThat(tags(analyzed)).contains("Trump/PROPN");
    }

    @Test
    void readsAPossessiveBeforeANumber() {

        AnalyzedText analyzed = analyzer.analyze(Field.TEXT, "A baker shot his two young daughters.");

        assertThat(tags(analyzed)).contains("his/PRON");
    }

    @Test
    void takesNoVerbForTheOwnerOfAnything() {

        AnalyzedText analyzed = analyzer.analyze(Field.TEXT, "The Comet Heavy's two masts will fold away.");

        assertThat(tags(analyzed)).contains("Heavy/PROPN");
    }

    @Test
    void takesAPluralBehindHaveForNoVerb() {

        AnalyzedText analyzed = analyzer.analyze(Field.TEXT, "Hale has ties to Lund.");

        assertThat(tags(analyzed)).contains("ties/NOUN");
    }

    @Test
    void readsTheVerbOfAHeadlineBesideItsNoun() {

        AnalyzedText analyzed = analyzer.analyze(Field.TITLE, "Man kills wife in Brel");

        assertThat(tags(analyzed)).contains("kills/VERB");
    }

    @Test
    void readsTheCapitalsOfATitleAsTheTextWritesItsWords() {
        String text = "Two miners were killed in a blast near Port Brel. Rescuers pulled the miners out of the shaft.";

        List<AnalyzedText> analyzed = analyzer.analyze("Two Miners Killed In Port Brel Blast", text);

        assertThat(tags(analyzed.get(0)))
                .containsExactly(
                        "Two/NUM", "Miners/NOUN", "Killed/VERB", "In/ADP", "Port/PROPN", "Brel/PROPN", "Blast/NOUN");
    }

    @Test
    void takesTheSameTimeForEachWordOfAnEndlessSentence() {
        String text = "word ".repeat(20_000) + "a-".repeat(20_000) + "x.".repeat(20_000);

        AnalyzedText analyzed = analyzer.analyze(Field.TEXT, text);

        assertThat(analyzed.sentences()).isNotEmpty();
    }

    private static List<String> tags(AnalyzedText analyzed) {
        return analyzed.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(token -> token.text() + "/" + token.tag())
                .toList();
    }
}
