package io.claimstream.extract.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeasersTest {

    private static final String FERRY = "A ferry with 40 guests ran aground off Anne Quay.";
    private static final String MILL = "Three men were hurt in a fire at the old mill.";
    private static final String STORY = "The council of Port Brel met on Monday and chose a mayor.";

    @Test
    void removesLinksThatStandTwiceWithWhatLiesBetween() {
        assertThat(without(FERRY, FERRY, "Nobody knows yet why it did.", MILL, MILL, STORY))
                .containsExactly("", "", "", "", "", STORY);
    }

    @Test
    void keepsOneOfALoneSummary() {
        assertThat(without(STORY, STORY, FERRY)).containsExactly(STORY, "", FERRY);
    }

    @Test
    void keepsOneLineOfAPageThatSaysNothingElse() {
        assertThat(without(FERRY, FERRY, FERRY, FERRY)).containsExactly(FERRY, "", "", "");
    }

    @Test
    void keepsAHeadlineThatStandsTwice() {
        String headline = "Port Brel council meets and chooses a mayor";

        assertThat(without(headline, headline, STORY)).containsExactly(headline, headline, STORY);
    }

    @Test
    void keepsAStoryBetweenLinks() {
        assertThat(without(FERRY, FERRY, STORY, STORY + " 1", STORY + " 2", STORY + " 3", MILL, MILL))
                .containsExactly(FERRY, "", STORY, STORY + " 1", STORY + " 2", STORY + " 3", MILL, "");
    }

    @Test
    void removesCaptionsThatBreakOff() {
        assertThat(without(
                        STORY,
                        "Divers look for the six men who were lost when the...",
                        "The ferry lies on its side off the quay, where 40...",
                        "The mayor speaks to the families of the missing in…",
                        STORY + " 1",
                        STORY + " 2",
                        STORY + " 3"))
                .containsExactly(STORY, "", "", "", STORY + " 1", STORY + " 2", STORY + " 3");
    }

    private static List<String> without(String... lines) {
        List<String> page = new ArrayList<>(List.of(lines));
        Teasers.removeFrom(page);
        return page;
    }
}
