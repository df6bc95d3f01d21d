package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, as a class of words that mean the same ones.
 *
 * @param name the class; a word that is in none is its own; empty when the text leaves it out
 * @param people true for a class of people
 */
record Noun(String name, boolean people) {

    static final Noun NONE = new Noun("", false);
    static final Noun ANYONE = new Noun("person", true);

    private static final int LONGEST_PHRASE = 3;
    private static final Map<String, Noun> CLASSES = read();

    /** The class of a quantity's concept, by its last words or by its head. */
    static Noun of(Quantity quantity) {
        Noun ofConcept = ofPhrase(quantity.concept());
        if (ofConcept != null) {
            return ofConcept;
        }
        String head = quantity.head();
        if (head != null && !head.isBlank()) {
            String word = head.toLowerCase(Locale.ROOT);
            return CLASSES.getOrDefault(word, new Noun(word, false));
        }
        return UnitFamily.PERSON.equals(quantity.unit()) ? ANYONE : NONE;
    }

    /** One word for all that a word in lower case stands for; its singular when it is in no class. */
    static String classOf(String word) {
        Noun noun = CLASSES.getOrDefault(word, CLASSES.get(singular(word)));
        return noun == null ? singular(word) : noun.name();
    }

    /** True when it may stand for people of any kind. */
    boolean anyone() {
        return equals(ANYONE) || name.isEmpty();
    }

    /** True when both may name the same ones. */
    boolean agreesWith(Noun other) {
        return name.equals(other.name) || anyone() || other.anyone();
    }

    private static @Nullable Noun ofPhrase(@Nullable String phrase) {
        if (phrase == null) {
            return null;
        }
        List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
        for (int from = Math.max(0, words.size() - LONGEST_PHRASE); from < words.size(); from++) {
            String last = String.join(" ", words.subList(from, words.size()));
            Noun found = CLASSES.getOrDefault(last, CLASSES.get(singular(last)));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String singular(String phrase) {
        return phrase.endsWith("s") ? phrase.substring(0, phrase.length() - 1) : phrase;
    }

    private static Map<String, Noun> read() {
        Map<String, Noun> classes = new HashMap<>();
        for (String line : Lexicon.lines("nouns.txt")) {
            int colon = line.indexOf(':');
            int space = line.indexOf(' ');
            Noun noun = new Noun(line.substring(space + 1, colon), line.startsWith("people "));
            for (String word : line.substring(colon + 1).split(",", -1)) {
                classes.put(word.strip(), noun);
            }
        }
        return Map.copyOf(classes);
    }
}
