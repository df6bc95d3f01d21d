package io.claimstream.aggregate.api.export;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Scope;
import io.claimstream.contract.claim.Stage;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.ClaimValue;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.ledger.Evidence;
import io.claimstream.contract.ledger.GroupStatus;
import io.claimstream.contract.ledger.Interval;
import io.claimstream.contract.ledger.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence with the value that it supports and the question that the value answers; a value that nobody
 * said, and a question without a value, have a row too. A text that a spreadsheet would take for a formula is preceded
 * by an apostrophe.
 */
record LedgerRow(
        String eventId,
        @Nullable String eventTitle,
        String claimId,
        String question,
        @Nullable Measure measure,
        @Nullable String unit,
        Scope scope,
        GroupStatus status,
        int origins,
        @Nullable Double bestLow,
        @Nullable Double bestHigh,
        @Nullable String why,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Bound bound,
        @Nullable String valueUnit,
        @Nullable Stage stage,
        @Nullable LocalDate asOf,
        @Nullable Relation relation,
        @Nullable String articleId,
        @Nullable String source,
        @Nullable String url,
        @Nullable Instant publishedAt,
        @Nullable String speakers,
        @Nullable String relays,
        @Nullable String number,
        @Nullable String quote,
        @Nullable Field field,
        @Nullable Integer start,
        @Nullable Integer end) {

    private static final String FORMULA = "=+-@\t\r";

    static Stream<LedgerRow> of(Event event) {
        Map<String, EventArticle> articles = event.articles().stream()
                .collect(Collectors.toMap(EventArticle::id, Function.identity(), (first, second) -> first));
        return event.claims().stream()
                .flatMap(group -> group.stands()
                        ? group.values().stream().flatMap(value -> of(event, group, value, articles))
                        : Stream.of(of(event, group, null, null, null)));
    }

    private static Stream<LedgerRow> of(
            Event event, ClaimGroup group, ClaimValue value, Map<String, EventArticle> articles) {
        return value.evidence().isEmpty()
                ? Stream.of(of(event, group, value, null, null))
                : value.evidence().stream()
                        .map(evidence -> of(event, group, value, evidence, articles.get(evidence.articleId())));
    }

    private static LedgerRow of(
            Event event,
            ClaimGroup group,
            @Nullable ClaimValue value,
            @Nullable Evidence evidence,
            @Nullable EventArticle article) {
        Interval best = group.best();
        return new LedgerRow(
                event.id(),
                plain(event.title()),
                group.id(),
                "" + plain(group.label()),
                group.measure(),
                plain(group.unit()),
                group.scope(),
                group.status(),
                group.origins(),
                best == null ? null : best.low(),
                best == null ? null : best.high(),
                plain(group.why()),
                value == null ? null : value.low(),
                value == null ? null : value.high(),
                value == null ? null : value.bound(),
                value == null ? null : plain(value.unit()),
                value == null ? null : value.stage(),
                value == null ? null : value.asOf(),
                value == null ? null : value.relation(),
                evidence == null ? null : plain(evidence.articleId()),
                article == null ? null : plain(article.source()),
                article == null ? null : plain(article.url()),
                evidence == null ? null : evidence.publishedAt(),
                evidence == null ? null : names(evidence.speakers()),
                evidence == null ? null : names(evidence.relays()),
                evidence == null ? null : plain(evidence.number()),
                evidence == null ? null : plain(evidence.quote()),
                evidence == null ? null : evidence.field(),
                evidence == null ? null : evidence.start(),
                evidence == null ? null : evidence.end());
    }

    private static @Nullable String names(List<String> names) {
        return plain(String.join("; ", names));
    }

    private static @Nullable String plain(@Nullable String text) {
        boolean formula = text != null && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
