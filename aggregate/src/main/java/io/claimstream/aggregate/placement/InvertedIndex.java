package io.claimstream.aggregate.placement;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which live events hold a term, as long as they are few enough to be worth reading. Beyond twice that they are counted
 * only, and gathered anew when they are few again: what a common word costs does not grow with the number of events.
 */
final class InvertedIndex {

    /** A term that more events hold than this tells too little to find one by. */
    private static final int WORTH_READING = 300;

    private static final IntSet TOO_MANY = new IntSet();
    private static final IntSet NONE = new IntSet();

    private final Vocabulary vocabulary;
    private final FreeNumbers free = new FreeNumbers();
    private @Nullable LiveEvent[] events = new LiveEvent[1024];
    private @Nullable IntSet[] holders = new IntSet[1024];

    InvertedIndex(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** An event without members, which holds nothing before it has some. */
    LiveEvent open(String id) {
        int number = free.take();
        if (number == events.length) {
            events = Arrays.copyOf(events, 2 * number);
        }
        LiveEvent event = new LiveEvent(id, number);
        events[number] = event;
        vocabulary.countEvents(1);
        return event;
    }

    /** Forgets an event that holds nothing any more. */
    void close(LiveEvent event) {
        events[event.number()] = null;
        free.give(event.number());
        vocabulary.countEvents(-1);
    }

    /** The event holds the terms of an article, too. */
    void add(TermVector article, LiveEvent event) {
        event.terms().add(article, term -> hold(term, event));
    }

    /** Takes back an {@link #add}. */
    void remove(TermVector article, LiveEvent event) {
        event.terms().remove(article, term -> release(term, event));
    }

    /** The numbers of the events that hold a term; none when they are too many to be worth reading. */
    IntSet holders(int term) {
        IntSet holding = term < holders.length ? holders[term] : null;
        return holding == null || vocabulary.eventsWith(term) > WORTH_READING ? NONE : holding;
    }

    /** The event of a number among {@link #holders}. */
    LiveEvent event(int number) {
        return Objects.requireNonNull(events[number]);
    }

    private void hold(int term, LiveEvent event) {
        if (term >= holders.length) {
            holders = Arrays.copyOf(holders, Math.max(term + 1, 2 * holders.length));
        }
        vocabulary.countEventsWith(term, 1);
        IntSet known = holders[term];
        IntSet holding = known == null ? new IntSet() : known;
        if (holding != TOO_MANY) {
            holding.add(event.number());
            holders[term] = vocabulary.eventsWith(term) > 2 * WORTH_READING ? TOO_MANY : holding;
        }
    }

    private void release(int term, LiveEvent event) {
        vocabulary.countEventsWith(term, -1);
        IntSet holding = holders[term];
        if (holding != null && holding != TOO_MANY) {
            holding.remove(event.number());
            holders[term] = holding.size() == 0 ? null : holding;
        } else if (vocabulary.eventsWith(term) <= WORTH_READING) {
            holders[term] = gathered(term, event);
        }
    }

    private IntSet gathered(int term, LiveEvent but) {
        IntSet holding = new IntSet();
        for (LiveEvent event : events) {
            if (event != null && event != but && event.terms().contains(term)) {
                holding.add(event.number());
            }
        }
        return holding;
    }
}
