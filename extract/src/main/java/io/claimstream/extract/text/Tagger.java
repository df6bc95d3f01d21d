package io.claimstream.extract.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Gives each word its universal part of speech with OpenNLP's model, left to right, the best tag each time. The beam of
 * OpenNLP's own tagger changed none of 127,000 tags of news, takes more than twice as long, and quadratic time on a run
 * of words without end. Not thread-safe.
 */
final class Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final MaxentModel model;
    private final POSContextGenerator contexts;

    private Tagger(MaxentModel model, POSContextGenerator contexts) {
        this.model = model;
        this.contexts = contexts;
    }

    static Tagger create() {
        POSModel model = Shared.MODEL;
        return new Tagger(
                Objects.requireNonNull((MaxentModel) model.getArtifact("pos.model")),
                model.getFactory().getPOSContextGenerator());
    }

    String[] tag(String[] words) {
        String[] tags = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            tags[i] = model.getBestOutcome(model.eval(contexts.getContext(i, words, tags, null)));
        }
        return tags;
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
