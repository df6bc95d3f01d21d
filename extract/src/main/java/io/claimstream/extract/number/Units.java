package io.claimstream.extract.number;

import io.claimstream.extract.lexicon.Lexicon;
import io.claimstream.extract.number.PhraseTable.Match;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The units of measure and currencies of the lexicon. Own lists rather than a units library: those know how to convert, not
 * how newspapers write ("sq. miles", "per cent", "pence").
 */
public final class Units {

    /**
     * A unit beside a number.
     *
     * @param end one past its last part
     * @param unit the unit
     * @param factor what the number is multiplied by: 0.01 for cents
     */
    record Found(int end, Unit unit, double factor) {}

    private record Entry(Unit unit, double factor) {}

    /** In letters. What is longer is a word, and "6-foot-5" no name. */
    private static final int LONGEST_SYMBOL = 3;

    private final Map<String, Unit> byName = new HashMap<>();
    private final PhraseTable<Entry> words = PhraseTable.ofWords();
    private final PhraseTable<Entry> symbols = PhraseTable.asWritten();
    private final PhraseTable<Entry> joinedSymbols = PhraseTable.asWritten();
    private final PhraseTable<Unit> codes = PhraseTable.asWritten();
    private final PhraseTable<Unit> signs = PhraseTable.ofSigns();
    private final PhraseTable<Unit> labels = PhraseTable.ofWords();
    private final PhraseTable<String> rates = PhraseTable.ofWords();

    private Units() {
        for (var row : Lexicon.rows(Units.class, "units.txt")) {
            Unit unit = new Unit(row.get(0), Dimension.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
            byName.put(unit.name(), unit);
            putAll(words, row.get(2), new Entry(unit, 1));
            if (row.size() > 3) {
                putAll(symbols, row.get(3), new Entry(unit, 1));
            }
            if (row.size() > 4) {
                putAll(joinedSymbols, row.get(4), new Entry(unit, 1));
            }
            if (row.size() > 5) {
                putAll(labels, row.get(5), unit);
            }
        }
        for (var row : Lexicon.rows(Units.class, "unit-multiples.txt")) {
            Unit unit = Objects.requireNonNull(byName.get(row.get(0)), row.get(0));
            putAll(words, row.get(2), new Entry(unit, Double.parseDouble(row.get(1))));
        }
        for (var row : Lexicon.rows(Units.class, "currencies.txt")) {
            Unit unit = new Unit(row.get(0), Dimension.MONEY);
            byName.put(unit.name(), unit);
            putAll(words, row.get(1), new Entry(unit, 1));
            if (row.size() > 2) {
                Lexicon.forms(row.get(2)).forEach(sign -> (isLetters(sign) ? codes : signs).put(sign, unit));
            }
            if (row.size() > 3) {
                putAll(words, row.get(3), new Entry(unit, 0.01));
            }
        }
        Lexicon.rows(Units.class, "rates.txt").forEach(row -> putAll(rates, row.get(1), row.get(0)));
    }

    /** Reads the lexicon. */
    public static Units load() {
        return new Units();
    }

    /** The unit of that canonical name, a rate like {@code USD/share} included. */
    public Optional<Unit> named(String name) {
        Unit unit = byName.get(name);
        int slash = name.indexOf('/');
        return unit != null || slash < 0
                ? Optional.ofNullable(unit)
                : named(name.substring(0, slash)).map(base -> rate(base, name.substring(slash + 1)));
    }

    /** The unit that begins at a part; symbols count only after digits, the shortest of them only when joined to those. */
    @Nullable
    Found at(Parts parts, int first, boolean afterDigits) {
        Match<Entry> match = words.at(parts, first);
        if (afterDigits) {
            match = longer(match, symbols.at(parts, first));
            match = parts.adjoins(first) ? longer(match, joinedSymbols.at(parts, first)) : match;
        }
        if (match == null || goesOn(parts, match.end())) {
            Match<Unit> sign = longer(codes.at(parts, first), signs.at(parts, first));
            return sign == null || parts.get(sign.end()).isDigits() || goesOn(parts, sign.end())
                    ? null
                    : new Found(sign.end(), sign.meaning(), 1);
        }
        return rated(parts, new Found(match.end(), match.meaning().unit, match.meaning().factor));
    }

    /** The currency sign that ends before a part. */
    @Nullable
    Match<Unit> signBefore(Parts parts, int end, int from) {
        Match<Unit> sign = signs.before(parts, end, from);
        return sign == null ? codes.before(parts, end, from) : sign;
    }

    /** The unit whose name stands before its number: "magnitude 6.1". */
    @Nullable
    Match<Unit> labelBefore(Parts parts, int end, int from) {
        int at = parts.get(end - 1).isHyphen() ? end - 1 : end;
        return labels.before(parts, at, from);
    }

    /** Letters need their capitals to be a currency: "ALL", "Rs", and "A$" where "a $5 fee" is none. */
    private static boolean isLetters(String sign) {
        long letters = sign.chars().filter(Character::isLetter).count();
        return letters == 1 || sign.chars().allMatch(c -> Character.isLetter(c) || c == '.');
    }

    /** The unit with "per hour", "a share" and the like after it. */
    Found rated(Parts parts, Found base) {
        String by = parts.word(base.end);
        boolean article = by.equals("a") || by.equals("an");
        if ((!article && !by.equals("per") && !by.equals("/")) || base.unit.dimension() == Dimension.DURATION) {
            return base;
        }
        Match<String> each = rates.at(parts, base.end + 1);
        if (each == null || (article && isMoment(parts.word(each.end())))) {
            return base;
        }
        return new Found(each.end(), rate(base.unit, each.meaning()), base.factor);
    }

    /** "a year ago" is a moment and no rate. */
    private static boolean isMoment(String word) {
        return switch (word) {
            case "ago", "earlier", "before", "later", "after", "old" -> true;
            default -> false;
        };
    }

    /** Letters or digits right behind a symbol show that it is another one: "5 F-16 jets", "800 F-Series", "2021 C.P.I.". */
    private static boolean goesOn(Parts parts, int end) {
        Part next = parts.get(end);
        int letters = parts.get(end - 1).text().length();
        boolean letter = letters == 1;
        boolean name = next.isHyphen()
                && ((parts.get(end + 1).isDigits() && letters <= LONGEST_SYMBOL)
                        || (letter && parts.get(end + 1).isCapitalised()));
        int at = name || (letter && next.is(".")) ? end + 1 : end;
        return parts.adjoins(end)
                && parts.adjoins(at)
                && (parts.get(at).isWord() || parts.get(at).isDigits());
    }

    private Unit rate(Unit base, String each) {
        Unit divisor = byName.get(each);
        boolean time = divisor != null && divisor.dimension() == Dimension.DURATION;
        Dimension dimension = switch (base.dimension()) {
            case MONEY -> Dimension.PRICE;
            case LENGTH -> time ? Dimension.SPEED : Dimension.RATE;
            default -> Dimension.RATE;
        };
        return new Unit(base.name() + "/" + each, dimension);
    }

    private static <T> @Nullable Match<T> longer(@Nullable Match<T> one, @Nullable Match<T> other) {
        return one == null || (other != null && other.end() > one.end()) ? other : one;
    }

    private static <T> void putAll(PhraseTable<T> table, String forms, T meaning) {
        Lexicon.forms(forms).forEach(form -> table.put(form, meaning));
    }
}
