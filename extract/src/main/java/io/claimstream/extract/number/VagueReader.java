package io.claimstream.extract.number;

import io.claimstream.extract.lexicon.Lexicon;
import io.claimstream.extract.number.Numeral.Style;
import io.claimstream.extract.number.PhraseTable.Match;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads words for numbers that are no numerals: "dozens", "several hundred", "tens of thousands", "a couple", "twice". */
final class VagueReader {

    /** How far before "doubled" the "has" may stand: "has more than doubled". */
    private static final int PERFECT_REACH = 3;

    private static final Set<String> PASSIVE = Set.of("were", "are", "have");

    private enum Magnitude {
        NO,
        MAY,
        MUST
    }

    private record Meaning(Style style, double value, Magnitude magnitude) {}

    private final PhraseTable<Meaning> phrases = PhraseTable.ofWords();
    private final CardinalReader cardinals;
    private final Cues cues;

    VagueReader(CardinalReader cardinals, Cues cues) {
        this.cardinals = cardinals;
        this.cues = cues;
        for (var row : Lexicon.rows(VagueReader.class, "vague.txt")) {
            Style style = Style.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            Magnitude magnitude =
                    row.size() > 3 ? Magnitude.valueOf(row.get(3).toUpperCase(Locale.ROOT)) : Magnitude.NO;
            phrases.put(row.get(0), new Meaning(style, Double.parseDouble(row.get(2)), magnitude));
        }
    }

    boolean opensWith(Part part) {
        return phrases.opensWith(part);
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
        Magnitude magnitude = match.meaning().magnitude();
        Numeral scaled = magnitude == Magnitude.NO ? found : withMagnitude(parts, found);
        boolean multiplied = scaled.end() > found.end();
        boolean stands = magnitude == Magnitude.MUST ? multiplied : multiplied || stands(parts, found);
        return stands ? scaled : null;
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

    /** "Scores were treated", "scores have died": people, no points. */
    private boolean isHarmed(Parts parts, int at) {
        return cues.is("suffered", parts.word(at)) || cues.is("suffered", parts.word(at + 1));
    }

    /** "Have more than doubled"; but a batter "doubled" and a speaker "has doubled down". */
    private boolean hasBecome(Parts parts, Numeral found) {
        boolean perfect = IntStream.range(found.first() - PERFECT_REACH, found.first())
                .anyMatch(at -> cues.is("has", parts.word(at)));
        return perfect && !cues.is("multiplied-else", parts.word(found.end()));
    }

    /** Words that have another meaning too count only where nothing but the number is meant. */
    private boolean stands(Parts parts, Numeral found) {
        String next = parts.word(found.end());
        boolean ofWords = next.equals("of") && !parts.get(found.end() + 1).isDigits();
        boolean alone = found.end() == found.first() + 1;
        return switch (parts.word(found.first())) {
            case "scores" ->
                ofWords || cues.is("zero-verb", next) || (PASSIVE.contains(next) && isHarmed(parts, found.end() + 1));
            case "tens" -> !alone || ofWords;
            case "a" ->
                switch (parts.word(found.first() + 1)) {
                    case "couple" -> next.equals("of") || next.equals("other") || next.equals("more");
                    case "pair" -> !cues.is("pair-of", next) && !cues.is("pair-of", parts.word(found.end() + 1));
                    default -> true;
                };
            case "doubled", "tripled", "quadrupled" -> hasBecome(parts, found);
            case "twice" -> !cues.is("twice-before", parts.word(found.first() - 1));
            default -> true;
        };
    }
}
