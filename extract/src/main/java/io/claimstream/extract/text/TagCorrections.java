package io.claimstream.extract.text;

import java.util.Locale;

/** Corrects what the tagger is known to get wrong in news: numbers by their shape, participles by what stands beside them. */
final class TagCorrections {

    private final Lemmatizer lemmatizer;

    TagCorrections(Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
    }

    /** Rewrites the tags in place. */
    void apply(String[] words, String[] tags) {
        for (int i = 0; i < words.length; i++) {
            tags[i] = byShape(words[i], tags[i]);
        }
        for (int i = 1; i < words.length; i++) {
            if (isMistakenParticiple(words, tags, i)) {
                tags[i] = "VERB";
            }
        }
    }

    private static String byShape(String word, String tag) {
        char first = word.charAt(0);
        char last = word.charAt(word.length() - 1);
        if (isNumeral(first) && isNumeral(last)) {
            return "NUM";
        }
        if (Character.isLetter(first)) {
            boolean named = Character.isUpperCase(first) && Character.isDigit(last);
            return named || tag.equals("PUNCT") || tag.equals("SYM") ? (named ? "PROPN" : "X") : tag;
        }
        if (Character.isDigit(first) || (word.length() > 1 && Character.isLetter(last))) {
            return tag;
        }
        if (Character.getType(first) == Character.CURRENCY_SYMBOL || "%+=°<>#".indexOf(first) >= 0) {
            return "SYM";
        }
        return tag.equals("PART") || tag.equals("SYM") || tag.equals("AUX") ? tag : "PUNCT";
    }

    private static boolean isNumeral(char c) {
        return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /** "12 others wounded.", "was injured by": a past participle that follows its noun or auxiliary and no noun follows. */
    private boolean isMistakenParticiple(String[] words, String[] tags, int i) {
        if (!tags[i].equals("ADJ") && !tags[i].equals("NOUN")) {
            return false;
        }
        boolean follows = switch (tags[i - 1]) {
            case "NOUN", "PROPN", "PRON", "NUM", "AUX" -> true;
            case "ADV" -> i > 1 && tags[i - 2].equals("AUX");
            default -> false;
        };
        boolean modifies = i + 1 < words.length
                && switch (tags[i + 1]) {
                    case "NOUN", "PROPN", "ADJ", "NUM" -> true;
                    default -> words[i + 1].equals("-");
                };
        return follows && !modifies && lemmatizer.isPast(words[i].toLowerCase(Locale.ROOT));
    }
}
