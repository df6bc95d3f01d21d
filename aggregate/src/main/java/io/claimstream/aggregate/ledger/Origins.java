package io.claimstream.aggregate.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are copies of one text, which is named after the first of them. Copies are found by locality-sensitive
 * hashing over bands of the signatures (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3), so the cost
 * grows with the articles, not with their pairs.
 */
final class Origins {

    // Agency copy is cut and re-headlined but keeps more than half of its shingles; two writers share a few in a
    // hundred.
    private static final double COPY = 0.5;

    private Origins() {}

    /** The readings, in the order given, with their origins. */
    static List<Reading> named(List<Reading> readings) {
        DisjointSets copies = new DisjointSets(readings.size());
        Map<String, Integer> exact = new HashMap<>();
        Map<Integer, List<Integer>> bands = new HashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            String signature = readings.get(i).article().signature();
            if (signature == null) {
                continue;
            }
            Integer same = exact.putIfAbsent(signature, i);
            if (same == null) {
                joinCopies(i, readings, bands, copies);
            } else {
                copies.join(i, same);
            }
        }
        List<Reading> named = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            named.add(
                    readings.get(i).from(readings.get(copies.find(i)).article().id()));
        }
        return List.copyOf(named);
    }

    private static void joinCopies(
            int article, List<Reading> readings, Map<Integer, List<Integer>> bands, DisjointSets copies) {
        TextSignature signature = Objects.requireNonNull(readings.get(article).signature());
        for (int band = 0; band < TextSignature.BANDS; band++) {
            List<Integer> like = bands.computeIfAbsent(signature.band(band), k -> new ArrayList<>(1));
            for (int other : like) {
                if (copies.find(other) != copies.find(article)
                        && similar(signature, readings.get(other).signature())) {
                    copies.join(article, other);
                }
            }
            like.add(article);
        }
    }

    private static boolean similar(TextSignature one, @Nullable TextSignature other) {
        return other != null && one.similarity(other) >= COPY;
    }

    /** Whether two are found to be copies of one text without a third that is like both. */
    static boolean copies(Reading one, Reading other) {
        TextSignature signature = one.signature();
        TextSignature another = other.signature();
        return signature != null && another != null && signature.sharesBandWith(another) && similar(signature, another);
    }

    /** Readings that are copies of one text. */
    static List<Reading> oneText(List<Reading> readings) {
        String origin = readings.get(0).article().id();
        return readings.stream().map(reading -> reading.from(origin)).toList();
    }
}
