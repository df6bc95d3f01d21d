package io.claimstream.extract.syntax;

import io.claimstream.extract.text.Token;

/** Tells past forms from their spelling, since the tags do not. */
final class PastForms {

    private PastForms() {}

    /** Whether a verb's form may be a past participle: its form is not its lemma, nor the third person of it. */
    static boolean mayBeParticiple(Token verb) {
        String word = verb.lower();
        boolean unchanged = word.equals(verb.lemma());
        if (unchanged) {
            // hurt, shot, hit, cut: the participle looks like the lemma
            return word.endsWith("t") && word.length() <= 5;
        }
        return !word.endsWith("s");
    }
}
