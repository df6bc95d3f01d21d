package io.claimstream.extract.text;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.Set;

/** The verbs of English by their base forms: a tagger takes many a noun for one. */
public final class Verbs {

    private static final Set<String> BASE_FORMS = Lexicon.words(Verbs.class, "verbs.txt");

    private Verbs() {}

    /** Whether a word is the base form of a verb. */
    public static boolean contains(String lemma) {
        return BASE_FORMS.contains(lemma);
    }
}
