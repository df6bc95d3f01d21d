package io.claimstream.extract.text;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Dictionary forms of English words: the rules of inflection checked against a list of verbs, after lists of what is
 * irregular. OpenNLP's statistical lemmatizer guesses at words that it has not seen and takes longer than tagging.
 */
final class Lemmatizer {

    private static final Map<String, String> IRREGULAR_VERBS = Lexicon.pairs(Lemmatizer.class, "irregular-verbs.txt");
    private static final Map<String, String> IRREGULAR_NOUNS = Lexicon.pairs(Lemmatizer.class, "irregular-nouns.txt");
    private static final Map<String, String> CLITICS = Lexicon.pairs(Lemmatizer.class, "clitics.txt");

    private static final Pattern ONE_SHORT_SYLLABLE = Pattern.compile("[^aeiou]*[aeiouy][^aeiouwxy]");
    private static final Pattern LOST_E = Pattern.compile(".*(?:at|i[zs]|[vcgu])");
    private static final Pattern LONG_PLURAL = Pattern.compile(".*(?:ch|sh|ss|zz|us|x|o)es");
    private static final Pattern SINGULAR_S = Pattern.compile(".*(?:ss|us|is)");

    /** The dictionary form; names keep their letters, other words come in lower case. */
    String lemma(String word, String lower, String tag) {
        return switch (tag) {
            case "PROPN" -> word;
            case "VERB" -> verb(lower);
            case "AUX" -> clitic(lower);
            case "PART" -> lower.endsWith("t") ? clitic(lower) : lower;
            case "NOUN" -> noun(lower);
            default -> lower;
        };
    }

    /** Whether a word is a form of a verb that the list knows, and not its base. */
    boolean inflectsVerb(String lower) {
        return !Verbs.contains(lower) && Verbs.contains(verb(lower));
    }

    /** Whether a word is the past or the past participle of a verb, and not its base as well. */
    boolean isPast(String lower) {
        boolean ending = lower.endsWith("ed") || (IRREGULAR_VERBS.containsKey(lower) && !lower.endsWith("ing"));
        return ending && !lower.endsWith("s") && inflectsVerb(lower);
    }

    private static String clitic(String lower) {
        String known = CLITICS.get(lower.replace('’', '\''));
        return known == null ? verb(lower) : known;
    }

    private static String verb(String word) {
        String irregular = IRREGULAR_VERBS.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (Verbs.contains(word)) {
            return word;
        }
        if (word.endsWith("ies") || word.endsWith("ied")) {
            String y = without(word, 3) + "y";
            return firstVerb(List.of(y, without(word, 1)), y);
        }
        if (word.endsWith("es")) {
            return firstVerb(List.of(without(word, 1), without(word, 2)), without(word, 1));
        }
        if (word.endsWith("s") && !word.endsWith("ss")) {
            return without(word, 1);
        }
        if (word.endsWith("ed") && word.length() > 3) {
            return stem(without(word, 2));
        }
        if (word.endsWith("ing") && word.length() > 4) {
            return stem(without(word, 3));
        }
        return word;
    }

    private static String stem(String stem) {
        String withE = stem + "e";
        int last = stem.length() - 1;
        boolean doubled = last > 0 && stem.charAt(last) == stem.charAt(last - 1);
        if (doubled) {
            String single = stem.substring(0, last);
            String likely = "lsfz".indexOf(stem.charAt(last)) < 0 ? single : stem;
            return firstVerb(List.of(stem, withE, single), likely);
        }
        String likely = LOST_E.matcher(stem).matches() ? withE : stem;
        return firstVerb(
                ONE_SHORT_SYLLABLE.matcher(stem).matches() ? List.of(withE, stem) : List.of(stem, withE), likely);
    }

    private static String firstVerb(List<String> candidates, String otherwise) {
        for (String candidate : candidates) {
            if (Verbs.contains(candidate)) {
                return candidate;
            }
        }
        return otherwise;
    }

    private static String noun(String word) {
        String irregular = IRREGULAR_NOUNS.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.length() < 4
                || Character.isDigit(word.charAt(0))
                || !word.endsWith("s")
                || SINGULAR_S.matcher(word).matches()) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.length() > 4 ? without(word, 3) + "y" : without(word, 1);
        }
        return LONG_PLURAL.matcher(word).matches() ? without(word, 2) : without(word, 1);
    }

    private static String without(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
