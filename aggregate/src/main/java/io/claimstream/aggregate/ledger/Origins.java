package io.claimstream.aggregate.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which articles are copies of one text. Copies are found by locality-sensitive hashing over bands of the signatures
 * (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3), so the cost grows with the articles, not with their
 * pairs.
 */
final class Origins {

    // Agency copy is cut and re-headlined but keeps more than half of its shingles; two writers share a few in a
    // hundred.
    private static final double COPY = 0.5;
    private static final int BAND = 2;

    private final Map<String, String> originOfArticle;

    private Origins(Map<String, String> originOfArticle) {
        this.originOfArticle = originOfArticle;
    }

    /** The origins of articles; each is named after the first of its articles in the order given. */
    static Origins of(List<LedgerArticle> articles) {
        DisjointSets copies = new DisjointSets(articles.size());
        byte[][] signatures = new byte[articles.size()][];
        Map<String, Integer> exact = new HashMap<>();
        Map<Integer, List<Integer>> bands = new HashMap<>();
        for (int i = 0; i < signatures.length; i++) {
            String signature = articles.get(i).signature();
            if (signature == null) {
                continue;
            }
            Integer same = exact.putIfAbsent(signature, i);
            if (same == null) {
                signatures[i] = TextSignature.components(signature);
                joinCopies(i, signatures, bands, copies);
            } else {
                copies.join(i, same);
            }
        }
        Map<String, String> origins = new HashMap<>();
        for (int i = 0; i < signatures.length; i++) {
            origins.put(articles.get(i).id(), articles.get(copies.find(i)).id());
        }
        return new Origins(origins);
    }

    private static void joinCopies(
            int article, byte[][] signatures, Map<Integer, List<Integer>> bands, DisjointSets copies) {
        byte[] signature = signatures[article];
        for (int band = 0; band < TextSignature.COMPONENTS; band += BAND) {
            int rows = ((signature[band] & 0xff) << Byte.SIZE) | (signature[band + 1] & 0xff);
            int key = (band << Short.SIZE) | rows;
            List<Integer> like = bands.computeIfAbsent(key, k -> new ArrayList<>(1));
            for (int other : like) {
                if (copies.find(other) != copies.find(article)
                        && TextSignature.similarity(signature, signatures[other]) >= COPY) {
                    copies.join(article, other);
                }
            }
            like.add(article);
        }
    }

    /** The origin of an article, which is itself an article's id. */
    String of(String articleId) {
        return Objects.requireNonNull(originOfArticle.get(articleId), articleId);
    }

    int count() {
        return (int) originOfArticle.values().stream().distinct().count();
    }
}
