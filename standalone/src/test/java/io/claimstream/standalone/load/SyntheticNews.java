package io.claimstream.standalone.load;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.stream.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** News without end: each story has reports of several papers, whose counts rise, agree and contradict each other. */
final class SyntheticNews {

    /** Reports of one story. */
    static final int REPORTS = 3;

    private static final List<String> TOWNS = List.of(
            "Osk", "Brevin", "Talmar", "Quill Bay", "Norrin", "Welden", "Marrow", "Estery", "Lunsk", "Port Ambry");
    private static final List<String> DISTRICTS =
            List.of("Upper", "Lower", "North", "South", "East", "West", "Old", "New", "Great", "Little");
    private static final List<Incident> INCIDENTS = List.of(
            new Incident("Flood", "The river rose over its banks", "houses were flooded"),
            new Incident("Fire", "A fire broke out in a warehouse", "workers were brought to safety"),
            new Incident("Train crash", "Two trains ran into each other", "passengers were on board"),
            new Incident("Storm", "A storm tore the roofs off a school", "families lost their homes"),
            new Incident("Explosion", "A gas main exploded below the market", "shops were damaged"));
    private static final Instant FIRST = Instant.parse("2026-03-04T06:00:00Z");

    private SyntheticNews() {}

    private record Incident(String title, String happened, String counted) {}

    /** The article of that number as a line of JSON; those of one story come one after the other. */
    static String article(int number) {
        int story = number / REPORTS;
        int report = number % REPORTS;
        Incident incident = INCIDENTS.get(story % INCIDENTS.size());
        String town = town(story);
        int killed = 3 + story % 17 + 2 * report;
        int affected = 100 + story % 900 + (report == 1 ? 50 : 0);
        String text = incident.happened() + " in " + town + " on Tuesday morning. At least " + killed
                + " people were killed, the mayor of " + town + " said. A spokeswoman for the police said that "
                + (killed + report) + " people had died and " + (killed + 9) + " were injured. About " + affected + " "
                + incident.counted() + ", according to the regional government. Soldiers have been ordered to help;"
                + " the army plans to send " + (2 * affected)
                + " of them by the weekend. \"We have not seen the like in "
                + (20 + report) + " years\", said Anna Reller, who runs the only bakery of " + town
                + ". Roads to the north stayed closed, and the power was still out in most of the town in the evening.";
        return line(new Article(
                "load-" + number,
                null,
                "paper" + number % 11 + ".example",
                incident.title() + " in " + town + (report == 0 ? "" : ": " + killed + " dead"),
                text,
                FIRST.plusSeconds(60L * number),
                null,
                "en",
                "story-" + story,
                false));
    }

    /** The town of a story; every thousand stories have the same one. */
    static String town(int story) {
        return DISTRICTS.get(story / 10 % 10) + " " + TOWNS.get(story % 10) + "-" + story / 100 % 10;
    }

    private static String line(Article article) {
        try {
            return Json.MAPPER.writeValueAsString(article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
