package io.claimstream.aggregate.api.view;

import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.ledger.GroupStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns what readers ask for into a Lucene query. */
final class EventSearch {

    private static final Map<String, Float> WEIGHTS = Map.of(
            EventFields.TITLE, 3f,
            EventFields.QUESTION, 2f,
            EventFields.NAME, 2f,
            EventFields.QUOTE, 1f);
    private static final int WHAT_READERS_NEED = SimpleQueryParser.AND_OPERATOR
            | SimpleQueryParser.OR_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.PRECEDENCE_OPERATORS
            | SimpleQueryParser.WHITESPACE_OPERATOR;

    /** About what a match in a headline scores: of two such matches the fresh one comes first. */
    private static final float WEIGHT_OF_RECENCY = 3f;

    private static final Duration HALF_AS_RECENT = Duration.ofDays(7);

    private final SimpleQueryParser parser;

    EventSearch(Analyzer analyzer) {
        this.parser = new SimpleQueryParser(analyzer, WEIGHTS, WHAT_READERS_NEED);
        parser.setDefaultOperator(Occur.MUST);
    }

    /**
     * The query.
     *
     * @param now the moment that recency is counted from, when there are words to score
     */
    Query of(EventQuery asked, Instant now) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term(EventFields.LISTED, EventFields.YES)), Occur.FILTER);
        if (asked.words() != null) {
            all.add(parser.parse(asked.words()), Occur.MUST);
            all.add(
                    LongField.newDistanceFeatureQuery(
                            EventFields.LATEST, WEIGHT_OF_RECENCY, now.toEpochMilli(), HALF_AS_RECENT.toMillis()),
                    Occur.SHOULD);
        }
        if (asked.from() != null || asked.to() != null) {
            all.add(published(asked), Occur.FILTER);
        }
        if (asked.minOrigins() > 0) {
            all.add(LongPoint.newRangeQuery(EventFields.ORIGINS, asked.minOrigins(), Long.MAX_VALUE), Occur.FILTER);
        }
        anyOf(all, EventFields.PLACE, asked.places());
        anyOf(all, EventFields.ENTITY, asked.entities());
        anyOf(all, EventFields.SOURCE, asked.sources());
        if (!asked.measures().isEmpty() || !asked.statuses().isEmpty()) {
            all.add(terms(EventFields.STANDING, standings(asked)), Occur.FILTER);
        }
        return all.build();
    }

    private static Query published(EventQuery asked) {
        return LongRange.newIntersectsQuery(
                EventFields.PUBLISHED,
                new long[] {asked.from() == null ? Long.MIN_VALUE : asked.from().toEpochMilli()},
                new long[] {asked.to() == null ? Long.MAX_VALUE : asked.to().toEpochMilli()});
    }

    private static List<String> standings(EventQuery asked) {
        if (asked.measures().isEmpty()) {
            return asked.statuses().stream()
                    .map(status -> EventFields.standing(null, status))
                    .toList();
        }
        return asked.measures().stream()
                .flatMap(measure -> standings(measure, asked.statuses()))
                .toList();
    }

    private static Stream<String> standings(Measure measure, List<GroupStatus> statuses) {
        return statuses.isEmpty()
                ? Stream.of(EventFields.standing(measure, null))
                : statuses.stream().map(status -> EventFields.standing(measure, status));
    }

    private static void anyOf(BooleanQuery.Builder all, String field, List<String> names) {
        if (!names.isEmpty()) {
            all.add(terms(field, names.stream().map(EventFields::folded).toList()), Occur.FILTER);
        }
    }

    private static Query terms(String field, List<String> terms) {
        return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }
}
