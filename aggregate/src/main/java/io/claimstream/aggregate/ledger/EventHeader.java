package io.claimstream.aggregate.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.EntityType;
import io.claimstream.contract.claim.Place;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import io.claimstream.contract.ledger.EventArticle;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an event is called, when and where it is, and who is named in it. */
record EventHeader(
        @Nullable String title,
        @Nullable Instant firstPublished,
        List<EventArticle> articles,
        int origins,
        List<Entity> entities,
        List<Place> places) {

    private static final int MOST_ENTITIES = 50;
    private static final int MOST_PLACES = 20;

    static EventHeader of(List<LedgerArticle> articles, Origins origins) {
        return new EventHeader(
                CentralTitle.of(articles),
                articles.stream()
                        .map(LedgerArticle::publishedAt)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                articles.stream().map(a -> listed(a, origins.of(a.id()))).toList(),
                origins.count(),
                entities(articles),
                places(articles));
    }

    Event event(String id, Instant lastUpdated, List<ClaimGroup> claims) {
        return new Event(id, title, firstPublished, lastUpdated, articles, origins, entities, places, claims, null);
    }

    private static EventArticle listed(LedgerArticle a, String origin) {
        return new EventArticle(a.id(), a.source(), a.url(), a.title(), a.publishedAt(), origin);
    }

    private static List<Entity> entities(List<LedgerArticle> articles) {
        Map<String, List<Entity>> byKey = articles.stream()
                .flatMap(article -> article.entities().stream())
                .collect(Collectors.groupingBy(Entity::key, TreeMap::new, Collectors.toList()));
        return byKey.values().stream()
                .map(EventHeader::merged)
                .sorted(comparing(Entity::mentions, reverseOrder()).thenComparing(Entity::key))
                .limit(MOST_ENTITIES)
                .toList();
    }

    private static Entity merged(List<Entity> spellings) {
        String name = mostMentioned(spellings, Entity::name);
        EntityType type = mostMentioned(spellings, Entity::type);
        int mentions = spellings.stream().mapToInt(Entity::mentions).sum();
        return new Entity(name, spellings.get(0).key(), type, mentions);
    }

    private static <T extends Comparable<T>> T mostMentioned(Collection<Entity> spellings, Function<Entity, T> of) {
        Map<T, Integer> mentions =
                spellings.stream().collect(Collectors.groupingBy(of, Collectors.summingInt(Entity::mentions)));
        return mentions.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private static List<Place> places(List<LedgerArticle> articles) {
        Map<Place, Long> mentions = articles.stream()
                .flatMap(article -> Stream.concat(
                        article.claims().stream().map(Claim::place).filter(Objects::nonNull),
                        article.entities().stream()
                                .filter(entity -> entity.type() == EntityType.PLACE)
                                .map(entity -> new Place(entity.name(), null))))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        // A place that is known with its country needs no second entry without one.
        Set<String> located = mentions.keySet().stream()
                .filter(place -> place.country() != null)
                .map(Place::name)
                .collect(Collectors.toSet());
        mentions.keySet().removeIf(place -> place.country() == null && located.contains(place.name()));
        return mentions.entrySet().stream()
                .sorted(Map.Entry.<Place, Long>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().name())
                        .thenComparing(e -> e.getKey().country(), Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(MOST_PLACES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
