package io.claimstream.aggregate.ledger;

import java.util.stream.IntStream;

/** Sets of the numbers 0 to n-1 that only ever grow together; the least number of a set names it. */
final class DisjointSets {

    private final int[] parent;

    DisjointSets(int size) {
        parent = IntStream.range(0, size).toArray();
    }

    /** The least member of the set that holds a number. */
    int find(int member) {
        int root = member;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    void join(int one, int other) {
        int a = find(one);
        int b = find(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    int size() {
        return parent.length;
    }

    /** How many sets there are. */
    int count() {
        return (int)
                IntStream.range(0, parent.length).filter(i -> parent[i] == i).count();
    }
}
