package io.claimstream.aggregate.ledger;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit's place among the units that convert into it.
 *
 * @param name the family; a unit that converts into no other is its own
 * @param factor how many of the family's base unit make one
 * @param continuous true when it measures and does not count, so that its numbers are rounded
 */
record UnitFamily(String name, double factor, boolean continuous) {

    static final String PERSON = "person";

    private static final Pattern ENTRY = Pattern.compile("(\\S+) (\\S+) (\\S+): (.*)");
    private static final Map<String, UnitFamily> BY_UNIT = read();

    /** The family of a unit; names are compared without regard to case. */
    static UnitFamily of(String unit) {
        String name = unit.toLowerCase(Locale.ROOT);
        UnitFamily known = BY_UNIT.get(name);
        return known == null ? new UnitFamily(name, 1, false) : known;
    }

    private static Map<String, UnitFamily> read() {
        Map<String, UnitFamily> byUnit = new HashMap<>();
        for (String line : Lexicon.lines("units.txt")) {
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches()) {
                throw new IllegalStateException("units.txt: " + line);
            }
            UnitFamily family = new UnitFamily(entry.group(1), Double.parseDouble(entry.group(3)), true);
            byUnit.put(entry.group(2), family);
            for (String word : entry.group(4).split(",\\s*", -1)) {
                byUnit.put(word, family);
            }
        }
        return Map.copyOf(byUnit);
    }
}
