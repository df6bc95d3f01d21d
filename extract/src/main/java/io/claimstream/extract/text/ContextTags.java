package io.claimstream.extract.text;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.Set;

/** Tags that the words on either side rule out: what an article opens is a noun, what an object follows is a verb. */
final class ContextTags {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been");
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> BEHIND_A_NOUN = Set.of("ADP", "AUX", "VERB", "PUNCT", "SCONJ");
    private static final Set<String> TIMES = Set.of("morning", "evening", "spring");
    private static final Set<String> RANKS = Set.of("first", "last", "next");

    /** "The young there", "the wounded alone": adverbs that stand behind an adjective that is used as a noun. */
    private static final Set<String> ADVERBS_BEHIND_NOUNS =
            Lexicon.words(ContextTags.class, "adverbs-behind-nouns.txt");

    private ContextTags() {}

    /** "The well is deep", "a deserted well measuring 40 m": what an article opens has to end in a noun. */
    static boolean closesPhrase(String[] words, String[] tags, int i) {
        boolean determined = tags[i - 1].equals("DET");
        boolean described = i > 1 && (describes(tags, i) || isMeasured(words, tags, i));
        boolean closed = i + 1 >= words.length || tags[i + 1].equals("AUX") || tags[i + 1].equals("PUNCT");
        boolean open = tags[i].equals("INTJ") || (tags[i].equals("ADV") && (described || closed));
        boolean ends = i + 1 >= words.length || BEHIND_A_NOUN.contains(tags[i + 1]);
        return open
                && (determined || described)
                && ends
                && !words[i].endsWith("ly")
                && !ADVERBS_BEHIND_NOUNS.contains(words[i]);
    }

    private static boolean describes(String[] tags, int i) {
        return tags[i - 2].equals("DET") && (tags[i - 1].equals("ADJ") || tags[i - 1].equals("VERB"));
    }

    /** "A 40-metre-deep well", "the 40 m well" */
    private static boolean isMeasured(String[] words, String[] tags, int i) {
        boolean deep = tags[i - 1].equals("ADJ") || tags[i - 1].equals("ADV");
        boolean unit = i > 2
                && tags[i - 3].equals("DET")
                && tags[i - 2].equals("NUM")
                && (words[i - 1].length() <= 2 || words[i - 1].contains("-"));
        return unit || (deep && words[i - 2].equals("-"));
    }

    /** "There will be lumps of ice", "she has ties to Lund": no participle ends in a single -s. */
    static boolean isPluralBehindAuxiliary(String[] words, String[] tags, int i) {
        boolean auxiliary = BE.contains(words[i - 1]) || HAVE.contains(words[i - 1]);
        return tags[i].equals("VERB") && auxiliary && isPlural(words[i]);
    }

    /** "Forecasts call for rain": a plural and the verb that goes with it, each taken for the other at a sentence's start. */
    static boolean isPluralBeforeVerb(String[] words, String[] tags, int i) {
        return i == 0
                && words.length > 2
                && tags[0].equals("VERB")
                && isPlural(words[0])
                && tags[1].equals("NOUN")
                && !isPlural(words[1])
                && Verbs.contains(words[1])
                && (tags[2].equals("ADP") || tags[2].equals("DET"));
    }

    /** "Suspected of moving 600 tons": a gerund with its object. */
    static boolean isGerund(String[] words, String[] tags, int i) {
        return tags[i].equals("NOUN")
                && words[i].endsWith("ing")
                && !TIMES.contains(words[i])
                && Character.isLowerCase(words[i].charAt(0))
                && (tags[i - 1].equals("ADP") || tags[i - 1].equals("SCONJ"))
                && opensAmount(words, tags, i + 1);
    }

    /** "The module weighs nearly 19,000 pounds": the verb of a sentence that would have none. */
    static boolean isOnlyVerb(String[] words, String[] tags, int i) {
        boolean subject = i > 1 && tags[i - 1].equals("NOUN") && !isPlural(words[i - 1]) && tags[i - 2].equals("DET");
        if (!subject || !tags[i].equals("NOUN") || !isPlural(words[i]) || !opensAmount(words, tags, i + 1)) {
            return false;
        }
        for (String tag : tags) {
            if (tag.equals("VERB") || tag.equals("AUX")) {
                return false;
            }
        }
        return Verbs.contains(words[i].substring(0, words[i].length() - 1));
    }

    /** "The Blue Swift's two masts": no verb owns anything. */
    static boolean owns(String[] words, String[] tags, int i) {
        return i + 1 < words.length
                && tags[i + 1].equals("PART")
                && (words[i + 1].equals("'s") || words[i + 1].equals("’s"));
    }

    /** "The company first announced it": a rank between a noun and its verb is an adverb. */
    static boolean isRankOfDeed(String[] words, String[] tags, int i) {
        return tags[i].equals("ADJ")
                && RANKS.contains(words[i])
                && (tags[i - 1].equals("NOUN") || tags[i - 1].equals("PROPN") || tags[i - 1].equals("PRON"))
                && i + 1 < words.length
                && tags[i + 1].equals("VERB")
                && !words[i + 1].endsWith("ing");
    }

    private static boolean opensAmount(String[] words, String[] tags, int at) {
        int i = at;
        while (i < words.length && i < at + 3 && (tags[i].equals("ADV") || words[i].equals("about"))) {
            i++;
        }
        return i < words.length && tags[i].equals("NUM");
    }

    private static boolean isPlural(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    }
}
