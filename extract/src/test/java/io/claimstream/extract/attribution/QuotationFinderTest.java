package io.claimstream.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

    private static List<String> quoted(String text) {
        return QuotationFinder.in(text).stream()
                .map(quotation -> text.substring(quotation.start(), quotation.end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She called it “a bad day” today.",
                "She called it \"a bad day\" today.",
                "She called it ‘a bad day’ today.",
                "She called it 'A bad day' today.",
                "She called it «a bad day» today."
            })
    void findsEveryKindOfMark(String text) {
        List<String> quoted = quoted(text);

        assertThat(quoted).singleElement().asString().hasSize(11).containsIgnoringCase("a bad day");
    }

    @Test
    void closesAStraightMarkByACurlyOne() {
        assertThat(quoted("\"It rained. It was late,” she said.")).containsExactly("\"It rained. It was late,”");
    }

    @Test
    void readsTwoSingleMarksAsADoubleOne() {
        List<String> quoted = quoted("''It rained,'' she said. ``It rained again.''");

        assertThat(quoted).containsExactly("''It rained,''", "``It rained again.''");
    }

    @Test
    void goesOnOverParagraphsThatReopenTheMark() {
        List<String> quoted = quoted("“It rained.\n\n“It rained again.” Then it stopped.");

        assertThat(quoted).containsExactly("“It rained.\n\n“It rained again.”");
    }

    @Test
    void goesOnOverParagraphsBetweenStraightMarks() {
        List<String> quoted = quoted("\"It rained.\n\n\"It rained again.\n\n\"We left.\" Then it stopped.");

        assertThat(quoted).containsExactly("\"It rained.\n\n\"It rained again.\n\n\"We left.\"");
    }

    @Test
    void endsAnOpenQuotationWithItsParagraph() {
        List<String> quoted = quoted("“It rained, she said.\n\nNobody came. “Stop.”");

        assertThat(quoted).containsExactly("“It rained, she said.", "“Stop.”");
    }

    @Test
    void takesApostrophesAndInchesForWhatTheyAre() {
        List<String> quoted = quoted("The workers' 6\" pipe isn't ours; it's the Smiths'.");

        assertThat(quoted).isEmpty();
    }

    @Test
    void keepsAQuotationWithinAnotherInside() {
        List<String> quoted = quoted("“He said ‘no’ twice,” she said.");

        assertThat(quoted).containsExactly("“He said ‘no’ twice,”");
    }
}
