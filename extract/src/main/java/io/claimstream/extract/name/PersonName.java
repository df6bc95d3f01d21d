package io.claimstream.extract.name;

import io.claimstream.extract.name.GivenNames.GivenName;
import java.util.List;
import java.util.Optional;

/**
 * A person's name in full, each word spelt as keys spell it.
 *
 * @param given one spelling for all of its spellings
 * @param middle names or initials between the given and the family name
 * @param family without particles
 * @param romanised spelt in Latin letters by ear, so in several ways
 */
record PersonName(String given, List<String> middle, String family, boolean romanised) {

    PersonName {
        middle = List.copyOf(middle);
    }

    /** The name that is written; empty for less than a given and a family name. */
    static Optional<PersonName> of(String written) {
        List<String> parts = NameKey.parts(written);
        if (parts.size() < 2) {
            return Optional.empty();
        }
        List<String> before = calledBy(parts.subList(0, parts.size() - 1));
        Optional<GivenName> joined =
                before.size() > 1 ? GivenNames.find(before.get(0) + before.get(1)) : Optional.empty();
        Optional<GivenName> known = joined.or(() -> GivenNames.find(before.get(0)));
        boolean romanised =
                known.map(GivenName::romanised).orElseGet(() -> parts.stream().anyMatch(NameKey::looksRomanised));
        String given = known.map(GivenName::canonical).orElseGet(() -> NameKey.fold(before.get(0), romanised));
        List<String> middle = before.subList(joined.isPresent() ? 2 : 1, before.size()).stream()
                .map(part -> NameKey.fold(part, romanised))
                .toList();
        return Optional.of(
                new PersonName(given, middle, NameKey.fold(parts.get(parts.size() - 1), romanised), romanised));
    }

    /** Mohammad before another given name honours the prophet; the press drops it as often as not. */
    private static List<String> calledBy(List<String> before) {
        boolean honorific = before.size() > 1
                && GivenNames.find(before.get(0))
                        .filter(name -> name.canonical().equals("mohammed"))
                        .isPresent();
        return honorific ? before.subList(1, before.size()) : before;
    }

    /** Given and family name alone. */
    String base() {
        return given + " " + family;
    }

    String key() {
        return middle.isEmpty() ? base() : given + " " + String.join(" ", middle) + " " + family;
    }

    /** True when the other name tells all that this one tells, its initials spelt out or not. */
    boolean isShortOf(PersonName other) {
        int at = 0;
        for (String name : middle) {
            while (at < other.middle.size() && !agree(name, other.middle.get(at))) {
                at++;
            }
            if (at == other.middle.size()) {
                return false;
            }
            at++;
        }
        return base().equals(other.base());
    }

    private static boolean agree(String name, String full) {
        return name.equals(full) || (name.length() == 1 && full.startsWith(name));
    }
}
