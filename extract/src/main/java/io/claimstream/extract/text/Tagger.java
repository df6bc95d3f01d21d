package io.claimstream.extract.text;

import io.claimstream.extract.text.TagWeights.OfWord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;

/**
 * Gives each word its universal part of speech with OpenNLP's model, left to right, the best tag each time. The beam of
 * OpenNLP's own tagger changed none of 127,000 tags of news, takes many times as long, and quadratic time on a run of
 * words without end. Not thread-safe.
 */
final class Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final TagWeights weights;
    private final double[] scores;

    private Tagger(TagWeights weights) {
        this.weights = weights;
        this.scores = new double[weights.size()];
    }

    static Tagger create() {
        POSModel model = Shared.MODEL;
        AbstractModel maxent = Objects.requireNonNull((AbstractModel) model.getArtifact("pos.model"));
        return new Tagger(new TagWeights(maxent, model.getFactory().getPOSContextGenerator()));
    }

    String[] tag(String[] words) {
        OfWord[] known = new OfWord[words.length];
        for (int i = 0; i < words.length; i++) {
            known[i] = weights.word(words[i]);
        }
        String[] tags = new String[words.length];
        int previous = -1;
        int beforePrevious = -1;
        for (int i = 0; i < words.length; i++) {
            score(known, i, beforePrevious, previous);
            beforePrevious = previous;
            previous = best();
            tags[i] = weights.tag(previous);
        }
        return tags;
    }

    private void score(OfWord[] words, int i, int beforePrevious, int previous) {
        System.arraycopy(words[i].own, 0, scores, 0, scores.length);
        add(weights.begin(i));
        if (i > 0) {
            add(words[i - 1].next);
            add(weights.after(previous));
        }
        if (i > 1) {
            add(words[i - 2].afterNext);
            add(weights.after(beforePrevious, previous));
        }
        if (i + 1 < words.length) {
            add(words[i + 1].previous);
        }
        if (i + 2 < words.length) {
            add(words[i + 2].beforePrevious);
        }
    }

    private void add(double @Nullable [] more) {
        if (more != null) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] += more[i];
            }
        }
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** The model, read once in a process: it is not changed by use. */
    private static final class Shared {

        static final POSModel MODEL = load();

        private static POSModel load() {
            try (InputStream in =
                    Objects.requireNonNull(Tagger.class.getResourceAsStream(Tagger.MODEL), Tagger.MODEL)) {
                return new POSModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + Tagger.MODEL, e);
            }
        }
    }
}
