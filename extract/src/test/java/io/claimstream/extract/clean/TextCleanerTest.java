package io.claimstream.extract.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.claim.CleanArticle;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextCleanerTest {

    private static final String STORY = "The ferry to Anne Quay sank on Monday, the harbour office said.\n\n"
            + "All 42 passengers were saved, and the crew of six is well.";

    private final TextCleaner cleaner = new TextCleaner();

    @Test
    void takesThePlayersButtonsOffAStory() {
        CleanArticle cleaned = cleaner.clean(article("Ferry sinks", "Skip Ad Ad Loading... x Embed x Share " + STORY));

        assertThat(cleaned.text()).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Story highlights %s", "%s View Full Caption Quay Times/Lena Moor"})
    void takesALabelOffAStory(String labelled) {
        CleanArticle cleaned = cleaner.clean(article("Ferry sinks", labelled.formatted(STORY)));

        assertThat(cleaned.text()).isEqualTo(STORY);
    }

    @Test
    void endsTheStoryWhereReadersComment() {
        String comments = "Article comment by: L. Moor\n\n" + "Forty ferries sank last year. ".repeat(40);

        CleanArticle cleaned = cleaner.clean(article("Ferry sinks", STORY + "\n\n" + comments));

        assertThat(cleaned.text()).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 min read",
                "• time: 12:36 pm",
                "• category: Politics",
                "1,204 Views",
                "12 shares | 4 comments",
                "Share this: Facebook",
                "* The email will not be published on the website.",
                "Required fields are marked *",
                "This site uses cookies to give you the best experience.",
                "Sign up for our newsletter and never miss a story",
                "Please enable Javascript to watch this video",
                "Photo: Lena Moor/Getty Images",
                "Image 3 of 12",
                "photo_next|gallery-77|0 Back to Gallery photo_close|gallery-77|0",
                "1 of 12",
                "0:48 Ferry is towed into Anne Quay Pause",
                "The ferry before it left port (Photo: Lena Moor)",
                "Copyright 2020 Quay Media. All rights reserved.",
                "Quay Times reporter Lena Moor contributed to this report.",
                "Read more: Ten wrecks of the northern sea",
                "RELATED: Ten wrecks of the northern sea",
                "https://example.org/ferry",
                "@quaytimes",
                "Follow us on Twitter @quaytimes",
                "[Ten wrecks of the northern sea]",
                "Related stories Ten wrecks of the northern sea Who sails at night?",
                "Advertisement",
                "Loading...",
                "Updated 3 hours ago",
                "Posted: Tuesday, March 3, 2020 2:06 PM EST",
                "By Lena Moor, Quay Times",
                "___",
                "Wer mit jemandem reden will, kann das Sorgentelefon unter 0123 456 anrufen, das kostenlos ist und die ganze Nacht offen bleibt.",
                "услуги временно недоступны"
            })
    void takesOffALineOfFurniture(String furniture) {

        CleanArticle above = cleaner.clean(article("Ferry sinks", furniture + "\n\n" + STORY));
        CleanArticle below = cleaner.clean(article("Ferry sinks", STORY + "\n\n" + furniture));

        assertThat(above.text()).isEqualTo(STORY);
        assertThat(below.text()).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officials share the view that 300 comments were deleted.",
                "Police published a photo of the boat on Tuesday.",
                "Copyright law was not on the agenda of the 12 ministers.",
                "“Follow us,” the captain told the 42 passengers.",
                "The 2 ferries collided 3 hours ago, he said.",
                "Investigators updated the toll to 14 at 5 p.m. on March 3, 2020.",
                "It was read by 200 people.",
                "No one was hurt.",
                "Related charges against three men were dropped.",
                "KABUL: Two men were freed on July 5, 2020, the ministry said.",
                "The email that 40 passengers received gave no reason."
            })
    void keepsASentenceOfTheStory(String sentence) {
        String text = STORY + "\n\n" + sentence;

        CleanArticle clean = cleaner.clean(article("Ferry sinks", text));

        assertThat(clean.text()).isEqualTo(text);
    }

    @Test
    void takesTheFootOfThePageOff() {
        String foot =
                "\n\nShare to friends\n\nAuthor: Lena Moor\nShe has sailed since 2009.\nFunction: Editor\n\nRate author";

        CleanArticle clean = cleaner.clean(article("Ferry sinks", STORY + foot));

        assertThat(clean.text()).isEqualTo(STORY);
    }

    @Test
    void readsTitleDayAndAuthorFromThePage() {
        String page =
                "• publish: 6 July 2021\n• No: 18200\n\nFerry to Anne Quay sinks in storm\n\nBy Lena Moor\n\n" + STORY;

        CleanArticle clean = cleaner.clean(article(null, page));

        assertThat(clean)
                .extracting(CleanArticle::title, CleanArticle::publishedAt, CleanArticle::author, CleanArticle::text)
                .containsExactly(
                        "Ferry to Anne Quay sinks in storm", Instant.parse("2021-07-06T00:00:00Z"), "Lena Moor", STORY);
    }

    @Test
    void takesARepeatedHeadlineWithItsDayOff() {
        String page = "Ferry sinks off quay Posted: Tuesday, July 6, 2021 7:39 AM EST Updated: Friday, July 9, 2021"
                + " 4:16 PM EST Posted:Updated:\n\n" + STORY;

        CleanArticle clean = cleaner.clean(article("Ferry sinks off quay", page));

        assertThat(clean)
                .extracting(CleanArticle::publishedAt, CleanArticle::text)
                .containsExactly(Instant.parse("2021-07-06T00:00:00Z"), STORY);
    }

    @Test
    void leavesTheDayOpenWhenTheDateLineHasNoYear() {

        CleanArticle clean = cleaner.clean(article("Ferry sinks", "06 Jul\n\n" + STORY));

        assertThat(clean.publishedAt()).isNull();
        assertThat(clean.text()).isEqualTo(STORY);
    }

    @Test
    void takesADoubledHeadlineAsTheTitle() {
        String headline = "Ferry to Anne Quay sinks in storm";

        CleanArticle clean = cleaner.clean(article(null, headline + "\n\n" + headline + "\n\n" + STORY));

        assertThat(clean.title()).isEqualTo(headline);
        assertThat(clean.text()).isEqualTo(STORY);
    }

    @Test
    void takesThePublisherOffTheTitle() {

        CleanArticle clean = cleaner.clean(article("Ferry to Anne Quay sinks - Quay Action News 5", STORY));

        assertThat(clean.title()).isEqualTo("Ferry to Anne Quay sinks");
    }

    @Test
    void writesEachThingOneWay() {

        CleanArticle clean = cleaner.clean(article(
                "Ferry sinks", "Smith\u00A0&amp; Co\u200B lost\r\na cafe\u0301\u0092s boat.[3]\n\n\n\nIt sank."));

        assertThat(clean.text()).isEqualTo("Smith & Co lost\na caf\u00e9’s boat.\n\nIt sank.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two ferries sank.|und",
                "The toll of the storm rose to 12.|en",
                "Four sailors hurt by gunfire outside tavern|en",
                "Паром затонул у северного берега, все пассажиры спасены, сообщило министерство.|ru",
                "Die Fähre ist am Montag vor der Küste gesunken, teilte die Hafenbehörde der Stadt mit. Alle Menschen wurden gerettet.|de"
            })
    void tellsTheLanguage(String example) {
        String[] parts = example.split("\\|", 2);

        CleanArticle clean = cleaner.clean(article(null, parts[0]));

        assertThat(clean.language()).isEqualTo(parts[1]);
    }

    @Test
    void trustsNoLanguageThatTheScriptContradicts() {
        String text = "Паром затонул у северного берега, все пассажиры спасены, сообщило министерство.";

        CleanArticle clean = cleaner.clean(new Article("a", null, null, null, text, null, null, "en", null, false));

        assertThat(clean.language()).isEqualTo("ru");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "[", "(photo: ", "a-", "1 of ", "\n", "by A", "«", "© 2020 ", "ش"})
    void takesLinearTimeOnHostileText(String unit) {
        String text = "x" + unit.repeat(1_000_000 / unit.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> cleaner.clean(article(null, text)));
    }

    private static Article article(@Nullable String title, String text) {
        return new Article("a", null, null, title, text, null, null, null, null, false);
    }
}
