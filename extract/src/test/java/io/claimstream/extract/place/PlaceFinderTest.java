package io.claimstream.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Place;
import io.claimstream.extract.name.NameFinder;
import io.claimstream.extract.text.AnalyzedText;
import io.claimstream.extract.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.create();

    @Test
    void knowsTheCountryOfACity() {
        assertThat(places("The train from Vienna to Dushanbe was late."))
                .containsExactly(new Place("Vienna", "AT"), new Place("Dushanbe", "TJ"));
    }

    @Test
    void joinsACityWithTheStateBehindIt() {
        assertThat(places("A fire broke out in Rocky Mount, North Carolina, on Monday."))
                .containsExactly(new Place("Rocky Mount, North Carolina", "US"));
        assertThat(places("The rocket was built in Hawthorne, Calif., last year."))
                .containsExactly(new Place("Hawthorne, Calif.", "US"));
    }

    @Test
    void leavesACountryOpenThatTheTextDoesNotTell() {
        assertThat(places("It was cold in Georgia on Monday.")).containsExactly(new Place("Georgia", null));
    }

    @Test
    void letsTheOtherPlacesTellWhichOneIsMeant() {
        assertThat(places("It was cold in Georgia and in Tbilisi on Monday."))
                .containsExactly(new Place("Georgia", "GE"), new Place("Tbilisi", "GE"));
        assertThat(places("It was cold in Georgia and in Alabama on Monday."))
                .containsExactly(new Place("Georgia", "US"), new Place("Alabama", "US"));
    }

    @Test
    void readsAShoutedDateline() {
        assertThat(places("KABUL: The road was closed on Monday.")).containsExactly(new Place("KABUL", "AF"));
    }

    private static List<Place> places(String sentence) {
        AnalyzedText text = ANALYZER.analyze(Field.TEXT, sentence);
        return new PlaceFinder()
                .find(text, new NameFinder().find(List.of(text))).stream()
                        .map(PlaceMention::place)
                        .toList();
    }
}
