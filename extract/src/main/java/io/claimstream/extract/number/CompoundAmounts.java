package io.claimstream.extract.number;

import io.claimstream.extract.lexicon.Lexicon;
import io.claimstream.extract.number.Numeral.Style;
import io.claimstream.extract.number.Units.Found;
import java.util.ArrayList;
import java.util.List;

/** Reads one amount that is told in two units: "5 feet 10 inches", "6-foot-5", "2 hours and 30 minutes", "$3 and 50 cents". */
final class CompoundAmounts {

    /**
     * How a unit is divided.
     *
     * @param unit the greater one
     * @param part the smaller one
     * @param parts how many of the smaller make one of the greater
     * @param unsaid true when digits joined by a hyphen mean the smaller unit without naming it
     */
    private record Division(String unit, String part, double parts, boolean unsaid) {}

    private final List<Division> divisions = new ArrayList<>();
    private final NumeralReader numerals;
    private final Units units;

    CompoundAmounts(NumeralReader numerals, Units units) {
        this.numerals = numerals;
        this.units = units;
        for (var row : Lexicon.rows(CompoundAmounts.class, "divisions.txt")) {
            divisions.add(new Division(row.get(0), row.get(1), Double.parseDouble(row.get(2)), row.size() > 3));
        }
    }

    /** The phrase with the smaller units that follow it; the phrase itself when none do. */
    Phrase completed(Parts parts, Phrase phrase) {
        Unit unit = phrase.unit();
        if (unit == null || !isPlain(phrase.number())) {
            return phrase;
        }
        int at = pastJoint(parts, phrase.end());
        Numeral rest = parts.get(at).isOutside() ? null : numerals.read(parts, at);
        if (rest == null || !isPlain(rest)) {
            return phrase;
        }
        for (Division division : divisions) {
            boolean fits = division.unit.equals(unit.name()) && phrase.factor() == 1 && rest.value() < division.parts;
            int end = fits ? end(parts, phrase.end(), rest, division) : -1;
            if (end > 0) {
                return division.part.equals("second")
                        ? inParts(phrase, rest.value(), division, end)
                        : sum(phrase, rest.value() / division.parts, end);
            }
        }
        return phrase;
    }

    /** One past the smaller unit; -1 when another word stands there. */
    private int end(Parts parts, int joint, Numeral rest, Division division) {
        int hyphen = parts.get(rest.end()).isHyphen() ? 1 : 0;
        Found found = units.at(parts, rest.end() + hyphen, rest.is(Style.DIGITS));
        if (found != null) {
            return isPart(found, division) ? found.end() : -1;
        }
        if (!division.unsaid || !rest.is(Style.DIGITS)) {
            return -1;
        }
        if (parts.word(rest.end()).equals("in") && endsAmount(parts, rest.end() + 1)) {
            return rest.end() + 1;
        }
        boolean joined = parts.get(joint).isHyphen() && parts.adjoins(joint) && parts.adjoins(rest.first());
        Part next = parts.get(rest.end());
        boolean goesOn = parts.adjoins(rest.end()) && (next.isWord() || next.isHyphen());
        return joined && !goesOn ? rest.end() : -1;
    }

    /** Cents come as their currency with a factor. */
    private static boolean isPart(Found found, Division division) {
        boolean whole = found.factor() == 1;
        boolean money = found.unit().dimension() == Dimension.MONEY;
        return found.unit().name().equals(division.part) && whole != money;
    }

    /** "5 ft 2 in" is a length, "5 ft 2 in the morning" is none. */
    private static boolean endsAmount(Parts parts, int at) {
        Part next = parts.get(at);
        return next.isOutside() || next.kind() == Part.Kind.SIGN || next.is("tall") || next.is("more") || next.is("or");
    }

    private static int pastJoint(Parts parts, int end) {
        int at = end;
        at += parts.get(at).is(",") || parts.get(at).isHyphen() ? 1 : 0;
        return at + (parts.get(at).is("and") ? 1 : 0);
    }

    private static boolean isPlain(Numeral number) {
        boolean written = number.is(Style.DIGITS) || number.is(Style.WORDS);
        return written && number.magnitude() == 1 && number.value() > 0;
    }

    /** "Nine minutes and 46 seconds" are 586 seconds: where seconds count, nobody says tenths of minutes. */
    private Phrase inParts(Phrase phrase, double rest, Division division, int end) {
        double whole = phrase.number().value() * division.parts;
        return sum(phrase, whole - phrase.number().value() + rest, end)
                .in(units.named(division.part).orElseThrow());
    }

    private static Phrase sum(Phrase phrase, double rest, int end) {
        Numeral whole = phrase.number();
        double value = whole.value() + rest;
        Numeral number = new Numeral(whole.first(), whole.end(), value, value, whole.style());
        return new Phrase(phrase.first(), end, number, null, phrase.unit(), 1, false);
    }
}
