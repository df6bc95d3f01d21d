package io.claimstream.contract.ledger;

import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.Place;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One real-world event as its articles tell it: the value on the topic {@code events}, keyed by event id; the latest wins.
 *
 * @param id stable id
 * @param title headline of the most central article
 * @param firstPublished earliest date of its articles
 * @param lastUpdated when the article that last changed it arrived
 * @param articles by date of publication; of thousands only some with headline and address
 * @param origins independent texts among the articles
 * @param entities most named first
 * @param places most named first
 * @param claims the ledger, most supported question first
 * @param mergedInto id of the event that took over; null while this one stands
 */
public record Event(
        String id,
        @Nullable String title,
        @Nullable Instant firstPublished,
        Instant lastUpdated,
        List<EventArticle> articles,
        int origins,
        List<Entity> entities,
        List<Place> places,
        List<ClaimGroup> claims,
        @Nullable String mergedInto) {

    public Event {
        articles = List.copyOf(articles);
        entities = List.copyOf(entities);
        places = List.copyOf(places);
        claims = List.copyOf(claims);
    }

    /** The same event, last changed at another time. */
    public Event lastUpdated(Instant at) {
        return new Event(id, title, firstPublished, at, articles, origins, entities, places, claims, mergedInto);
    }

    /** The same event when another one has taken over. */
    public Event mergedInto(String eventId) {
        return new Event(id, title, firstPublished, lastUpdated, articles, origins, entities, places, claims, eventId);
    }
}
