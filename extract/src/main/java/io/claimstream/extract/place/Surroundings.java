package io.claimstream.extract.place;

import io.claimstream.contract.claim.EntityType;
import io.claimstream.extract.name.Gazetteer;
import io.claimstream.extract.name.NameMention;
import io.claimstream.extract.name.Names;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The countries that an article's unmistakable places lie in: they tell which Georgia is meant. */
final class Surroundings {

    private final Map<String, Integer> mentionsByCountry = new HashMap<>();

    private Surroundings() {}

    static Surroundings of(Names names) {
        Surroundings surroundings = new Surroundings();
        for (NameMention mention : names.mentions()) {
            if (mention.entity().type() == EntityType.PLACE) {
                Set<String> countries = Gazetteer.countriesOf(mention.entity().name());
                if (countries.size() == 1) {
                    surroundings.mentionsByCountry.merge(countries.iterator().next(), 1, Integer::sum);
                }
            }
        }
        return surroundings;
    }

    /** Null when the gazetteer does not know the name, or knows several and the article names none of them more than others. */
    @Nullable
    String country(String name) {
        Set<String> countries = Gazetteer.countriesOf(asListed(name));
        if (countries.size() == 1) {
            return countries.iterator().next();
        }
        String best = null;
        boolean tied = false;
        for (String country : countries) {
            int mentions = mentionsByCountry.getOrDefault(country, 0);
            int most = best == null ? 0 : mentionsByCountry.getOrDefault(best, 0);
            if (mentions > most) {
                best = country;
                tied = false;
            } else {
                tied |= mentions == most;
            }
        }
        return tied ? null : best;
    }

    /** Datelines shout. */
    private static String asListed(String name) {
        boolean shouted = name.length() > 3
                && name.chars().allMatch(Character::isLetter)
                && name.equals(name.toUpperCase(Locale.ROOT));
        return shouted ? name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) : name;
    }
}
