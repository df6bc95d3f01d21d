package io.claimstream.aggregate.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregate.placement.Placement.Verdict;
import io.claimstream.contract.claim.CleanArticle;
import io.claimstream.contract.claim.ExtractedArticle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacementIndexTest {

    private static final Instant MONDAY = Instant.parse("2031-05-05T08:00:00Z");

    private final PlacementIndex index = new PlacementIndex();

    @Test
    void joinsTwoReportsOfOneEvent() {
        String first = place(
                "a",
                MONDAY,
                "Three people were wounded when a man opened fire outside the Juniper Lounge in Harrow Falls, police"
                        + " said. Witness Dora Quill said she heard six shots.");

        String second = place(
                "b",
                MONDAY,
                "Police in Harrow Falls are looking for a gunman after a shooting at the Juniper Lounge wounded three"
                        + " people, one of them critically.");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void keepsLookAlikesApart() {
        String first = place(
                "a",
                MONDAY,
                "Three people were wounded when a man opened fire outside the Juniper Lounge in Harrow Falls, police"
                        + " said. Witness Dora Quill heard six shots on Alder Street before the gunman drove off.");

        String second = place(
                "b",
                MONDAY,
                "Three people were wounded when a man opened fire outside the Copper Kettle in Stannick, police said."
                        + " Witness Marek Tillow heard six shots on Orchard Road before the gunman drove off.");

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void joinsAReportWithAWrongDateThatNamesTheSame() {
        String report =
                "The ferry Amber Gull ran aground off Corvane Point with 88 aboard. Captain Ines Radlow steered it"
                        + " from Ostrey to Stannick for the Marsh Line; Harrow Falls and Tarn Bay sent lifeboats, and"
                        + " Coastguard Officer Petra Adebar led the rescue with Surgeon Tom Quill of Vester Hospital.";
        String first = place("a", MONDAY, report);

        String misdated = place(
                "b",
                MONDAY.plus(Duration.ofDays(300)),
                "Lifeboats from Harrow Falls and Tarn Bay took 88 people off the ferry Amber Gull, aground off Corvane"
                        + " Point. The Marsh Line said Captain Ines Radlow had left Ostrey for Stannick; Officer Petra"
                        + " Adebar of the Coastguard said Surgeon Tom Quill of Vester Hospital saw to three.");

        assertThat(misdated).isEqualTo(first);
    }

    @Test
    void joinsAFollowUpDaysLater() {
        String first = place("a", MONDAY, "The dam at Lake Corvane burst and flooded the town of Ostrey below it.");

        String later = place(
                "b",
                MONDAY.plus(Duration.ofDays(5)),
                "Engineers had warned of cracks in the dam at Lake Corvane, papers show, before Ostrey was flooded.");

        assertThat(later).isEqualTo(first);
    }

    @Test
    void keepsTheSameKindOfEventAYearLaterApart() {
        String first = place("a", MONDAY, "Thousands ran the Ostrey marathon; Lina Marsh of Stannick won in 2:31.");

        String later = place(
                "b",
                MONDAY.plus(Duration.ofDays(364)),
                "Thousands ran the Ostrey marathon in the rain; Tom Adebar set a record and beat the favourite.");

        assertThat(later).isNotEqualTo(first);
    }

    @Test
    void followsTheSendersKeyAgainstTheText() {
        Fingerprint first = fingerprint("a", "key", MONDAY, "The dam at Lake Corvane burst.");
        Fingerprint second = fingerprint("b", "key", MONDAY, "A choir sang in Stannick.");

        String event = index.place(first, MONDAY).placement().eventId();

        assertThat(index.place(second, MONDAY).placement().eventId()).isEqualTo(event);
    }

    @Test
    void keepsArticlesWithoutAKeyOutOfEventsThatHaveOne() {
        String text = "The dam at Lake Corvane burst and flooded the town of Ostrey below it.";
        String keyed = index.place(fingerprint("a", "key", MONDAY, text), MONDAY)
                .placement()
                .eventId();

        assertThat(place("b", MONDAY, text)).isNotEqualTo(keyed);
    }

    @Test
    void keepsAnOnlyArticlesEventThroughItsVersions() {
        String first = place("a", MONDAY, "The dam at Lake Corvane burst.");

        assertThat(place("a", MONDAY, "A choir sang in Stannick.")).isEqualTo(first);
    }

    @Test
    void joinsWithoutDates() {
        String text = "The dam at Lake Corvane burst and flooded the town of Ostrey below it.";
        String first = place("a", null, text);

        assertThat(place("b", MONDAY, text)).isEqualTo(first);
    }

    @Test
    void closesEventsThatHaveBeenQuiet() {
        place("a", MONDAY, "The dam at Lake Corvane burst.");

        PlacementIndex.Outcome later = index.place(
                fingerprint("b", null, MONDAY, "A choir sang in Stannick."), MONDAY.plus(Duration.ofDays(15)));

        assertThat(later.consequences()).singleElement().satisfies(closed -> {
            assertThat(closed.articleId()).isEqualTo("a");
            assertThat(closed.verdict()).isEqualTo(Verdict.CLOSED);
        });
        assertThat(index.openEvents()).isEqualTo(1);
    }

    @Test
    void forgetsARetractedArticle() {
        place("a", MONDAY, "The dam at Lake Corvane burst.");

        index.place(Fingerprints.of(extracted("a", null, MONDAY, "", true), 9), MONDAY);

        assertThat(index.openEvents()).isZero();
    }

    @Test
    void decidesTheSameAfterItWasRebuiltInAnyOrder() {
        List<PlacedArticle> members = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Fingerprint article = fingerprint("article-" + i, null, MONDAY, text(i));
            PlacementIndex.Outcome outcome = index.place(article, MONDAY);
            String event = outcome.placement().eventId();
            members.add(new PlacedArticle(article, event == null ? "" : event, MONDAY, outcome.number()));
        }
        Collections.reverse(members);
        PlacementIndex rebuilt = new PlacementIndex();
        members.forEach(rebuilt::restore);

        for (int i = 60; i < 90; i++) {
            Fingerprint next = fingerprint("article-" + i, null, MONDAY, text(i));
            assertThat(rebuilt.place(next, MONDAY)).isEqualTo(index.place(next, MONDAY));
        }
    }

    @Test
    void numbersArticlesOnAfterARestart() {
        index.restore(new PlacedArticle(fingerprint("a", null, MONDAY, text(2)), "two", MONDAY, 8));
        index.restore(new PlacedArticle(fingerprint("b", null, MONDAY, text(1)), "one", MONDAY, 7));

        PlacementIndex.Outcome next = index.place(fingerprint("c", null, MONDAY, text(3)), MONDAY);

        assertThat(next.number()).isEqualTo(9);
    }

    @Test
    void ordersArticlesOfOneMomentAsTheyCame() {
        LiveEvent event = new LiveEvent("event", 0);
        for (String id : List.of("c", "a", "b")) {
            event.add(new Member(
                    id, TermVector.of(new int[0], new int[0], new byte[0]), null, null, null, MONDAY, event.size()));
        }

        assertThat(event.recent()).extracting(Member::articleId).containsExactly("b", "a", "c");
    }

    @Test
    void letsGoWhatTurnsOutToBelongElsewhere() {
        String ferry = "The ferry Amber Gull ran aground off Corvane Point with 88 aboard, the Marsh Line said.";
        index.restore(new PlacedArticle(fingerprint("ferry", null, MONDAY, ferry), "one", MONDAY, 0));
        index.restore(new PlacedArticle(
                fingerprint(
                        "choir",
                        null,
                        MONDAY,
                        "A choir from Stannick sang in Vester Hall; conductor Lina Tillow took seven bows."),
                "one",
                MONDAY,
                1));

        PlacementIndex.Outcome outcome = index.place(fingerprint("later", null, MONDAY, ferry), MONDAY);

        assertThat(outcome.placement().eventId()).isEqualTo("one");
        assertThat(outcome.consequences()).singleElement().satisfies(moved -> {
            assertThat(moved.articleId()).isEqualTo("choir");
            assertThat(moved.verdict()).isEqualTo(Verdict.MOVED);
            assertThat(moved.eventId()).isNotEqualTo("one");
        });
    }

    @Test
    void movesAStrayToTheEventThatItTellsOf() {
        String ferry = "The ferry Amber Gull ran aground off Corvane Point with 88 aboard, the Marsh Line said.";
        String choir = "A choir from Stannick sang in Vester Hall; conductor Lina Tillow took seven bows.";
        index.restore(new PlacedArticle(fingerprint("ferry", null, MONDAY, ferry), "one", MONDAY, 0));
        index.restore(new PlacedArticle(fingerprint("choir", null, MONDAY, choir), "one", MONDAY, 0));
        index.restore(new PlacedArticle(fingerprint("other choir", null, MONDAY, choir), "two", MONDAY, 0));

        PlacementIndex.Outcome outcome = index.place(fingerprint("later", null, MONDAY, ferry), MONDAY);

        assertThat(outcome.consequences()).extracting(Placement::eventId).containsExactly("two");
    }

    @Test
    void drawsAnArticleThatCameBeforeItsOwnEvent() {
        String ferry = "The ferry Amber Gull ran aground off Corvane Point with 88 aboard, the Marsh Line said.";
        String choir = "A choir from Stannick sang in Vester Hall; conductor Lina Tillow took seven bows.";
        index.restore(new PlacedArticle(fingerprint("choir", null, MONDAY, choir), "one", MONDAY, 0));
        for (int i = 1; i < 8; i++) {
            index.restore(new PlacedArticle(fingerprint("ferry" + i, null, MONDAY, ferry), "one", MONDAY, i));
        }

        PlacementIndex.Outcome outcome = index.place(fingerprint("other choir", null, MONDAY, choir), MONDAY);

        assertThat(outcome.placement().eventId()).isNotEqualTo("one");
        assertThat(outcome.consequences()).singleElement().satisfies(moved -> {
            assertThat(moved.articleId()).isEqualTo("choir");
            assertThat(moved.eventId()).isEqualTo(outcome.placement().eventId());
        });
    }

    private static String text(int i) {
        return "Rescuers reached valley number" + i % 17 + " after mudslide" + i % 17 + " hit the village of Name"
                + i % 17 + " on day " + i + ", witness" + i + " said.";
    }

    private @Nullable String place(String id, @Nullable Instant published, String text) {
        return index.place(fingerprint(id, null, published, text), MONDAY)
                .placement()
                .eventId();
    }

    private static Fingerprint fingerprint(
            String id, @Nullable String story, @Nullable Instant published, String text) {
        return Fingerprints.of(extracted(id, story, published, text, false), 0);
    }

    private static ExtractedArticle extracted(
            String id, @Nullable String story, @Nullable Instant published, String text, boolean retracted) {
        CleanArticle article =
                new CleanArticle(id, null, id + ".example", null, published, null, "en", story, retracted, text);
        return new ExtractedArticle(article, List.of(), List.of(), "test", null);
    }
}
