package io.claimstream.extract.name;

import java.util.List;
import java.util.Set;

/** Tells sentences whose capitals mean something from headlines and shouting. */
final class Casing {

    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "ADV");
    private static final double MOST = 0.9;
    private static final int FEW = 3;

    private Casing() {}

    /** False when nearly all words of content are capitalised. */
    static boolean tells(List<Word> words) {
        int content = 0;
        int capitalised = 0;
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            if (CONTENT.contains(word.tag()) && Character.isLetter(word.text().charAt(0))) {
                content++;
                capitalised += word.isCapitalised() ? 1 : 0;
            }
        }
        return content < FEW || capitalised < MOST * content;
    }
}
