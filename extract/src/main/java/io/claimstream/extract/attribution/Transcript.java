package io.claimstream.extract.attribution;

import io.claimstream.contract.claim.Entity;
import io.claimstream.contract.claim.EntityType;
import io.claimstream.contract.claim.Speaker;
import io.claimstream.extract.name.Names;
import io.claimstream.extract.text.AnalyzedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the turns of an interview or a broadcast: "BERG: How many? HALE: Forty." Each is its label's. */
final class Transcript {

    /** The capitals of a name, perhaps a role behind a comma, and a colon; at a line's beginning or behind a sentence. */
    private static final Pattern LABEL = Pattern.compile(
            "(?m)(?:^|(?<=[.?!)”\"] ))(\\p{Lu}[\\p{Lu}.'’-]{2,20}(?: \\p{Lu}[\\p{Lu}.'’-]{0,20}){0,3})(?:, [\\p{Lu} ]{2,40})?:\\s");

    private static final int FEWEST_TURNS = 4;

    private final AnalyzedText text;
    private final Names names;
    private final Map<String, String> fullLabels = new HashMap<>();
    private final Map<String, Optional<Entity>> named = new HashMap<>();

    private Transcript(AnalyzedText text, Names names) {
        this.text = text;
        this.names = names;
    }

    /** The turns of a text; none unless several people take turns. */
    static List<Attribution> turns(AnalyzedText text, Names names) {
        return new Transcript(text, names).turns();
    }

    /** A look before the search: a colon behind a capital, as often as turns are taken. */
    private static boolean mayHaveTurns(String text) {
        int labels = 0;
        for (int at = text.indexOf(':'); at >= 0 && labels < FEWEST_TURNS; at = text.indexOf(':', at + 1)) {
            labels += at > 0 && Character.isUpperCase(text.charAt(at - 1)) ? 1 : 0;
        }
        return labels >= FEWEST_TURNS;
    }

    private List<Attribution> turns() {
        if (!mayHaveTurns(text.text())) {
            return List.of();
        }
        List<int[]> labels = new ArrayList<>();
        Set<String> speakers = new HashSet<>();
        Matcher matcher = LABEL.matcher(text.text());
        while (matcher.find()) {
            labels.add(new int[] {matcher.start(1), matcher.end(1), matcher.end()});
            String label = matcher.group(1);
            fullLabels.merge(lastWord(label), label, (a, b) -> a.length() < b.length() ? b : a);
            speakers.add(lastWord(label));
        }
        // "UPDATE:", "PHOTOS:": nobody is called so.
        labels.removeIf(label -> !isName(text.slice(label[0], label[1])));
        speakers.removeIf(word -> !isName(word));
        List<Attribution> turns = new ArrayList<>();
        if (labels.size() < FEWEST_TURNS || speakers.size() < 2 || speakers.size() * 2 > labels.size()) {
            return turns;
        }
        for (int i = 0; i < labels.size(); i++) {
            turns.add(turn(labels.get(i), i + 1 < labels.size() ? labels.get(i + 1)[0] : lineEnd(labels.get(i)[2])));
        }
        return turns;
    }

    private int lineEnd(int offset) {
        int newline = text.text().indexOf('\n', offset);
        return newline < 0 ? text.text().length() : newline;
    }

    private Attribution turn(int[] label, int next) {
        int end = next;
        while (end > label[2] && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        Speaker speaker = speaker(label[0], label[1]);
        return new Attribution(
                label[0], end, label[2], end, true, "say", List.of(speaker), List.of(), 0.9, "attribution/transcript");
    }

    private Speaker speaker(int start, int end) {
        String label = text.slice(start, end);
        String full = fullLabels.getOrDefault(lastWord(label), label);
        return entity(full)
                .map(entity -> new Speaker(
                        entity.name().equals(full) ? capitalised(full) : entity.name(), entity.key(), start, end))
                .orElseGet(() -> new Speaker(capitalised(full), null, start, end));
    }

    private boolean isName(String label) {
        String full = fullLabels.getOrDefault(lastWord(label), label);
        return full.indexOf(' ') > 0
                || entity(full)
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .isPresent();
    }

    private Optional<Entity> entity(String label) {
        return named.computeIfAbsent(
                label,
                any -> names.entities().stream()
                        .filter(entity -> entity.type() != EntityType.PLACE && isSame(entity.name(), label))
                        .findFirst());
    }

    private static boolean isSame(String name, String label) {
        return name.equalsIgnoreCase(label)
                || (label.indexOf(' ') < 0 && lastWord(name).equalsIgnoreCase(label));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String capitalised(String label) {
        StringBuilder name = new StringBuilder(label.toLowerCase(Locale.ROOT));
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || !Character.isLetter(name.charAt(i - 1))) {
                name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return name.toString();
    }
}
