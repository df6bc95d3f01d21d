package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.TimeSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Questions in plain words: the measure, what is counted as the best evidence has it, and the window of time. */
final class Labels {

    private static final int LONGEST = 80;
    /** By the name of a measure, or of a family of units for what has no measure of its own. */
    private static final Map<String, String> PHRASES = pairs("labels.txt");

    private static final Map<String, String> PLURALS = pairs("irregular-plurals.txt");

    /** Whose it is, or which, tells nothing where the text around it is missing. */
    private static final Pattern POINTING =
            Pattern.compile("^(?i:its|their|his|her|our|my|the|an?|this|that|these|those)\\s+");

    /** What stands for what is counted, with the word before it. */
    private static final Pattern BLANK = Pattern.compile("(?: of|:)? ?\\*.*");

    private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh)");
    private static final Pattern IN_Y = Pattern.compile(".*[^aeiou]y");

    private Labels() {}

    static String of(Question question, Answer best) {
        String label = label(question, counted(question, best));
        TimeSpan window = question.window().span();
        return window == null || window.text().isBlank() ? label : label + ", " + window.text();
    }

    private static String label(Question question, @Nullable String counted) {
        String measure = question.measure().name().toLowerCase(Locale.ROOT);
        String count = Objects.requireNonNull(PHRASES.get("count"));
        String asked = question.measure() == Measure.COUNT
                ? PHRASES.getOrDefault(question.family(), count)
                : Objects.requireNonNull(PHRASES.get(measure));
        if (counted == null) {
            String quantity = BLANK.matcher(asked).replaceFirst("");
            boolean none = asked.equals(count) || quantity.isEmpty();
            String asking = none ? measure : quantity;
            return asking + ": “" + line(question.assertions().get(0).claim().quote()) + "”";
        }
        // "Its depth was 12 km" would ask for the depth of depth.
        return counted.equalsIgnoreCase(measure)
                ? measure
                : asked.replace("*", asked.equals(count) ? plural(counted) : counted);
    }

    /** Of one earthquake it is asked how many earthquakes there were. */
    private static String plural(String counted) {
        int space = counted.lastIndexOf(' ') + 1;
        String noun = counted.substring(space);
        String irregular = PLURALS.get(noun);
        if (irregular != null) {
            return counted.substring(0, space) + irregular;
        }
        if (noun.endsWith("man")) {
            return counted.substring(0, counted.length() - 2) + "en";
        }
        if (noun.endsWith("men")) {
            return counted;
        }
        boolean common = noun.length() > 2 && Character.isLowerCase(noun.charAt(0)) && !noun.endsWith("s");
        if (!common || PLURALS.containsValue(noun)) {
            return counted;
        }
        return IN_Y.matcher(noun).matches()
                ? counted.substring(0, counted.length() - 1) + "ies"
                : counted + (HISSING.matcher(noun).matches() ? "es" : "s");
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
            return line(POINTING.matcher(concept).replaceFirst(""));
        }
        return question.family().equals(UnitFamily.PERSON) ? "people" : null;
    }

    private static @Nullable String concept(List<Assertion> assertions) {
        List<Assertion> named = assertions.stream()
                .filter(a -> a.quantity().concept() != null
                        && !a.quantity().concept().isBlank())
                .toList();
        if (named.isEmpty()) {
            return null;
        }
        String common = Question.mostCommon(named, a -> a.quantity().concept());
        // The first word of a sentence has its capital from there.
        return named.stream()
                .map(a -> Objects.requireNonNull(a.quantity().concept()))
                .filter(form -> form.equalsIgnoreCase(common) && Character.isLowerCase(form.charAt(0)))
                .findFirst()
                .orElse(common);
    }

    private static Map<String, String> pairs(String resource) {
        Map<String, String> pairs = new HashMap<>();
        for (String line : Lexicon.lines(resource)) {
            int colon = line.indexOf(':');
            pairs.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        return Map.copyOf(pairs);
    }
}
