package io.claimstream.aggregate.placement;

import java.util.Arrays;

/** Hands out whole numbers from 0 on, those that were given back first. */
final class FreeNumbers {

    private int[] returned = new int[16];
    private int size;
    private int next;

    int take() {
        return size > 0 ? returned[--size] : next++;
    }

    void give(int number) {
        if (size == returned.length) {
            returned = Arrays.copyOf(returned, 2 * size);
        }
        returned[size++] = number;
    }
}
