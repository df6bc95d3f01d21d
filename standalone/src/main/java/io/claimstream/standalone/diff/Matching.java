package io.claimstream.standalone.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;

/**
 * Partners for the members of two lists, found by one criterion after the other; each member has one at most.
 *
 * @param <T> members
 */
final class Matching<T> {

    private final List<T> before;
    private final List<T> after;
    private final ToIntBiFunction<T, T> distance;
    private final List<Pair<T>> pairs = new ArrayList<>();

    /** Two that belong together. */
    record Pair<T>(T before, T after) {}

    /**
     * Nobody has a partner yet.
     *
     * @param distance of several that a criterion allows, the nearest is taken
     */
    Matching(List<T> before, List<T> after, ToIntBiFunction<T, T> distance) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
        this.distance = distance;
    }

    /** Gives those who are still alone a partner that the criterion allows. */
    Matching<T> by(BiPredicate<T, T> criterion) {
        for (Iterator<T> alone = before.iterator(); alone.hasNext(); ) {
            T old = alone.next();
            Optional<T> partner = after.stream()
                    .filter(candidate -> criterion.test(old, candidate))
                    .min(Comparator.comparingInt(candidate -> distance.applyAsInt(old, candidate)));
            if (partner.isPresent()) {
                alone.remove();
                after.remove(partner.get());
                pairs.add(new Pair<>(old, partner.get()));
            }
        }
        return this;
    }

    List<Pair<T>> pairs() {
        return List.copyOf(pairs);
    }

    /** Without a successor. */
    List<T> gone() {
        return List.copyOf(before);
    }

    /** Without a predecessor. */
    List<T> come() {
        return List.copyOf(after);
    }
}
