package io.claimstream.extract.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GalleryTest {

    private static final String STORY = "The ferry sank off Anne Quay, and 3 of 12 sailors were hurt. ";

    @Test
    void emptiesAGalleryWithAPictureALine() {
        assertThat(without("1/30 The ferry Nasa", "2/30 A lifeboat", STORY, "3/30 The 14 divers"))
                .containsExactly("", "", STORY, "");
    }

    @Test
    void emptiesALineThatIsAGallery() {
        assertThat(without(
                        "Photo: Quay News Image 1 of / 4 Caption Close Image 1 of 4 The ferry. Image 2 of 4 Six divers."
                                + " Image 3 of 4 The quay. Image 4 of 4 Back to Gallery"))
                .containsExactly("");
    }

    @Test
    void takesAGalleryOutOfAStory() {
        String story = STORY.repeat(10).strip();

        assertThat(without(story + " Image 1 of 4 The ferry. Image 2 of 4 Six divers. 3 of 4 " + story))
                .containsExactly(story + " " + story);
    }

    @Test
    void keepsAStoryThatCountsOfTheSameTotalBeforeTheGallery() {
        String story = "In all 3 of 4 ferries sank. ".repeat(20).strip();

        assertThat(without(story + " Image 1 of 4 The ferry. Image 2 of 4 Six divers. Image 3 of 4 The quay."))
                .containsExactly(story + " ");
    }

    @Test
    void keepsTheLeadBeforeAGallery() {
        assertThat(without("The ferry sank. 1 of 4 The ferry. 2 of 4 Six divers. 3 of 4 The quay."))
                .containsExactly("The ferry sank. ");
    }

    @Test
    void keepsMarksOutOfTen() {
        String line = "Lund 6/10. Hale 7/10. Moor 7/10. Vale 8/10 was the best on the pitch.";

        assertThat(without(line)).containsExactly(line);
    }

    @Test
    void keepsSharesThatAStoryTells() {
        List<String> lines = List.of(
                "Of the boats 1 of 3 sank, 2 of 5 were towed, and 3 of 4 ferries waited.",
                "1/2 We have handed over the boat.",
                "2/2 Six are still at sea.");

        assertThat(without(lines.toArray(String[]::new))).isEqualTo(lines);
    }

    private static List<String> without(String... lines) {
        List<String> left = new ArrayList<>(List.of(lines));
        Gallery.removeFrom(left);
        return left;
    }
}
