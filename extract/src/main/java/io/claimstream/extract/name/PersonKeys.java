package io.claimstream.extract.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys of the persons of one article: a name without its middle names, or a surname alone, has the key of the one person
 * that it can stand for, and a key of its own when there are several.
 */
final class PersonKeys {

    /** More of one name than a story has; each is compared with all others. */
    private static final int MOST_NAMESAKES = 20;

    private static final Comparator<PersonName> BY_KEY = Comparator.comparing(PersonName::key);

    private final Map<String, Set<PersonName>> byBase = new HashMap<>();
    private final Map<String, Set<PersonName>> byWord = new HashMap<>();
    private final Map<String, Set<PersonName>> bySound = new HashMap<>();
    private final Map<String, String> surnames = new HashMap<>();

    /** Takes note of a person named in full. */
    void learn(String written) {
        PersonName.of(written).ifPresent(name -> {
            List<String> parts = NameKey.parts(written);
            note(byBase, name.base(), name);
            for (String part : List.of(parts.get(0), parts.get(parts.size() - 1))) {
                note(byWord, part, name);
                if (name.romanised()) {
                    note(bySound, NameKey.skeleton(part), name);
                }
            }
        });
    }

    private static void note(Map<String, Set<PersonName>> names, String word, PersonName name) {
        Set<PersonName> noted = names.computeIfAbsent(word, any -> new TreeSet<>(BY_KEY));
        if (noted.size() < MOST_NAMESAKES) {
            noted.add(name);
        }
    }

    /** Takes note of a single name that is a person's by its title: "Mr. Keller". */
    void learnSurname(String written) {
        surnames.putIfAbsent(LatinForm.words(written), NameKey.surname(written));
    }

    /** Key of a person named in full. */
    String of(String written) {
        return PersonName.of(written).map(this::key).orElseGet(() -> NameKey.person(written));
    }

    private String key(PersonName name) {
        Set<PersonName> fuller = new TreeSet<>(BY_KEY);
        for (PersonName other : byBase.getOrDefault(name.base(), Set.of())) {
            if (name.isShortOf(other)) {
                fuller.add(other);
            }
        }
        return fullest(fuller).orElse(name).key();
    }

    /** The name that all others are short of. */
    private static Optional<PersonName> fullest(Set<PersonName> names) {
        return names.stream()
                .filter(name -> names.stream().allMatch(other -> other.isShortOf(name)))
                .findFirst();
    }

    /** Keys of the persons that a single name can stand for. */
    Set<String> named(String word) {
        String latin = LatinForm.words(word);
        Set<PersonName> names =
                byWord.containsKey(latin) ? byWord.get(latin) : bySound.getOrDefault(NameKey.skeleton(latin), Set.of());
        Set<String> keys = new TreeSet<>();
        names.forEach(name -> keys.add(key(name)));
        String surname = surnames.get(latin);
        return keys.isEmpty() && surname != null ? Set.of(surname) : keys;
    }
}
