package io.claimstream.extract.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How one article writes its words: which it also writes small, and which names it puts an article before, as before things. */
final class Usage {

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "every", "each", "its");

    private final Set<String> small = new HashSet<>();
    private final Set<String> things = new HashSet<>();

    private Usage() {}

    static Usage of(List<List<Word>> sentences) {
        Usage usage = new Usage();
        sentences.forEach(usage::read);
        return usage;
    }

    private void read(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!word.isCapitalised()) {
                small.add(word.text());
            }
            if (DETERMINERS.contains(word.lower()) && i + 2 < words.size()) {
                Word first = words.get(i + 1);
                Word second = words.get(i + 2);
                if (first.isCapitalised() && first.follows() && second.isCapitalised() && second.follows()) {
                    things.add(first.lower() + " " + second.lower());
                }
            }
        }
    }

    /** True for a word that stands in the article without a capital. */
    boolean isSmall(Word word) {
        return small.contains(word.lower());
    }

    /** True for the first words of "the Silver Arrow": no person is called so. */
    boolean isThing(Word first, Word second) {
        return things.contains(first.lower() + " " + second.lower());
    }
}
