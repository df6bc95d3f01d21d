package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.TimeSpan;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Questions in plain words: the measure, what is counted as the best evidence has it, and the window of time. */
final class Labels {

    private static final int LONGEST = 80;
    private static final Map<Measure, String> PHRASES = read();

    /** Whose it is tells nothing where the text around it is missing. */
    private static final Pattern OWNER = Pattern.compile("^(?i:its|their|his|her|our|my)\\s+");

    private Labels() {}

    static String of(Question question, Answer best) {
        String label = label(question, counted(question, best));
        TimeSpan window = question.window().span();
        return window == null || window.text().isBlank() ? label : label + ", " + window.text();
    }

    private static String label(Question question, @Nullable String counted) {
        String measure = question.measure().name().toLowerCase(Locale.ROOT);
        if (counted == null) {
            return measure + ": “" + line(question.assertions().get(0).claim().quote()) + "”";
        }
        // "Its depth was 12 km" would ask for the depth of depth.
        return counted.equalsIgnoreCase(measure)
                ? measure
                : Objects.requireNonNull(PHRASES.get(question.measure())).replace("*", counted);
    }

    /** A text cut to the length of a line, at a word. */
    static String line(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', LONGEST);
        return plain.substring(0, space < LONGEST / 2 ? LONGEST : space) + "…";
    }

    /** What is counted; null when no text names it. */
    private static @Nullable String counted(Question question, Answer best) {
        if (question.ofWhole()
                && question.assertions().stream().anyMatch(a -> a.noun().anyone())) {
            return "people";
        }
        String concept = concept(best.assertions());
        if (concept == null) {
            concept = concept(question.assertions());
        }
        if (concept != null) {
            return line(OWNER.matcher(concept).replaceFirst(""));
        }
        return question.family().equals(UnitFamily.PERSON) ? "people" : null;
    }

    private static @Nullable String concept(List<Assertion> assertions) {
        List<Assertion> named = assertions.stream()
                .filter(a -> a.quantity().concept() != null
                        && !a.quantity().concept().isBlank())
                .toList();
        return named.isEmpty()
                ? null
                : Question.mostCommon(named, a -> a.quantity().concept());
    }

    private static Map<Measure, String> read() {
        Map<Measure, String> phrases = new EnumMap<>(Measure.class);
        for (String line : Lexicon.lines("labels.txt")) {
            int colon = line.indexOf(':');
            phrases.put(
                    Measure.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)),
                    line.substring(colon + 1).strip());
        }
        return phrases;
    }
}
