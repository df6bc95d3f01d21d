package io.claimstream.extract.attribution;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind what is seen or written: "a video posted by the harbour shows", "images from the agency show", "a study
 * conducted by the council found".
 */
final class Publisher {

    private static final Set<String> BY = Set.of("by", "from");
    private static final int REACH = 8;

    private final Set<String> imagery = Lexicon.words(Publisher.class, "imagery-nouns.txt");
    private final Set<String> documents = Lexicon.words(Publisher.class, "documents.txt");
    private final Set<String> issuing = Lexicon.words(Publisher.class, "issuing-verbs.txt");
    private final SourcePhrase sources;

    Publisher(SourcePhrase sources) {
        this.sources = sources;
    }

    /** True for a source that is only seen. */
    boolean isImage(Words words, Phrase source) {
        for (int i = source.from(); i < source.to(); i++) {
            if (imagery.contains(words.at(i).lemma()) && !words.noun(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The publisher of an image, named before the verb; null without one. */
    @Nullable
    Phrase of(Words words, Phrase image, int verb) {
        for (int i = image.from() + 1; i < verb && i < image.to() + REACH; i++) {
            if (words.isAny(i, BY)) {
                return sources.startingAt(words, i + 1);
            }
        }
        return null;
    }

    /** Whose a document is that is the source: "a study conducted by the council"; null when nobody is named. */
    @Nullable
    Phrase issuer(Words words, Phrase document) {
        int head = document.to() - 1;
        if (!words.noun(head) || !documents.contains(words.at(head).lemma())) {
            return null;
        }
        int at = document.to();
        at += words.is(at, ",") ? 1 : 0;
        boolean issued = issuing.contains(words.word(at)) && words.is(at + 1, "by");
        boolean direct = at == document.to() && words.isAny(at, BY);
        return issued || direct ? sources.startingAt(words, issued ? at + 2 : at + 1) : null;
    }
}
