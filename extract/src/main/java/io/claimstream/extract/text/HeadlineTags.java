package io.claimstream.extract.text;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.Set;

/** What the tagger gets wrong in headlines, which leave articles and auxiliaries out and write every word with a capital. */
final class HeadlineTags {

    private static final Set<String> HEADLINE_VERBS = Lexicon.words(HeadlineTags.class, "headline-verbs.txt");

    private static final Set<String> STATES = Set.of("Dead", "Hurt", "Injured", "Wounded", "Killed");

    private static final Set<String> BEHIND_A_PERSON = Set.of("VERB", "AUX", "ADJ", "ADP");

    private HeadlineTags() {}

    /** "Five hurt; suspect dead": where nobody stands before it who might suspect, it is a person. */
    static boolean isSuspect(String[] words, String[] tags, int i) {
        boolean opens = i == 0 || tags[i - 1].equals("PUNCT");
        return opens
                && tags[i].equals("VERB")
                && words[i].equalsIgnoreCase("suspect")
                && BEHIND_A_PERSON.contains(tags[i + 1]);
    }

    /** "Fire at Mill; Guard Dead", "Two Children Hurt": the tagger takes the capital for a name's. */
    static boolean isState(String[] words, String[] tags, int i) {
        if (!tags[i].equals("PROPN") || !STATES.contains(words[i])) {
            return false;
        }
        String before = i < 2 ? "PUNCT" : tags[i - 2];
        return before.equals("NUM") || (before.equals("PUNCT") && words[i].equals("Dead"));
    }

    /** "Man kills wife", "fire kills 2, injures 3", "6-year-old dies in fire": the tagger takes the verb of a headline for a noun. */
    static boolean isVerb(String[] words, String[] tags, int i) {
        boolean counts = i + 1 < words.length && tags[i + 1].equals("NUM") && words[i - 1].equals(",");
        boolean ofAge = i > 1 && words[i - 1].equalsIgnoreCase("old") && words[i - 2].equals("-");
        boolean after = tags[i - 1].equals("NOUN") || tags[i - 1].equals("PROPN") || ofAge || counts;
        boolean before = i + 1 < words.length && !tags[i + 1].equals("VERB") && !tags[i + 1].equals("AUX");
        return tags[i].equals("NOUN") && after && before && HEADLINE_VERBS.contains(words[i]);
    }
}
