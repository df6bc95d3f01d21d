package io.claimstream.extract.place;

import io.claimstream.contract.claim.EntityType;
import io.claimstream.contract.claim.Place;
import io.claimstream.extract.name.Gazetteer;
import io.claimstream.extract.name.NameMention;
import io.claimstream.extract.name.Names;
import io.claimstream.extract.text.AnalyzedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where something happens, with the country where the gazetteer knows it. */
public final class PlaceFinder {

    /** "Rocky Mount, North Carolina", "Hawthorne, Calif.", "Nice, France". */
    private static final Pattern WITHIN = Pattern.compile(", ((?:\\p{Lu}[\\p{L}.]*)(?: \\p{Lu}[\\p{L}.]*){0,2})");

    /** The places of a text in order of their offsets; they do not overlap. */
    public List<PlaceMention> find(AnalyzedText text, Names names) {
        Surroundings surroundings = Surroundings.of(names);
        List<PlaceMention> places = new ArrayList<>();
        Matcher within = WITHIN.matcher(text.text());
        int end = -1;
        for (NameMention mention : names.mentions()) {
            if (mention.field() == text.field()
                    && mention.start() >= end
                    && mayBePlace(mention.entity().type())) {
                Optional<PlaceMention> place =
                        withLarger(text, mention, within).or(() -> alone(text, mention, surroundings));
                place.ifPresent(places::add);
                end = place.map(PlaceMention::end).orElse(end);
            }
        }
        return places;
    }

    private static boolean mayBePlace(EntityType type) {
        return type == EntityType.PLACE || type == EntityType.OTHER;
    }

    private static Optional<PlaceMention> alone(AnalyzedText text, NameMention mention, Surroundings surroundings) {
        String name = text.slice(mention.start(), mention.end());
        return mention.entity().type() == EntityType.PLACE
                ? Optional.of(
                        new PlaceMention(mention.start(), mention.end(), new Place(name, surroundings.country(name))))
                : Optional.empty();
    }

    private static Optional<PlaceMention> withLarger(AnalyzedText text, NameMention mention, Matcher within) {
        String name = text.slice(mention.start(), mention.end());
        if (Gazetteer.isCountry(name)) {
            return Optional.empty();
        }
        within.region(mention.end(), text.text().length());
        return within.lookingAt()
                ? larger(within.group(1), Gazetteer.isState(name)).map(larger -> {
                    int end = within.start(1) + larger.length();
                    return new PlaceMention(
                            mention.start(), end, new Place(text.slice(mention.start(), end), country(larger)));
                })
                : Optional.empty();
    }

    /** The state or country that the words behind a comma begin with. */
    private static Optional<String> larger(String words, boolean thanState) {
        for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
            String name = words.substring(0, end);
            if (Gazetteer.isCountry(name) || (!thanState && Gazetteer.isState(name))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static String country(String larger) {
        return Gazetteer.isState(larger)
                ? "US"
                : Gazetteer.countriesOf(larger).iterator().next();
    }
}
