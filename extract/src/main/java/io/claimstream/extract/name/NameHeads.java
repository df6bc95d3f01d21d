package io.claimstream.extract.name;

import io.claimstream.contract.claim.EntityType;
import java.util.List;

/** The words that tell what a name names: "Ministry", "River", "University of". */
final class NameHeads {

    private final List<Word> words;

    NameHeads(List<Word> words) {
        this.words = words;
    }

    /** Index of the head of the name that begins at a word; -1 when it has none. */
    int find(int at, int end) {
        int head = -1;
        for (int i = at; i < end; i++) {
            Word word = words.get(i);
            if (i > at && (NameLexicon.isFullTitle(word.lower()) && !isHead(word))) {
                break;
            }
            boolean followed = i + 1 < end
                    && (words.get(i + 1).lower().equals("of")
                            || words.get(i + 1).lower().equals("for"));
            if (isHead(word) && (i > at || followed)) {
                if (followed) {
                    return i;
                }
                head = i;
            }
        }
        return head;
    }

    /** Where the name with that head ends. */
    int nameEnd(int head, int end) {
        int stop = head + 1;
        if (stop < end && !words.get(stop).isCapitalised()) {
            while (stop < end
                    && !(words.get(stop).isCapitalised()
                            && NameLexicon.isFullTitle(words.get(stop).lower()))) {
                stop++;
            }
        }
        return stop;
    }

    static boolean isHead(Word word) {
        String lower = word.lower();
        return word.isCapitalised()
                && (NameLexicon.isOrganisationHead(lower)
                        || NameLexicon.isPlaceHead(lower)
                        || NameLexicon.isOtherHead(lower));
    }

    static EntityType type(String head) {
        if (NameLexicon.isOrganisationHead(head)) {
            return EntityType.ORGANISATION;
        }
        return NameLexicon.isPlaceHead(head) ? EntityType.PLACE : EntityType.OTHER;
    }
}
