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

    private static final NewsMedia MEDIA = new NewsMedia();

    private final Set<String> imagery = Lexicon.words(Publisher.class, "imagery-nouns.txt");
    private final Set<String> documents = Lexicon.words(Publisher.class, "documents.txt");
    private final Set<String> issuing = Lexicon.words(Publisher.class, "issuing-verbs.txt");
    private final SourcePhrase sources;

    Publisher(SourcePhrase sources) {
        this.sources = sources;
    }

    /** True for a source that is only seen. */
    boolean isImage(Words words, Phrase source) {
        return imagery.contains(words.at(words.headOf(source)).lemma());
    }

    /** "Footage from police", "images from NASA". */
    private static boolean isMedium(Words words, Phrase publisher) {
        String name = words.text(publisher);
        boolean acronym = name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
        return acronym || MEDIA.contains(name) || Citation.isNamedByNoun(words, publisher);
    }

    /** The publisher of an image, named before the verb; null without one. */
    @Nullable
    Phrase of(Words words, Phrase image, int verb) {
        for (int i = image.from() + 1; i < verb && i < image.to() + REACH; i++) {
            if (words.isAny(i, BY)) {
                Phrase publisher = sources.startingAt(words, i + 1);
                // "Footage from the scene", "from Lund"
                boolean place = publisher != null && words.is(i, "from") && !isMedium(words, publisher);
                return place ? null : publisher;
            }
        }
        return null;
    }

    /** The noun in "a report by" right before who wrote it; null when nothing written stands there. */
    @Nullable
    String documentBefore(Words words, Phrase author) {
        int noun = author.from() - 2;
        boolean written = words.isAny(noun + 1, BY)
                && words.noun(noun)
                && documents.contains(words.at(noun).lemma());
        return written ? words.word(noun) : null;
    }

    /** "Bits of information from the Space Office", "data from the ministry": whom the phrase itself names. */
    private @Nullable Phrase issuerWithin(Words words, Phrase document) {
        for (int i = document.from(); i + 2 < document.to(); i++) {
            if (words.noun(i) && documents.contains(words.at(i).lemma()) && words.isAny(i + 1, BY)) {
                Phrase issuer = new Phrase(i + 2, document.to());
                return words.is(i + 1, "by") || isMedium(words, issuer) ? issuer : null;
            }
        }
        return null;
    }

    /** Whose a document is that is the source: "a study conducted by the council"; null when nobody is named. */
    @Nullable
    Phrase issuer(Words words, Phrase document) {
        Phrase within = issuerWithin(words, document);
        if (within != null) {
            return within;
        }
        int head = document.to() - 1;
        if (!words.noun(head) || !documents.contains(words.at(head).lemma())) {
            return null;
        }
        int at = document.to();
        at += words.is(at, ",") ? 1 : 0;
        if (issuing.contains(words.word(at))) {
            // "Carried out by"
            int by = words.is(at + 1, "out") ? at + 2 : at + 1;
            return words.is(by, "by") ? sources.startingAt(words, by + 1) : null;
        }
        boolean direct = at == document.to() && words.isAny(at, BY);
        return direct ? sources.startingAt(words, at + 1) : null;
    }
}
