package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.ClaimKind;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Quantity;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.contract.claim.Stage;
import io.claimstream.contract.claim.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Articles and claims as tests tell them. */
final class Told {

    private Told() {}

    /** An article of a day of June 2021 with claims; its text is its own. */
    static LedgerArticle article(String id, int day, Claim... claims) {
        return new LedgerArticle(
                id,
                null,
                id + ".example",
                "Headline of " + id,
                Instant.parse("2021-06-%02dT08:00:00Z".formatted(day)),
                numbered(id, claims),
                List.of(),
                TextSignature.of(textOf(id)),
                null);
    }

    /** The same article under another id, as a syndicated copy has it. */
    static LedgerArticle copy(String id, LedgerArticle of) {
        return new LedgerArticle(
                id,
                null,
                id + ".example",
                of.title(),
                of.publishedAt(),
                numbered(id, of.claims().toArray(Claim[]::new)),
                of.entities(),
                of.signature(),
                null);
    }

    private static List<Claim> numbered(String article, Claim... claims) {
        return IntStream.range(0, claims.length)
                .mapToObj(i -> withId(claims[i], article + "-" + i, 100 * i))
                .toList();
    }

    private static String textOf(String id) {
        return IntStream.range(0, 60).mapToObj(i -> id + "word" + i).reduce("", (a, b) -> a + " " + b);
    }

    /** "{number} {concept}" in a role. */
    static Claim count(Measure measure, double number, String concept) {
        return claim(quantity(measure, number, number, Bound.EXACT, "person", concept, false), Scope.EVENT, Stage.DONE);
    }

    /** The same, told by a rule of the extractor. */
    static Claim told(String rule, Claim c) {
        return with(c, c.quote(), c.quantity(), c.predicate(), rule);
    }

    /** The same, told by a verb. */
    static Claim predicate(String lemma, Claim c) {
        return with(c, c.quote(), c.quantity(), lemma, c.rule());
    }

    /** The same in a clause that has these words for its number. */
    static Claim quoted(String clause, String number, Claim c) {
        Quantity q = Objects.requireNonNull(c.quantity());
        Quantity worded = new Quantity(
                q.value(),
                q.low(),
                q.high(),
                q.bound(),
                q.unit(),
                number,
                q.concept(),
                q.head(),
                q.measure(),
                q.trend(),
                q.implicit());
        return with(c, clause, worded, c.predicate(), c.rule());
    }

    /** The same, as somebody's deed. */
    static Claim deedOf(String subject, Claim c) {
        return with(c, c.quote(), c.quantity(), subject, c.predicate(), c.rule());
    }

    private static Claim with(
            Claim c, String quote, @Nullable Quantity quantity, @Nullable String predicate, String rule) {
        return with(c, quote, quantity, c.subject(), predicate, rule);
    }

    private static Claim with(
            Claim c,
            String quote,
            @Nullable Quantity quantity,
            @Nullable String subject,
            @Nullable String predicate,
            String rule) {
        return new Claim(
                c.id(),
                c.kind(),
                c.field(),
                c.start(),
                c.end(),
                quote,
                quantity,
                c.scope(),
                subject,
                predicate,
                c.object(),
                c.speakers(),
                c.relays(),
                c.content(),
                c.contentStart(),
                c.contentEnd(),
                c.direct(),
                c.stage(),
                c.time(),
                c.place(),
                c.confidence(),
                rule);
    }

    /** A victim that no number states. */
    static Claim one(Measure measure, String concept) {
        return claim(quantity(measure, 1.0, 1.0, Bound.EXACT, "person", concept, true), Scope.EVENT, Stage.DONE);
    }

    /** Victims whom words name one by one. */
    static Claim several(Measure measure, double persons, String concept) {
        return claim(
                quantity(measure, persons, persons, Bound.EXACT, "person", concept, true), Scope.EVENT, Stage.DONE);
    }

    static Claim count(Measure measure, @Nullable Double low, @Nullable Double high, Bound bound, String concept) {
        return claim(quantity(measure, low, high, bound, "person", concept, false), Scope.EVENT, Stage.DONE);
    }

    static Claim amount(Measure measure, double number, String unit, @Nullable String concept) {
        return claim(quantity(measure, number, number, Bound.EXACT, unit, concept, false), Scope.EVENT, Stage.DONE);
    }

    static Claim atLeast(Measure measure, double number, String unit, String concept) {
        return claim(quantity(measure, number, null, Bound.MORE_THAN, unit, concept, false), Scope.EVENT, Stage.DONE);
    }

    static Quantity quantity(
            Measure measure,
            @Nullable Double low,
            @Nullable Double high,
            Bound bound,
            String unit,
            @Nullable String concept,
            boolean implicit) {
        String head = concept == null ? null : concept.substring(concept.lastIndexOf(' ') + 1);
        return new Quantity(
                low == null ? high : low,
                low,
                high,
                bound,
                unit,
                low == null ? "up to " + high : "" + low,
                concept,
                head,
                measure,
                null,
                implicit);
    }

    static Claim claim(Quantity q, Scope scope, Stage stage) {
        String quote = q.number() + " " + q.concept();
        return new Claim(
                "",
                ClaimKind.QUANTITY,
                Field.TEXT,
                0,
                quote.length(),
                quote,
                q,
                scope,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                stage,
                null,
                null,
                1,
                "test");
    }

    static Claim statement(String content, String... speakers) {
        return with(
                new Claim(
                        "",
                        ClaimKind.STATEMENT,
                        Field.TEXT,
                        0,
                        content.length(),
                        content,
                        null,
                        Scope.EVENT,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        content,
                        0,
                        content.length(),
                        false,
                        Stage.DONE,
                        null,
                        null,
                        1,
                        "test"),
                Scope.EVENT,
                Stage.DONE,
                Stream.of(speakers).map(name -> new Speaker(name, null, 0, 0)).toList(),
                null);
    }

    static Claim action(Field field, @Nullable String subject, String predicate, @Nullable String object, Stage stage) {
        String clause =
                Stream.of(subject, predicate, object).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return new Claim(
                "",
                ClaimKind.ACTION,
                field,
                0,
                clause.length(),
                clause,
                null,
                Scope.EVENT,
                subject,
                predicate,
                object,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                stage,
                null,
                null,
                0.6,
                "test");
    }

    static Claim at(Stage stage, Claim c) {
        return with(c, c.scope(), stage, c.speakers(), c.time());
    }

    static Claim in(Scope scope, Claim c) {
        return with(c, scope, c.stage(), c.speakers(), c.time());
    }

    static Claim by(String speaker, Claim c) {
        return with(c, c.scope(), c.stage(), List.of(new Speaker(speaker, null, 0, 0)), c.time());
    }

    static Claim since(String day, Claim c) {
        return with(c, c.scope(), c.stage(), c.speakers(), new TimeSpan(LocalDate.parse(day), null, "since " + day));
    }

    static Claim on(String day, Claim c) {
        LocalDate date = LocalDate.parse(day);
        return with(c, c.scope(), c.stage(), c.speakers(), new TimeSpan(date, date, "on " + day));
    }

    static Claim during(String words, Claim c) {
        return with(c, c.scope(), c.stage(), c.speakers(), new TimeSpan(null, null, words));
    }

    private static Claim with(Claim c, Scope scope, Stage stage, List<Speaker> speakers, @Nullable TimeSpan time) {
        return new Claim(
                c.id(),
                c.kind(),
                c.field(),
                c.start(),
                c.end(),
                c.quote(),
                c.quantity(),
                scope,
                c.subject(),
                c.predicate(),
                c.object(),
                speakers,
                c.relays(),
                c.content(),
                c.contentStart(),
                c.contentEnd(),
                c.direct(),
                stage,
                time,
                c.place(),
                c.confidence(),
                c.rule());
    }

    private static Claim withId(Claim c, String id, int start) {
        return new Claim(
                id,
                c.kind(),
                c.field(),
                start,
                start + c.quote().length(),
                c.quote(),
                c.quantity(),
                c.scope(),
                c.subject(),
                c.predicate(),
                c.object(),
                c.speakers(),
                c.relays(),
                c.content(),
                c.contentStart(),
                c.contentEnd(),
                c.direct(),
                c.stage(),
                c.time(),
                c.place(),
                c.confidence(),
                c.rule());
    }
}
