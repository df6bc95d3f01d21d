package io.claimstream.extract.text;

import io.claimstream.contract.claim.Field;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/** Splits and tags English text with OpenNLP's models. Not thread-safe: one for each thread. */
public final class TextAnalyzer {

    private final SentenceDetectorME sentences;
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;
    private final LemmatizerME lemmatizer;

    private TextAnalyzer(
            SentenceDetectorME sentences, TokenizerME tokenizer, POSTaggerME tagger, LemmatizerME lemmatizer) {
        this.sentences = sentences;
        this.tokenizer = tokenizer;
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
    }

    /** Loads the models from the class path. */
    public static TextAnalyzer create() {
        return new TextAnalyzer(
                new SentenceDetectorME(TextAnalyzer.<SentenceModel>load("sentence", SentenceModel::new)),
                new TokenizerME(TextAnalyzer.<TokenizerModel>load("tokens", TokenizerModel::new)),
                new POSTaggerME(TextAnalyzer.<POSModel>load("pos", POSModel::new)),
                new LemmatizerME(TextAnalyzer.<LemmatizerModel>load("lemmas", LemmatizerModel::new)));
    }

    public AnalyzedText analyze(Field field, String text) {
        List<Sentence> found = new ArrayList<>();
        for (Span span : sentences.sentPosDetect(text)) {
            found.add(sentence(text, span));
        }
        return new AnalyzedText(field, text, found);
    }

    private Sentence sentence(String text, Span span) {
        Span[] spans = tokenizer.tokenizePos(text.substring(span.getStart(), span.getEnd()));
        String[] words = new String[spans.length];
        for (int i = 0; i < spans.length; i++) {
            words[i] = text.substring(span.getStart() + spans[i].getStart(), span.getStart() + spans[i].getEnd());
        }
        String[] tags = tagger.tag(words);
        String[] lemmas = lemmatizer.lemmatize(words, tags);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < spans.length; i++) {
            int start = span.getStart() + spans[i].getStart();
            tokens.add(new Token(start, start + words[i].length(), words[i], tags[i], lemmas[i]));
        }
        return new Sentence(span.getStart(), span.getEnd(), 0, tokens);
    }

    private static <M> M load(String kind, ModelReader<M> reader) {
        String name = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
        try (InputStream in =
                Objects.requireNonNull(TextAnalyzer.class.getResourceAsStream(name), () -> "no model " + name)) {
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private interface ModelReader<M> {
        M read(InputStream in) throws IOException;
    }
}
