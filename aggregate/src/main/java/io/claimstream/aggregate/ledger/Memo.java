package io.claimstream.aggregate.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers that were worked out for one state of an event and mostly hold for the next. Of two states only the later one's
 * are remembered.
 *
 * @param <K> all that the answer follows from
 * @param <V> answer
 */
final class Memo<K, V> {

    private Map<K, V> last = new HashMap<>();
    private Map<K, V> now = new HashMap<>();

    /** Says that another state is looked at: what is not asked for in it is forgotten. */
    void turnPage() {
        last = now;
        now = new HashMap<>();
    }

    /** The answer, remembered or worked out. */
    V of(K key, Function<K, V> answer) {
        V known = now.get(key);
        if (known == null) {
            known = last.get(key);
            if (known == null) {
                known = answer.apply(key);
            }
            now.put(key, known);
        }
        return known;
    }
}
