package io.claimstream.aggregate.api;

import io.claimstream.contract.ledger.Event;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The latest state of the events that changed last, in memory. Safe for many readers and one writer. */
public final class EventView {

    private static final Comparator<Event> NEWEST_FIRST =
            Comparator.comparing(Event::lastUpdated).reversed().thenComparing(Event::id);

    private final int capacity;
    private final Map<String, Event> events = new HashMap<>();
    private final TreeSet<Event> newestFirst = new TreeSet<>(NEWEST_FIRST);

    /** A view of at most {@code capacity} events. */
    public EventView(int capacity) {
        this.capacity = capacity;
    }

    /**
     * A part of the list.
     *
     * @param events newest first
     * @param next where the following part begins; null at the end
     */
    record Page(List<Event> events, @Nullable Position next) {}

    /** Where in the list an event stands. */
    record Position(Instant lastUpdated, String id) {}

    /** Takes the newest state of an event. */
    public synchronized void put(Event event) {
        Event before = events.put(event.id(), event);
        if (before != null) {
            newestFirst.remove(before);
        }
        newestFirst.add(event);
        if (newestFirst.size() > capacity) {
            events.remove(Objects.requireNonNull(newestFirst.pollLast()).id());
        }
    }

    /** The event of that id, or the one that it was merged into; null when neither is known. */
    synchronized @Nullable Event find(String id) {
        Set<String> seen = new HashSet<>();
        Event event = events.get(id);
        while (event != null && event.mergedInto() != null && seen.add(event.id())) {
            event = events.get(event.mergedInto());
        }
        return event;
    }

    /** Events with articles that fit, newest first, after a position. */
    synchronized Page page(@Nullable Position after, int limit, Predicate<Event> fits) {
        List<Event> found = newestFirst.stream()
                .filter(event -> after == null || isAfter(event, after))
                .filter(event -> !event.articles().isEmpty())
                .filter(fits)
                .limit(limit + 1L)
                .toList();
        if (found.size() <= limit) {
            return new Page(found, null);
        }
        Event last = found.get(limit - 1);
        return new Page(found.subList(0, limit), new Position(last.lastUpdated(), last.id()));
    }

    private static boolean isAfter(Event event, Position position) {
        int older = position.lastUpdated().compareTo(event.lastUpdated());
        return older > 0 || (older == 0 && event.id().compareTo(position.id()) > 0);
    }
}
