package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Quantity;
import java.util.Locale;
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

    private static final NounLexicon LEXICON = NounLexicon.read();

    /** The class of a quantity's concept, by its last words or by its head. */
    static Noun of(Quantity quantity) {
        Noun ofConcept = quantity.concept() == null ? null : LEXICON.classOf(quantity.concept());
        if (ofConcept != null) {
            return ofConcept;
        }
        String head = quantity.head();
        if (head != null && !head.isBlank()) {
            String word = head.toLowerCase(Locale.ROOT);
            Noun ofHead = LEXICON.classOf(word);
            return ofHead == null ? new Noun(word, false) : ofHead;
        }
        return UnitFamily.PERSON.equals(quantity.unit()) ? ANYONE : NONE;
    }

    /** One word for all that a word in lower case stands for; its singular when it is in no class. */
    static String classOf(String word) {
        Noun noun = ofWord(word);
        if (noun != null) {
            return noun.name();
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** The class of a single word; null when it is in none. */
    static @Nullable Noun ofWord(String word) {
        return LEXICON.classOf(word);
    }

    /** True when it may stand for people of any kind. */
    boolean anyone() {
        return equals(ANYONE) || name.isEmpty();
    }

    /** True when both may name the same ones. */
    boolean agreesWith(Noun other) {
        return name.equals(other.name) || anyone() || other.anyone();
    }
}
