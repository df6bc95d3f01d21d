package io.claimstream.aggregate.ledger;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Elements of an event's articles, those pooled that tell the same. A pool is never changed; the next one shares what an
 * article leaves alone, so that what was worked out from it can be found again.
 *
 * @param <K> what the elements of one pool have in common
 * @param <E> element
 * @param <P> pool of elements
 */
final class Pool<K, E, P extends Pool.Of<E>> {

    /** Elements that tell the same, at least one. */
    interface Of<E> {

        /** In their order, never changed. */
        List<E> members();
    }

    private final Function<E, K> key;
    private final Comparator<E> order;
    private final BiFunction<K, List<E>, P> maker;
    private final Map<K, P> pools;

    private Pool(Function<E, K> key, Comparator<E> order, BiFunction<K, List<E>, P> maker, Map<K, P> pools) {
        this.key = key;
        this.order = order;
        this.maker = maker;
        this.pools = pools;
    }

    static <K, E, P extends Of<E>> Pool<K, E, P> empty(
            Function<E, K> key, Comparator<E> order, BiFunction<K, List<E>, P> maker) {
        return new Pool<>(key, order, maker, Map.of());
    }

    /** The next pool. */
    Pool<K, E, P> after(Collection<E> gone, Collection<E> come) {
        Map<K, List<E>> touched = new HashMap<>();
        gone.forEach(element -> members(touched, element));
        come.forEach(element -> members(touched, element).add(element));
        Set<E> leaving = Collections.newSetFromMap(new IdentityHashMap<>());
        leaving.addAll(gone);
        Map<K, P> next = new HashMap<>(pools);
        touched.forEach((shared, members) -> {
            members.removeIf(leaving::contains);
            if (members.isEmpty()) {
                next.remove(shared);
            } else {
                members.sort(order);
                next.put(shared, maker.apply(shared, List.copyOf(members)));
            }
        });
        return new Pool<>(key, order, maker, next);
    }

    private List<E> members(Map<K, List<E>> touched, E element) {
        return touched.computeIfAbsent(key.apply(element), k -> {
            P known = pools.get(k);
            return known == null ? new ArrayList<>() : new ArrayList<>(known.members());
        });
    }

    /** The pools in the order of their first elements. */
    List<P> inOrder() {
        return pools.values().stream()
                .sorted(comparing(pool -> pool.members().get(0), order))
                .toList();
    }
}
