package io.claimstream.aggregate.api;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.EntityType;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Place;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.claim.Stage;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.ClaimValue;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.ledger.Evidence;
import io.claimstream.contract.ledger.GroupState;
import io.claimstream.contract.ledger.GroupStatus;
import io.claimstream.contract.ledger.Interval;
import io.claimstream.contract.ledger.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Events for tests of the readers' door. */
final class Events {

    static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");

    private Events() {}

    /** A flood in Brevin, whose one question two papers answer differently, changed some hours after noon. */
    static Event flood(String id, int hours) {
        return event(id, hours, List.of(article(id, 1, 0), article(id, 2, 2)), List.of(houses(GroupStatus.DISPUTED)));
    }

    /** An event elsewhere of one article and without a question. */
    static Event strike(String id, int hours) {
        return new Event(
                id,
                "Dockers strike in Talmar",
                NOON,
                after(hours),
                List.of(new EventArticle(id + "-1", "harbour.example", null, "Dockers strike", NOON, id + "-1")),
                1,
                List.of(),
                List.of(new Place("Talmar", null)),
                List.of(),
                null);
    }

    /** The same event with so many articles, each a text of its own. */
    static Event withArticles(String id, int hours, int count) {
        List<EventArticle> articles = IntStream.rangeClosed(1, count)
                .mapToObj(number -> article(id, number, number - 1))
                .toList();
        return event(id, hours, articles, List.of(houses(GroupStatus.SINGLE)));
    }

    static Event titled(String id, String title, int hours) {
        return titled(id, title, hours, false);
    }

    /** An event under that title, with a question or without. */
    static Event titled(String id, String title, int hours, boolean asked) {
        Event event = strike(id, hours);
        return new Event(
                id,
                title,
                event.firstPublished(),
                event.lastUpdated(),
                event.articles(),
                1,
                List.of(),
                List.of(),
                asked ? List.of(houses(GroupStatus.SINGLE)) : List.of(),
                null);
    }

    /** An event that leaves these questions. */
    static Event asking(String id, @Nullable String title, List<ClaimGroup> questions) {
        Event event = strike(id, 1);
        return new Event(
                id,
                title,
                event.firstPublished(),
                event.lastUpdated(),
                event.articles(),
                1,
                List.of(),
                List.of(),
                questions,
                null);
    }

    static Event merged(String id, String into) {
        return new Event(id, null, null, NOON, List.of(), 0, List.of(), List.of(), List.of(), into);
    }

    private static Event event(String id, int hours, List<EventArticle> articles, List<ClaimGroup> claims) {
        return new Event(
                id,
                "River floods Brevin",
                articles.get(0).publishedAt(),
                after(hours),
                articles,
                articles.size(),
                List.of(new Entity("River Watch", "river watch", EntityType.ORGANISATION, 3)),
                List.of(new Place("Brévin", "FR")),
                claims,
                null);
    }

    static Instant after(int hours) {
        return NOON.plusSeconds(3600L * hours);
    }

    private static EventArticle article(String id, int number, int hours) {
        String article = id + "-" + number;
        return new EventArticle(
                article,
                "flood" + (number == 1 ? "" : number) + ".example",
                "https://flood.example/" + article,
                "Houses under water",
                after(hours),
                article);
    }

    /** Houses flooded: 40 says one, 60 the other. */
    static ClaimGroup houses(GroupStatus status) {
        return new ClaimGroup(
                "question-houses",
                "houses flooded",
                Measure.AFFECTED,
                "count",
                Scope.EVENT,
                null,
                null,
                status,
                1,
                new Interval(40.0, 40.0),
                "the later report",
                40.0,
                60.0,
                List.of(value(40, Relation.AGREES, "flood-2"), value(60, Relation.CONFLICTS, "flood-1")),
                List.of(
                        new GroupState(NOON, new Interval(60.0, 60.0), "person", GroupStatus.SINGLE, "flood-1"),
                        new GroupState(after(2), new Interval(40.0, 40.0), "person", status, "flood-2")));
    }

    /** A question that 40 answers, which so many origins say. */
    static ClaimGroup question(String id, Measure measure, int origins) {
        return new ClaimGroup(
                id,
                id,
                measure,
                "count",
                Scope.EVENT,
                null,
                null,
                origins > 1 ? GroupStatus.CORROBORATED : GroupStatus.SINGLE,
                origins,
                new Interval(40.0, 40.0),
                null,
                40.0,
                40.0,
                List.of(value(40, Relation.AGREES, "flood-1")),
                List.of());
    }

    private static ClaimValue value(double number, Relation relation, String articleId) {
        return new ClaimValue(
                number,
                number,
                Bound.EXACT,
                null,
                Stage.DONE,
                LocalDate.parse("2031-05-04"),
                relation,
                List.of(),
                1,
                List.of(evidence(number, articleId)));
    }

    private static Evidence evidence(double number, String articleId) {
        String said = (int) number + " houses stand in the brown water";
        return new Evidence(
                articleId,
                articleId + "-claim",
                Field.TEXT,
                0,
                said.length(),
                said,
                String.valueOf((int) number),
                List.of("River Watch"),
                List.of(),
                NOON,
                "articles",
                0,
                7L);
    }
}
