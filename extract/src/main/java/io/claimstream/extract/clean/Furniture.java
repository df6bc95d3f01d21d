package io.claimstream.extract.clean;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The patterns of page furniture, read from a list. Only short stretches are tried, so that no pattern can run away. */
final class Furniture {

    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_BLOCK = 2_000;

    /** How much of a line's start or end is searched for furniture. */
    private static final int REACH = 500;

    private static final Pattern BULLET = Pattern.compile("^[•▪●◦‣·*–—-]+\\s+");
    private static final Furniture ENGLISH = new Furniture(Lexicon.lines(Furniture.class, "furniture.txt"));

    private static final List<SearchedLine.Word> CUES =
            SearchedLine.Word.all(Lexicon.lines(Furniture.class, "furniture-cues.txt"));

    /** A line no longer than this is tried against every pattern. */
    private static final int SHORT_LINE = 100;

    private final PatternsByFirstCharacter lines = new PatternsByFirstCharacter();
    private final PatternsByFirstCharacter blocks = new PatternsByFirstCharacter();
    private final PatternsByFirstCharacter feet = new PatternsByFirstCharacter();
    private final PatternsByFirstCharacter rests = new PatternsByFirstCharacter();
    private final List<FurniturePattern> starts = new ArrayList<>();
    private final List<FurniturePattern> ends = new ArrayList<>();

    private Furniture(List<String> entries) {
        for (String entry : entries) {
            String[] parts = entry.split("\\s+", 2);
            List<String> label = List.of(parts[0].split("~", -1));
            FurniturePattern pattern = FurniturePattern.of(parts[1], label.subList(1, label.size()));
            switch (Kind.valueOf(label.get(0).toUpperCase(Locale.ROOT))) {
                case LINE -> lines.add(pattern);
                case BLOCK -> blocks.add(pattern);
                case FOOT -> feet.add(pattern);
                case REST -> rests.add(pattern);
                case START -> starts.add(pattern);
                case END -> ends.add(pattern);
            }
        }
    }

    static Furniture english() {
        return ENGLISH;
    }

    /** Whether a line may hold furniture at all; spares the sentences of a story every other test. */
    boolean isSuspect(SearchedLine line) {
        return line.length() <= SHORT_LINE || line.ends(REACH).holdsAny(CUES);
    }

    /** Whether a line is nothing but furniture. */
    boolean isWhole(SearchedLine line) {
        return (line.length() <= LONGEST_LINE && matchesAny(lines, line))
                || (line.length() <= LONGEST_BLOCK && matchesAny(blocks, line))
                || isFoot(line)
                || isRest(line);
    }

    /** Whether nothing of the story stands behind a line: what readers wrote begins there. */
    boolean isRest(SearchedLine line) {
        return line.length() <= LONGEST_LINE && matchesAny(rests, line);
    }

    /** Whether the page's foot begins with a line. */
    boolean isFoot(SearchedLine line) {
        return line.length() <= LONGEST_LINE && matchesAny(feet, line);
    }

    /** A line without the furniture at its start and end. */
    String trimmed(SearchedLine line) {
        String trimmed = line.text();
        for (FurniturePattern start : starts) {
            if (!start.mayStandIn(line)) {
                continue;
            }
            Matcher found = start.pattern().matcher(trimmed).region(0, Math.min(REACH, trimmed.length()));
            if (found.useTransparentBounds(true).lookingAt()) {
                trimmed = trimmed.substring(found.end());
            }
        }
        for (FurniturePattern end : ends) {
            if (!end.mayStandIn(line)) {
                continue;
            }
            Matcher found =
                    end.pattern().matcher(trimmed).region(Math.max(0, trimmed.length() - REACH), trimmed.length());
            while (found.find()) {
                if (found.end() == trimmed.length()) {
                    trimmed = trimmed.substring(0, found.start());
                    break;
                }
            }
        }
        return trimmed.strip();
    }

    private static boolean matchesAny(PatternsByFirstCharacter patterns, SearchedLine line) {
        String bare = BULLET.matcher(line.text()).replaceFirst("");
        for (FurniturePattern furniture : patterns.of(bare)) {
            if (furniture.mayStandIn(line) && furniture.pattern().matcher(bare).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Where furniture stands. */
    private enum Kind {
        LINE,
        BLOCK,
        FOOT,
        REST,
        START,
        END
    }
}
