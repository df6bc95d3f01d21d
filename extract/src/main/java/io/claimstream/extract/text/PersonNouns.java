package io.claimstream.extract.text;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.Set;

/** Nouns for people, by their lemmas: "sailor", "child", "victim". */
public final class PersonNouns {

    private static final Set<String> LEMMAS = Lexicon.words(PersonNouns.class, "person-nouns.txt");

    private PersonNouns() {}

    /** Whether a noun, by its lemma in lower case, is one for people. */
    public static boolean contains(String lemma) {
        return LEMMAS.contains(lemma);
    }
}
