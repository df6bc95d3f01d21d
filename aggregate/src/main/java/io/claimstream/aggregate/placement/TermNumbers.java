package io.claimstream.aggregate.placement;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;

/**
 * The numbers of terms, by a hash of their text: open addressing as in {@link IntSet}, with hash and number side by side, so
 * that looking a term up touches one line of memory. Texts are not kept: that any two of two million share their 64 bits has
 * odds of one in five million.
 */
final class TermNumbers {

    /** No such term. */
    static final int NONE = -1;

    private static final Hasher64 HASHING = Hashing.komihash5_0();
    /** No term has it as its hash. */
    private static final long EMPTY = 0;

    private long[] hashes = new long[2 * 1024];
    private int size;

    /** What a term is known by. */
    static long hash(String term) {
        return Math.max(HASHING.hashCharsToLong(term) >>> 1, 1);
    }

    int get(long hash) {
        int place = place(hash);
        return hashes[place] == EMPTY ? NONE : (int) hashes[place + 1];
    }

    /** Takes a term in that is not there yet. */
    void put(long hash, int number) {
        if (3 * (size + 1) > hashes.length) {
            grow();
        }
        int place = place(hash);
        hashes[place] = hash;
        hashes[place + 1] = number;
        size++;
    }

    /** Takes a term out that is there. */
    void remove(long hash) {
        int mask = hashes.length - 1;
        int hole = place(hash);
        for (int next = (hole + 2) & mask; hashes[next] != EMPTY; next = (next + 2) & mask) {
            int home = home(hashes[next]);
            boolean reachable = hole <= next ? hole < home && home <= next : hole < home || home <= next;
            if (!reachable) {
                hashes[hole] = hashes[next];
                hashes[hole + 1] = hashes[next + 1];
                hole = next;
            }
        }
        hashes[hole] = EMPTY;
        size--;
    }

    private void grow() {
        long[] old = hashes;
        hashes = new long[2 * old.length];
        for (int place = 0; place < old.length; place += 2) {
            if (old[place] != EMPTY) {
                int free = place(old[place]);
                hashes[free] = old[place];
                hashes[free + 1] = old[place + 1];
            }
        }
    }

    /** Where a hash stands, or the free place where it would. */
    private int place(long hash) {
        int place = home(hash);
        while (hashes[place] != EMPTY && hashes[place] != hash) {
            place = (place + 2) & (hashes.length - 1);
        }
        return place;
    }

    private int home(long hash) {
        return 2 * (int) hash & (hashes.length - 1);
    }
}
