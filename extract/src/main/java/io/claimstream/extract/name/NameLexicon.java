package io.claimstream.extract.name;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that tell what a name is, or that there is none. */
final class NameLexicon {

    private static final Map<String, String> TITLES = byWord("titles.txt");
    private static final Set<String> ORGANISATION_HEADS = labelled("organisation-words.txt", "head");
    private static final Set<String> PLACE_HEADS = labelled("organisation-words.txt", "place");
    private static final Set<String> OTHER_HEADS = labelled("organisation-words.txt", "other");
    private static final Set<String> TIMES = labelled("not-names.txt", "time");
    private static final Set<String> PEOPLES = labelled("not-names.txt", "people");
    private static final Set<String> COMMON = labelled("not-names.txt", "common");
    private static final Set<String> ADJECTIVE_ENDINGS = labelled("not-names.txt", "ending");
    private static final Set<String> ALONE = labelled("not-names.txt", "alone");

    private NameLexicon() {}

    /** Stands before a person's name: a title or a role. */
    static boolean isTitle(String word) {
        return TITLES.containsKey(word);
    }

    /** Stands before a person's name by itself, not only as a part of a longer title. */
    static boolean isFullTitle(String word) {
        return isTitle(word) && !TITLES.getOrDefault(word, "").equals("lengthens");
    }

    static Gender genderOfTitle(String word) {
        return Gender.of(TITLES.getOrDefault(word, "u"));
    }

    static boolean isOrganisationHead(String word) {
        return ORGANISATION_HEADS.contains(word);
    }

    static boolean isPlaceHead(String word) {
        return PLACE_HEADS.contains(word);
    }

    static boolean isOtherHead(String word) {
        return OTHER_HEADS.contains(word);
    }

    static boolean isTime(String word) {
        return TIMES.contains(word);
    }

    static boolean isPeople(String word) {
        return PEOPLES.contains(word);
    }

    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    static boolean isAdjectiveEnding(String word) {
        return ADJECTIVE_ENDINGS.contains(word) || Gazetteer.isPeople(word);
    }

    static boolean isNoNameAlone(String word) {
        return isTime(word) || isPeople(word) || isCommon(word) || ALONE.contains(word);
    }

    private static Set<String> labelled(String file, String label) {
        Set<String> words = new HashSet<>();
        for (List<String> row : Lexicon.rows(NameLexicon.class, file)) {
            if (row.get(0).equals(label)) {
                words.addAll(Lexicon.forms(row.get(1)));
            }
        }
        return words;
    }

    private static Map<String, String> byWord(String file) {
        Map<String, String> labels = new HashMap<>();
        for (List<String> row : Lexicon.rows(NameLexicon.class, file)) {
            for (String word : Lexicon.forms(row.get(1))) {
                labels.putIfAbsent(word, row.get(0));
            }
        }
        return labels;
    }
}
