package io.claimstream.extract.name;

import io.claimstream.contract.claim.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whether two written names can be one person's or one organisation's; in doubt they are not. */
public final class NameMatcher {

    private static final int LONG = 8;

    private NameMatcher() {}

    /** True when the names agree in every word that both have, spelling and order apart. */
    public static boolean same(String first, String second, EntityType type) {
        return type == EntityType.PERSON
                ? samePerson(first, second)
                : CompanyName.of(first).same(CompanyName.of(second));
    }

    private static boolean samePerson(String first, String second) {
        if (sameKey(first, second)) {
            return true;
        }
        List<String> one = person(first);
        List<String> other = person(second);
        String joined = String.join("", one);
        boolean joinedElsewhere = one.size() != other.size() && WordMatch.misspeltOnce(joined, String.join("", other));
        if (joined.equals(String.join("", other)) || (joinedElsewhere && joined.length() >= LONG)) {
            return !one.isEmpty();
        }
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        boolean comparable = shorter.size() > 1 || longer.size() == 1;
        return comparable && WordMatch.of(shorter, longer).isSame(1);
    }

    private static boolean sameKey(String first, String second) {
        Optional<PersonName> name = PersonName.of(first);
        return name.isPresent()
                && name.map(PersonName::key).equals(PersonName.of(second).map(PersonName::key));
    }

    /** Family name last, titles off: "Frost, William" is "William Frost". */
    private static List<String> person(String written) {
        int comma = written.indexOf(',');
        String turned = comma < 0 ? written : written.substring(comma + 1) + " " + written.substring(0, comma);
        List<String> parts = new ArrayList<>(NameKey.parts(turned));
        while (parts.size() > 1 && NameLexicon.isFullTitle(parts.get(0))) {
            parts.remove(0);
        }
        return parts.stream().distinct().toList();
    }
}
