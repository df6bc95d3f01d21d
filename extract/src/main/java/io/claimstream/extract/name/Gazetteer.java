package io.claimstream.extract.name;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Places and organisations that are known by name alone. Compiled for this project; holds no other gazetteer's data. */
public final class Gazetteer {

    private static final String NOWHERE = "-";
    private static final PhraseTable<Known> KNOWN = new PhraseTable<>();
    private static final Map<String, Set<String>> COUNTRIES_BY_NAME = new HashMap<>();
    private static final Set<String> STATES = new HashSet<>();
    private static final Set<String> COUNTRIES = new HashSet<>();
    private static final Set<String> PEOPLES = new HashSet<>();

    static {
        readCountries();
        readStates();
        readCities();
        readOrganisations();
    }

    private Gazetteer() {}

    /** ISO 3166-1 alpha-2 codes of the countries that have a place of that name, or bear it; empty when it is not known. */
    public static Set<String> countriesOf(String name) {
        return COUNTRIES_BY_NAME.getOrDefault(name, Set.of());
    }

    /** A state of the United States, by its name or an abbreviation that the press uses. */
    public static boolean isState(String name) {
        return STATES.contains(name);
    }

    /** A country, by any of its names. */
    public static boolean isCountry(String name) {
        return COUNTRIES.contains(name);
    }

    static Optional<PhraseTable.Match<Known>> longest(List<Word> words, int from, int end) {
        return KNOWN.longest(words, from, end);
    }

    static boolean knows(String name) {
        return KNOWN.get(name).isPresent();
    }

    /** "Afghan", "Afghans": names a people, not a place. */
    static boolean isPeople(String word) {
        return PEOPLES.contains(word);
    }

    private static void readCountries() {
        for (List<String> row : Lexicon.rows(Gazetteer.class, "countries.txt")) {
            List<String> names = Lexicon.forms(row.get(1));
            COUNTRIES.addAll(names);
            names.forEach(name -> put(name, names.get(0), row.get(0)));
            PEOPLES.addAll(Lexicon.forms(row.get(2)));
        }
    }

    private static void readStates() {
        for (List<String> row : Lexicon.rows(Gazetteer.class, "states.txt")) {
            List<String> names = Lexicon.forms(row.get(0));
            STATES.addAll(names);
            put(names.get(0), names.get(0), "US");
            names.stream().filter(name -> name.contains(".")).forEach(name -> put(name, names.get(0), "US"));
        }
    }

    private static void readCities() {
        for (List<String> row : Lexicon.rows(Gazetteer.class, "cities.txt")) {
            Lexicon.forms(row.get(1)).forEach(name -> put(name, name, row.get(0)));
        }
    }

    private static void put(String name, String fullName, String country) {
        KNOWN.put(name, new Known(key(fullName), true));
        if (!country.equals(NOWHERE)) {
            COUNTRIES_BY_NAME.computeIfAbsent(name, n -> new TreeSet<>()).add(country);
        }
    }

    private static void readOrganisations() {
        for (List<String> row : Lexicon.rows(Gazetteer.class, "organisations.txt")) {
            List<String> names = Lexicon.forms(row.get(0));
            for (String name : names) {
                KNOWN.put(name, new Known(key(names.get(0)), false));
            }
        }
    }

    private static String key(String name) {
        return LatinForm.words(name.startsWith("The ") ? name.substring(4) : name);
    }

    /**
     * What a phrase is known for.
     *
     * @param key one for all of its names
     * @param place true for a place, false for an organisation
     */
    record Known(String key, boolean place) {}
}
