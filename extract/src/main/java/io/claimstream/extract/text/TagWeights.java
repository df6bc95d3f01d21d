package io.claimstream.extract.text;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What the model's features of a word add to the score of each tag, summed once a word rather than once an occurrence:
 * every feature of OpenNLP's default generator belongs to one word of the window, to the beginning of the sentence, or to
 * the tags before. Not thread-safe.
 */
final class TagWeights {

    /** What a word adds to its own tag, and to those of the words around it by their distance; null adds nothing. */
    static final class OfWord {

        final double[] own;
        final double @Nullable [] next;
        final double @Nullable [] afterNext;
        final double @Nullable [] previous;
        final double @Nullable [] beforePrevious;

        private OfWord(
                double[] own,
                double @Nullable [] next,
                double @Nullable [] afterNext,
                double @Nullable [] previous,
                double @Nullable [] beforePrevious) {
            this.own = own;
            this.next = next;
            this.afterNext = afterNext;
            this.previous = previous;
            this.beforePrevious = beforePrevious;
        }
    }

    /** Of a generation; two of them keep 20 MB at most. */
    private static final int MOST_WORDS = 16_000;

    private static final String WORD = "w=";
    private static final String BEGIN = "S=begin";

    private final POSContextGenerator features;
    private final Map<?, ?> contexts;
    private final String[] tags;
    private final double[] @Nullable [] begins;
    private final double[] @Nullable [] afterOne;
    private final double[][] @Nullable [] afterTwo;

    /** Words met lately. When there are many, those of the generation before are forgotten. */
    private Map<String, OfWord> words = new HashMap<>();

    private Map<String, OfWord> olderWords = new HashMap<>();

    TagWeights(AbstractModel model, POSContextGenerator features) {
        Object[] structures = model.getDataStructures();
        this.features = features;
        this.contexts = (Map<?, ?>) structures[1];
        this.tags = interned((String[]) structures[2]);
        this.begins = new double[][] {of(BEGIN), of("p1" + BEGIN), of("p2" + BEGIN)};
        this.afterOne = new double[tags.length][];
        this.afterTwo = new double[tags.length][tags.length][];
        for (int i = 0; i < tags.length; i++) {
            afterOne[i] = of("t=" + tags[i]);
            for (int j = 0; j < tags.length; j++) {
                afterTwo[i][j] = of("t2=" + tags[i] + "," + tags[j]);
            }
        }
    }

    /** Tags are compared with literals all the time: the same object is equal at a glance. */
    private static String[] interned(String[] tags) {
        String[] interned = new String[tags.length];
        for (int i = 0; i < tags.length; i++) {
            interned[i] = tags[i].intern();
        }
        return interned;
    }

    int size() {
        return tags.length;
    }

    String tag(int index) {
        return tags[index];
    }

    OfWord word(String word) {
        OfWord known = words.get(word);
        if (known != null) {
            return known;
        }
        if (words.size() >= MOST_WORDS) {
            olderWords = words;
            words = new HashMap<>();
        }
        OfWord older = olderWords.get(word);
        OfWord met = older == null ? read(word) : older;
        words.put(word, met);
        return met;
    }

    /** What standing at the beginning adds; null further on. */
    double @Nullable [] begin(int index) {
        return index < begins.length ? begins[index] : null;
    }

    double @Nullable [] after(int tag) {
        return afterOne[tag];
    }

    double @Nullable [] after(int tagBefore, int tag) {
        return afterTwo[tagBefore][tag];
    }

    private OfWord read(String word) {
        double[] own = new double[tags.length];
        String name = WORD;
        for (String feature : features.getContext(0, new String[] {word}, new String[1], null)) {
            if (!feature.equals(BEGIN)) {
                add(feature, own);
            }
            name = feature.startsWith(WORD) ? feature : name;
        }
        return new OfWord(own, of("p1" + name), of("p2" + name), of("n1" + name), of("n2" + name));
    }

    private double @Nullable [] of(String feature) {
        if (!contexts.containsKey(feature)) {
            return null;
        }
        double[] sums = new double[tags.length];
        add(feature, sums);
        return sums;
    }

    private void add(String feature, double[] sums) {
        if (contexts.get(feature) instanceof Context context) {
            int[] outcomes = context.getOutcomes();
            double[] parameters = context.getParameters();
            for (int i = 0; i < outcomes.length; i++) {
                sums[outcomes[i]] += parameters[i];
            }
        }
    }
}
