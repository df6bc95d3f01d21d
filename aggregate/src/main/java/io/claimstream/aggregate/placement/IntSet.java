package io.claimstream.aggregate.placement;

import java.util.Arrays;

/**
 * A set of whole numbers from 0 on: open addressing with linear probing, and holes closed at once (Knuth, The Art of
 * Computer Programming 6.4, algorithm R).
 */
final class IntSet {

    private static final int EMPTY = -1;
    /** Fibonacci hashing: numbers given out one after the other must not stand in one row. */
    private static final int SPREAD = 0x9E3779B9;

    private int[] slots = {EMPTY, EMPTY};
    private int size;

    int size() {
        return size;
    }

    /** How many places {@link #at} has; some are empty. */
    int places() {
        return slots.length;
    }

    /** The member at a place, or a negative number. */
    int at(int place) {
        return slots[place];
    }

    /** Takes a number in that is not there yet. */
    void add(int number) {
        if (4 * (size + 1) > 3 * slots.length) {
            resize(2 * slots.length);
        }
        put(number);
        size++;
    }

    /** Takes a number out that is there. */
    void remove(int number) {
        int mask = slots.length - 1;
        int hole = home(number);
        while (slots[hole] != number) {
            hole = (hole + 1) & mask;
        }
        for (int next = (hole + 1) & mask; slots[next] != EMPTY; next = (next + 1) & mask) {
            int home = home(slots[next]);
            boolean reachable = hole <= next ? hole < home && home <= next : hole < home || home <= next;
            if (!reachable) {
                slots[hole] = slots[next];
                hole = next;
            }
        }
        slots[hole] = EMPTY;
        size--;
        if (slots.length > 8 * (size + 1)) {
            resize(slots.length / 2);
        }
    }

    private void resize(int places) {
        int[] old = slots;
        slots = new int[places];
        Arrays.fill(slots, EMPTY);
        for (int number : old) {
            if (number != EMPTY) {
                put(number);
            }
        }
    }

    private void put(int number) {
        int place = home(number);
        while (slots[place] != EMPTY) {
            place = (place + 1) & (slots.length - 1);
        }
        slots[place] = number;
    }

    private int home(int number) {
        return (number * SPREAD) >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
    }
}
