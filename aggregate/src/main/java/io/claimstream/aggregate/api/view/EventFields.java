package io.claimstream.aggregate.api.view;

import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Place;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.ClaimValue;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import io.claimstream.contract.ledger.Evidence;
import io.claimstream.contract.ledger.GroupStatus;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The fields under which an event is found. */
final class EventFields {

    static final String TITLE = "title";
    static final String QUESTION = "question";
    static final String QUOTE = "quote";
    static final String NAME = "name";
    static final String PLACE = "place";
    static final String ENTITY = "entity";
    static final String SOURCE = "source";
    static final String ARTICLE = "article";
    static final String STANDING = "standing";
    static final String PUBLISHED = "published";
    static final String LATEST = "latest";
    static final String ARTICLES = "articles";
    static final String ORIGINS = "origins";
    static final String DISPUTED = "disputed";
    static final String LISTED = "listed";
    static final String YES = "yes";
    static final String SUMMARY = "summary";
    static final String WHOLE = "whole";

    private static final String ACCENTS = "\\p{M}+";

    private EventFields() {}

    /**
     * An event's document.
     *
     * @param whole the event as it is written on its topic
     * @param summary as JSON
     */
    static Document document(Event event, byte[] whole, EventSummary told, byte[] summary) {
        Document document = new Document();
        document.add(new StoredField(WHOLE, whole));
        document.add(new BinaryDocValuesField(SUMMARY, new BytesRef(summary)));
        if (!event.articles().isEmpty()) {
            document.add(exact(LISTED, YES));
        }
        document.add(new NumericDocValuesField(ARTICLES, told.articles()));
        document.add(new NumericDocValuesField(DISPUTED, told.disputed()));
        document.add(new NumericDocValuesField(ORIGINS, told.origins()));
        document.add(new LongPoint(ORIGINS, told.origins()));
        addTimes(document, told);
        addNames(document, event);
        addTexts(document, event);
        event.claims().stream().filter(ClaimGroup::stands).forEach(group -> addStanding(document, group));
        return document;
    }

    private static void addTimes(Document document, EventSummary told) {
        Instant last = orElse(told.lastPublished(), told.lastUpdated());
        // A publisher that dates its articles ahead must not lead every search for ever.
        Instant latest = last.isAfter(told.lastUpdated()) ? told.lastUpdated() : last;
        document.add(new LongField(LATEST, latest.toEpochMilli(), Field.Store.NO));
        document.add(new LongRange(
                PUBLISHED,
                new long[] {orElse(told.firstPublished(), last).toEpochMilli()},
                new long[] {last.toEpochMilli()}));
    }

    private static Instant orElse(@Nullable Instant time, Instant other) {
        return time == null ? other : time;
    }

    private static void addNames(Document document, Event event) {
        for (Place place : event.places()) {
            document.add(exact(PLACE, folded(place.name())));
            if (place.country() != null) {
                document.add(exact(PLACE, folded(place.country())));
            }
            document.add(text(NAME, place.name()));
        }
        for (Entity entity : event.entities()) {
            document.add(exact(ENTITY, folded(entity.name())));
            document.add(exact(ENTITY, folded(entity.key())));
            document.add(text(NAME, entity.name()));
        }
        for (EventArticle article : event.articles()) {
            document.add(exact(ARTICLE, article.id()));
            if (article.source() != null) {
                document.add(exact(SOURCE, folded(article.source())));
            }
        }
    }

    private static void addTexts(Document document, Event event) {
        Stream.concat(
                        Stream.of(event.title() == null ? "" : event.title()),
                        event.articles().stream().map(EventArticle::title).filter(Objects::nonNull))
                .distinct()
                .forEach(title -> document.add(text(TITLE, title)));
        event.claims().forEach(group -> document.add(text(QUESTION, group.label())));
        event.claims().stream()
                .flatMap(group -> group.values().stream())
                .map(ClaimValue::evidence)
                .flatMap(evidence -> evidence.stream().map(Evidence::quote))
                .distinct()
                .forEach(quote -> document.add(text(QUOTE, quote)));
    }

    private static void addStanding(Document document, ClaimGroup group) {
        document.add(exact(STANDING, standing(null, group.status())));
        if (group.measure() != null) {
            document.add(exact(STANDING, standing(group.measure(), null)));
            document.add(exact(STANDING, standing(group.measure(), group.status())));
        }
    }

    /** The term of a question about a measure, where the answers stand so. */
    static String standing(@Nullable Measure measure, @Nullable GroupStatus status) {
        return (measure == null ? "" : measure.name()) + "/" + (status == null ? "" : status.name());
    }

    /** A name without case and accents. */
    static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKD)
                .replaceAll(ACCENTS, "")
                .toLowerCase(Locale.ROOT);
    }

    // Terms longer than Lucene takes are no names that anybody asks for.
    private static Field exact(String field, String value) {
        return new StringField(field, value.substring(0, Math.min(value.length(), 1000)), Field.Store.NO);
    }

    private static Field text(String field, String value) {
        return new TextField(field, value, Field.Store.NO);
    }
}
