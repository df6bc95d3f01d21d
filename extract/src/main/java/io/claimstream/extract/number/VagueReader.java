package io.claimstream.extract.number;

import io.claimstream.extract.lexicon.Lexicon;
import io.claimstream.extract.number.Numeral.Style;
import io.claimstream.extract.number.PhraseTable.Match;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads words that tell a least number only: "dozens", "several hundred", "tens of thousands", "a couple". */
final class VagueReader {

    private record Meaning(Style style, double value, boolean takesMagnitude) {}

    private final PhraseTable<Meaning> phrases = PhraseTable.ofWords();
    private final CardinalReader cardinals;

    VagueReader(CardinalReader cardinals) {
        this.cardinals = cardinals;
        for (var row : Lexicon.rows(VagueReader.class, "vague.txt")) {
            Style style = Style.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            phrases.put(row.get(0), new Meaning(style, Double.parseDouble(row.get(2)), row.size() > 3));
        }
    }

    @Nullable
    Numeral read(Parts parts, int first) {
        Match<Meaning> match = phrases.at(parts, first);
        if (match == null) {
            return null;
        }
        double value = match.meaning().value();
        Numeral found =
                new Numeral(first, match.end(), value, value, match.meaning().style());
        Numeral scaled = match.meaning().takesMagnitude() ? withMagnitude(parts, found) : found;
        return stands(parts, found, scaled) ? scaled : null;
    }

    /** "several hundred", "a couple of thousand". */
    private Numeral withMagnitude(Parts parts, Numeral found) {
        Numeral scaled = cardinals.withMagnitude(parts, found);
        if (scaled.end() == found.end() && parts.word(found.end()).equals("of")) {
            Numeral past = cardinals.withMagnitude(parts, found.times(1, found.end() + 1));
            return past.end() == found.end() + 1 ? found : past;
        }
        return scaled;
    }

    /** Words that have another meaning too count only where nothing but the number is meant. */
    private static boolean stands(Parts parts, Numeral found, Numeral scaled) {
        boolean multiplied = scaled.end() > found.end();
        String next = parts.word(scaled.end());
        return switch (parts.word(found.first())) {
            case "few" -> multiplied;
            case "scores" -> next.equals("of") && !parts.get(scaled.end() + 1).isDigits();
            case "tens" ->
                found.end() > found.first() + 1
                        || (next.equals("of") && parts.get(scaled.end() + 1).isWord());
            case "a" ->
                multiplied
                        || !parts.word(found.first() + 1).equals("couple")
                        || next.equals("of")
                        || found.end() - found.first() < 2;
            default -> true;
        };
    }
}
