package io.claimstream.standalone;

import io.claimstream.contract.article.Article;
import io.claimstream.contract.stream.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Articles for tests that only need something to send: floods in made-up towns, several reports each. */
public final class Stories {

    private static final List<String> TOWNS = List.of("Osk", "Brevin", "Talmar", "Quill Bay", "Norrin");
    private static final Instant FIRST = Instant.parse("2026-03-04T06:00:00Z");

    private Stories() {}

    /** The first so many articles. */
    public static List<Article> articles(int count) {
        return IntStream.range(0, count).mapToObj(Stories::article).toList();
    }

    /** The same as lines of JSON. */
    public static List<String> lines(int count) {
        return articles(count).stream().map(Stories::line).toList();
    }

    public static List<String> ids(int count) {
        return articles(count).stream().map(Article::id).toList();
    }

    /** Lines that are no articles. */
    public static List<String> garbage() {
        return List.of(
                "{\"id\": \"cut-off\", \"text\": \"The river ro", "{\"id\": \"empty\", \"text\": \"\"}", "[1, 2");
    }

    private static Article article(int number) {
        String town = TOWNS.get(number % TOWNS.size());
        int report = number / TOWNS.size() + 1;
        return new Article(
                "report-" + number,
                null,
                "paper" + number % 7 + ".example",
                "River floods " + town,
                "The river rose over its banks in " + town + " at dawn. At least " + (10 + report)
                        + " people were killed, the mayor of " + town + " said. Soldiers brought " + (100 * report)
                        + " families to a school on the hill. Rain will go on until Friday.",
                FIRST.plusSeconds(600L * number),
                null,
                "en",
                null,
                false);
    }

    private static String line(Article article) {
        try {
            return Json.MAPPER.writeValueAsString(article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
