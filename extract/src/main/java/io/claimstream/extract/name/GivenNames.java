package io.claimstream.extract.name;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Given names of many cultures with their spellings. */
public final class GivenNames {

    private static final Map<String, GivenName> BY_SPELLING = read();

    private GivenNames() {}

    /** Whether a word is known for a given name, however it is spelt. */
    public static boolean contains(String word) {
        return find(LatinForm.words(word)).isPresent();
    }

    /** The given name that a word is, if it is known for one; the word as {@link LatinForm} makes it. */
    static Optional<GivenName> find(String word) {
        return Optional.ofNullable(BY_SPELLING.get(word));
    }

    private static Map<String, GivenName> read() {
        Map<String, GivenName> names = new HashMap<>();
        for (List<String> row : Lexicon.rows(GivenNames.class, "given-names.txt")) {
            String[] spellings = row.get(2).split("\\s+", -1);
            GivenName name = new GivenName(
                    LatinForm.words(spellings[0]),
                    Gender.of(row.get(0)),
                    row.get(1).equals("r"));
            for (String spelling : spellings) {
                names.putIfAbsent(LatinForm.words(spelling), name);
            }
        }
        return names;
    }

    /**
     * A given name.
     *
     * @param canonical one spelling for all of its spellings
     * @param gender of those who bear it
     * @param romanised spelt in Latin letters only by transliteration, so in several ways
     */
    record GivenName(String canonical, Gender gender, boolean romanised) {}
}
