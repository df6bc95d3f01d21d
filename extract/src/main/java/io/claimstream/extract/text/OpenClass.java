package io.claimstream.extract.text;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.Locale;
import java.util.Set;

/**
 * Tags of words that a tagger takes for function words and that are none: English has a few hundred of those, so that "survivor" is
 * no conjunction, whatever stands around it.
 */
final class OpenClass {

    private static final Set<String> FUNCTION_WORDS = Lexicon.words(OpenClass.class, "function-words.txt");
    private static final Set<String> CLOSED = Set.of("ADP", "AUX", "CCONJ", "DET", "INTJ", "PART", "PRON", "SCONJ");
    private static final Set<String> BEFORE_VERBS =
            Set.of("to", "will", "would", "could", "can", "may", "might", "must", "should");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

    private OpenClass() {}

    /** The tag that a word has when the one given is no tag for it; else the one given. */
    static String corrected(String[] words, String[] tags, int i) {
        boolean letters = Character.isLetter(words[i].charAt(0));
        if (!letters || !CLOSED.contains(tags[i]) || FUNCTION_WORDS.contains(words[i])) {
            return tags[i];
        }
        String word = words[i].toLowerCase(Locale.ROOT);
        if (FUNCTION_WORDS.contains(word)) {
            return tags[i];
        }
        if (i > 0 && Character.isUpperCase(words[i].charAt(0))) {
            return "PROPN";
        }
        return byForm(words, tags, i, word);
    }

    private static String byForm(String[] words, String[] tags, int i, String word) {
        boolean beforeNoun = i + 1 < words.length && NOUNS.contains(tags[i + 1]);
        boolean governed = i > 0 && BEFORE_VERBS.contains(words[i - 1]);
        if (word.endsWith("ly")) {
            return "ADV";
        }
        if (word.endsWith("ing") || word.endsWith("ed") || (governed && Verbs.contains(word))) {
            return "VERB";
        }
        boolean adjective = word.endsWith("ous")
                || word.endsWith("able")
                || word.endsWith("ible")
                || word.endsWith("ful")
                || word.endsWith("less")
                || word.endsWith("ive");
        return adjective || (beforeNoun && (word.endsWith("al") || word.endsWith("ic") || word.endsWith("ish")))
                ? "ADJ"
                : "NOUN";
    }
}
