package io.claimstream.extract.name;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An organisation's name without its legal form.
 *
 * @param words what is left
 * @param forms the legal forms, one name for all of their spellings
 * @param condensed all of it without spaces
 */
record CompanyName(List<String> words, TreeSet<String> forms, String condensed) {

    private static final int SHORTEST_JOINED = 5;
    private static final int LONG = 8;
    private static final Map<String, String> WORD_FORMS = forms("word-forms.txt");
    private static final Map<String, String> FORMS = forms("legal-forms.txt");

    static CompanyName of(String written) {
        String rest = " " + NameKey.words(written.replace("&", " and ")) + " ";
        for (Map.Entry<String, String> form : WORD_FORMS.entrySet()) {
            rest = rest.replace(" " + form.getKey() + " ", " " + form.getValue() + " ");
        }
        TreeSet<String> forms = new TreeSet<>();
        for (Map.Entry<String, String> form : FORMS.entrySet()) {
            String words = " " + form.getKey() + " ";
            if (rest.contains(words) && !rest.equals(words)) {
                rest = rest.replace(words, " ");
                forms.add(form.getValue());
            }
        }
        List<String> words = Arrays.stream(rest.strip().split(" +", -1))
                .filter(word -> !word.equals("the"))
                .toList();
        return new CompanyName(words, forms, NameKey.words(written).replace(" ", ""));
    }

    boolean same(CompanyName other) {
        if (condensed.equals(other.condensed)) {
            return !condensed.isEmpty();
        }
        if (!forms.isEmpty() && !other.forms.isEmpty() && forms.stream().noneMatch(other.forms::contains)) {
            return false;
        }
        String joined = String.join("", words);
        if (joined.equals(String.join("", other.words))) {
            return !joined.isEmpty();
        }
        boolean joinedElsewhere =
                joined.length() >= LONG && WordMatch.misspeltOnce(joined, String.join("", other.words));
        boolean wordByWord = words.size() == other.words.size()
                && joined.length() >= SHORTEST_JOINED
                && WordMatch.of(words, other.words).isSame(1);
        return joinedElsewhere || wordByWord;
    }

    /** Longest first, so that a form is not taken for a part of it. */
    private static Map<String, String> forms(String file) {
        Map<String, String> forms = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (List<String> row : Lexicon.rows(CompanyName.class, file)) {
            forms.putAll(
                    Lexicon.forms(row.get(1)).stream().collect(Collectors.toMap(form -> form, form -> row.get(0))));
        }
        return forms;
    }
}
