package io.claimstream.aggregate.ledger;

import static java.util.Comparator.reverseOrder;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.EntityType;
import io.claimstream.contract.claim.Place;
import io.claimstream.contract.ledger.ClaimGroup;
import io.claimstream.contract.ledger.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an event is called, when and where it is, and who is named in it; never changed. */
final class EventHeader {

    /** Of no article yet. */
    static final EventHeader EMPTY = new EventHeader(Map.of(), Map.of(), WordCounts.EMPTY);

    private static final int MOST_ENTITIES = 50;
    private static final int MOST_PLACES = 20;

    private final Map<Named, Integer> mentions;
    private final Map<Place, Integer> places;
    private final WordCounts titles;

    /** One spelling of a name. */
    private record Named(String key, String name, EntityType type) {}

    private EventHeader(Map<Named, Integer> mentions, Map<Place, Integer> places, WordCounts titles) {
        this.mentions = mentions;
        this.places = places;
        this.titles = titles;
    }

    /** The header after a step of the event's articles. */
    EventHeader after(Readings.Step step) {
        EventHeader next = new EventHeader(
                new HashMap<>(mentions),
                new HashMap<>(places),
                titles.after(
                        step.gone().stream().map(Reading::titleWords).toList(),
                        step.come().stream().map(Reading::titleWords).toList()));
        step.gone().forEach(reading -> next.count(reading, -1));
        step.come().forEach(reading -> next.count(reading, 1));
        return next;
    }

    private void count(Reading reading, int by) {
        for (Entity entity : reading.article().entities()) {
            add(mentions, new Named(entity.key(), entity.name(), entity.type()), by * entity.mentions());
            if (entity.type() == EntityType.PLACE) {
                add(places, new Place(entity.name(), null), by);
            }
        }
        for (Claim claim : reading.article().claims()) {
            if (claim.place() != null) {
                add(places, claim.place(), by);
            }
        }
    }

    private static <T> void add(Map<T, Integer> counts, T counted, int by) {
        counts.merge(counted, by, (one, other) -> one + other == 0 ? null : one + other);
    }

    /** The event that readings tell of, which are those that led here. */
    Event event(String id, Readings readings, Instant lastUpdated, List<ClaimGroup> claims) {
        List<Reading> inOrder = readings.inOrder();
        return new Event(
                id,
                CentralTitle.of(inOrder, titles),
                inOrder.stream()
                        .map(reading -> reading.article().publishedAt())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                lastUpdated,
                RecordBudget.of(inOrder.size()).articles(inOrder, claims),
                (int) inOrder.stream().map(Reading::origin).distinct().count(),
                entities(),
                places(),
                claims,
                null);
    }

    private List<Entity> entities() {
        Map<String, Integer> named = new HashMap<>();
        mentions.forEach((spelling, times) -> named.merge(spelling.key(), times, Integer::sum));
        Map<String, List<Entity>> spellings = new LinkedHashMap<>();
        mostNamed(named).forEach(key -> spellings.put(key, new ArrayList<>(1)));
        mentions.forEach((spelling, times) -> {
            List<Entity> wanted = spellings.get(spelling.key());
            if (wanted != null) {
                wanted.add(new Entity(spelling.name(), spelling.key(), spelling.type(), times));
            }
        });
        return spellings.values().stream().map(EventHeader::merged).toList();
    }

    // An event of thousands of articles names thousands, of whom fifty are told: the others need no order.
    private static List<String> mostNamed(Map<String, Integer> named) {
        Comparator<Map.Entry<String, Integer>> mostFirst =
                Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        PriorityQueue<Map.Entry<String, Integer>> most = new PriorityQueue<>(mostFirst.reversed());
        for (Map.Entry<String, Integer> name : named.entrySet()) {
            most.add(name);
            if (most.size() > MOST_ENTITIES) {
                most.remove();
            }
        }
        return most.stream().sorted(mostFirst).map(Map.Entry::getKey).toList();
    }

    private static Entity merged(List<Entity> spellings) {
        if (spellings.size() == 1) {
            return spellings.get(0);
        }
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

    private List<Place> places() {
        // A place that is known with its country needs no second entry without one.
        Set<String> located = places.keySet().stream()
                .filter(place -> place.country() != null)
                .map(Place::name)
                .collect(Collectors.toSet());
        return places.entrySet().stream()
                .filter(place -> place.getKey().country() != null
                        || !located.contains(place.getKey().name()))
                .sorted(Map.Entry.<Place, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().name())
                        .thenComparing(e -> e.getKey().country(), Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(MOST_PLACES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
