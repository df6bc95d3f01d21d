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
    private static final Map<String, Set<String>> ORGANISATION_WORDS = byLabel("organisation-words.txt");
    private static final Map<String, Set<String>> NOT_NAMES = byLabel("not-names.txt");

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
        return in(ORGANISATION_WORDS, "head", word);
    }

    static boolean isPlaceHead(String word) {
        return in(ORGANISATION_WORDS, "place", word);
    }

    static boolean isOtherHead(String word) {
        return in(ORGANISATION_WORDS, "other", word);
    }

    static boolean isTime(String word) {
        return in(NOT_NAMES, "time", word);
    }

    static boolean isPeople(String word) {
        return in(NOT_NAMES, "people", word);
    }

    static boolean isCommon(String word) {
        return in(NOT_NAMES, "common", word);
    }

    static boolean isAdjectiveEnding(String word) {
        return in(NOT_NAMES, "ending", word) || Gazetteer.isPeople(word);
    }

    static boolean isNoNameAlone(String word) {
        return isTime(word) || isPeople(word) || isCommon(word) || in(NOT_NAMES, "alone", word);
    }

    private static boolean in(Map<String, Set<String>> labels, String label, String word) {
        return labels.getOrDefault(label, Set.of()).contains(word);
    }

    private static Map<String, Set<String>> byLabel(String file) {
        Map<String, Set<String>> words = new HashMap<>();
        for (List<String> row : Lexicon.rows(NameLexicon.class, file)) {
            words.computeIfAbsent(row.get(0), label -> new HashSet<>()).addAll(Lexicon.forms(row.get(1)));
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
