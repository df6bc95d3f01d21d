package io.claimstream.extract.text;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.Set;

/** Verbs behind "to" and behind "would" that the tagger takes for nouns: "threatened to fire four", "would station 5,000". */
final class InfinitiveTags {

    private static final Set<String> MODALS =
            Set.of("will", "would", "could", "should", "must", "might", "may", "can", "shall", "'ll", "’ll");
    private static final Set<String> GOVERNORS = Lexicon.words(InfinitiveTags.class, "infinitive-governors.txt");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your");

    /** How far before "to" its verb may stand when it has an object: "asked the council to blacklist". */
    private static final int REACH = 5;

    private InfinitiveTags() {}

    /** Whether the noun at {@code i} is a verb with an object behind it. */
    static boolean isVerb(String[] words, String[] tags, int i) {
        boolean base = tags[i].equals("NOUN") && Verbs.contains(words[i]) && i + 1 < words.length;
        if (!base || !opensObject(words, tags, i + 1)) {
            return false;
        }
        if (isInverted(words, tags, i)) {
            return true;
        }
        boolean infinitive = words[i - 1].equals("to") && i > 1;
        // "The stage is to fire three times"
        return MODALS.contains(words[i - 1])
                || (infinitive && (tags[i - 2].equals("AUX") || isGoverned(words, tags, i - 2)));
    }

    /** "Not only will the ferry take 40 men": the subject stands between the modal and its verb. */
    private static boolean isInverted(String[] words, String[] tags, int i) {
        if (!tags[i - 1].equals("NOUN") && !tags[i - 1].equals("PROPN")) {
            return false;
        }
        int at = i - 1;
        while (at > 0 && (tags[at].equals("NOUN") || tags[at].equals("PROPN") || tags[at].equals("ADJ"))) {
            at--;
        }
        return at > 0 && tags[at].equals("DET") && MODALS.contains(words[at - 1]);
    }

    private static boolean opensObject(String[] words, String[] tags, int at) {
        return tags[at].equals("NUM") || tags[at].equals("DET") || POSSESSIVES.contains(words[at]);
    }

    private static boolean isGoverned(String[] words, String[] tags, int last) {
        for (int i = last; i >= Math.max(0, last - REACH) && !tags[i].equals("PUNCT"); i--) {
            if (tags[i].equals("VERB") || GOVERNORS.contains(words[i])) {
                return GOVERNORS.contains(words[i]);
            }
        }
        return false;
    }
}
