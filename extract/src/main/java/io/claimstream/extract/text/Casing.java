package io.claimstream.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Undoes the capitals of headlines before tagging, or the tagger takes their verbs for names: a word is lower-cased when
 * the article writes it so elsewhere, or when it is an inflected verb and never stands capitalised inside a sentence.
 */
final class Casing {

    /** A sentence is a headline when at least this share of its longer words is capitalised. */
    private static final double CAPITALISED = 0.8;

    private static final int LONGER_WORD = 4;
    private static final int FEWEST_LONGER_WORDS = 3;

    private final Lemmatizer lemmatizer;
    private final Set<String> lowerCased = new HashSet<>();
    private final Set<String> capitalised = new HashSet<>();

    /** Learns from all sentences of an article, headlines left out. */
    Casing(List<String[]> sentences, Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
        for (String[] words : sentences) {
            if (isHeadline(words)) {
                continue;
            }
            for (int i = 0; i < words.length; i++) {
                char first = words[i].charAt(0);
                if (Character.isLowerCase(first)) {
                    lowerCased.add(words[i]);
                } else if (i > 0 && Character.isUpperCase(first) && Character.isLetter(words[i - 1].charAt(0))) {
                    capitalised.add(words[i].toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** The words as a sentence would write them. */
    String[] inSentence(String[] words) {
        if (!isHeadline(words)) {
            return words;
        }
        boolean shouted = isShouted(words);
        String[] cased = words.clone();
        for (int i = 0; i < words.length; i++) {
            String lower = words[i].toLowerCase(Locale.ROOT);
            if (isCommon(lower)) {
                cased[i] = i == 0 ? capital(lower) : lower;
            } else if (shouted && words[i].indexOf('.') < 0) {
                cased[i] = capital(lower);
            }
        }
        return cased;
    }

    private boolean isCommon(String lower) {
        return lowerCased.contains(lower) || (!capitalised.contains(lower) && lemmatizer.inflectsVerb(lower));
    }

    private static boolean isHeadline(String[] words) {
        int longer = 0;
        int capitals = 0;
        for (String word : words) {
            if (word.length() >= LONGER_WORD && Character.isLetter(word.charAt(0))) {
                longer++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return longer >= FEWEST_LONGER_WORDS && capitals >= CAPITALISED * longer;
    }

    private static boolean isShouted(String[] words) {
        for (String word : words) {
            if (!word.equals(word.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static String capital(String lower) {
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
