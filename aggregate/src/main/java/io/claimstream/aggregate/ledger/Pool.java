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
    private final Map<Hashed<K>, P> pools;
    private final List<P> inOrder;

    /** A key that is asked for its hash at every step of the event. */
    private record Hashed<K>(K key, int hash) {

        static <K> Hashed<K> of(K key) {
            return new Hashed<>(key, key.hashCode());
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private Pool(
            Function<E, K> key,
            Comparator<E> order,
            BiFunction<K, List<E>, P> maker,
            Map<Hashed<K>, P> pools,
            List<P> inOrder) {
        this.key = key;
        this.order = order;
        this.maker = maker;
        this.pools = pools;
        this.inOrder = inOrder;
    }

    static <K, E, P extends Of<E>> Pool<K, E, P> empty(
            Function<E, K> key, Comparator<E> order, BiFunction<K, List<E>, P> maker) {
        return new Pool<>(key, order, maker, Map.of(), List.of());
    }

    /** The next pool. */
    Pool<K, E, P> after(Collection<E> gone, Collection<E> come) {
        Map<Hashed<K>, List<E>> touched = new HashMap<>();
        gone.forEach(element -> members(touched, element));
        come.forEach(element -> members(touched, element).add(element));
        Set<E> leaving = identities(gone);
        Map<Hashed<K>, P> next = new HashMap<>(pools);
        List<P> old = new ArrayList<>();
        List<P> made = new ArrayList<>();
        touched.forEach((shared, members) -> {
            members.removeIf(leaving::contains);
            members.sort(order);
            P pool = members.isEmpty() ? null : maker.apply(shared.key(), List.copyOf(members));
            P known = pool == null ? next.remove(shared) : next.put(shared, pool);
            if (known != null) {
                old.add(known);
            }
            if (pool != null) {
                made.add(pool);
            }
        });
        return new Pool<>(key, order, maker, next, inOrder(identities(old), made));
    }

    private List<P> inOrder(Set<P> old, List<P> made) {
        Comparator<P> byFirst = comparing(pool -> pool.members().get(0), order);
        List<P> kept = new ArrayList<>(inOrder);
        kept.removeIf(old::contains);
        made.sort(byFirst);
        List<P> next = new ArrayList<>(kept.size() + made.size());
        int taken = 0;
        for (P pool : made) {
            int found = Collections.binarySearch(kept, pool, byFirst);
            int at = found < 0 ? -1 - found : found;
            next.addAll(kept.subList(taken, at));
            next.add(pool);
            taken = at;
        }
        next.addAll(kept.subList(taken, kept.size()));
        return Collections.unmodifiableList(next);
    }

    private static <T> Set<T> identities(Collection<T> some) {
        Set<T> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.addAll(some);
        return identities;
    }

    private List<E> members(Map<Hashed<K>, List<E>> touched, E element) {
        return touched.computeIfAbsent(Hashed.of(key.apply(element)), k -> {
            P known = pools.get(k);
            return known == null ? new ArrayList<>() : new ArrayList<>(known.members());
        });
    }

    /** The pools in the order of their first elements. */
    List<P> inOrder() {
        return inOrder;
    }
}
