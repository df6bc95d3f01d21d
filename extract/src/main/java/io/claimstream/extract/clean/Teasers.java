package io.claimstream.extract.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that announce other stories. A page writes each of its links twice, for the eye and for the mouse, and scrapers
 * keep both: no story says a sentence twice in a row. Or it cuts its captions off: no story breaks off in three lines.
 */
final class Teasers {

    /** So many links or captions are no accident. */
    private static final int FEWEST_PAIRS = 2;

    private static final int FEWEST_CUT = 3;

    /** In characters; shorter lines may be said twice. */
    private static final int SHORTEST = 30;

    /** How many lines with text may stand between two links: the beginning of a story that one leads to. */
    private static final int FURTHEST = 3;

    private static final Pattern CUT = Pattern.compile(".{20,}[\\p{L}\\p{N},] ?(?:\\.\\.\\.|…)");

    private Teasers() {}

    /** Empties the lines of a page's links to other stories, and those that break off. */
    static void removeFrom(List<String> lines) {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                filled.add(i);
            }
        }
        removePairs(lines, filled);
        removeCut(lines, filled);
    }

    /** From the first line said twice to the last, when they stand close; a lone one loses its copy. */
    private static void removePairs(List<String> lines, List<Integer> filled) {
        int first = -1;
        int last = -1;
        int pairs = 0;
        for (int k = 0; k + 1 < filled.size(); k++) {
            String line = lines.get(filled.get(k));
            if (line.length() < SHORTEST || !line.equals(lines.get(filled.get(k + 1)))) {
                continue;
            }
            if (first >= 0 && k - last > FURTHEST + 1) {
                empty(lines, filled, first, last, pairs);
                pairs = 0;
            }
            first = pairs == 0 ? k : first;
            pairs++;
            last = ++k;
        }
        if (first >= 0) {
            empty(lines, filled, first, last, pairs);
        }
    }

    private static void empty(List<String> lines, List<Integer> filled, int first, int last, int pairs) {
        boolean story = filled.size() > last - first + 1;
        if (pairs == 1 && first == 0 && !lines.get(filled.get(0)).endsWith(".")) {
            // A headline, which tells itself by standing twice.
            return;
        }
        int from = pairs >= FEWEST_PAIRS && story ? first : first + 1;
        for (int k = from; k <= last; k++) {
            lines.set(filled.get(k), "");
        }
    }

    /** Captions cut to one length; where the page holds little else, one of each stays. */
    private static void removeCut(List<String> lines, List<Integer> filled) {
        List<Integer> cut = new ArrayList<>();
        for (int i : filled) {
            String line = lines.get(i);
            if ((line.endsWith("...") || line.endsWith("…"))
                    && CUT.matcher(line).matches()) {
                cut.add(i);
            }
        }
        if (cut.size() >= FEWEST_CUT && cut.size() * 2 < filled.size()) {
            cut.forEach(i -> lines.set(i, ""));
        }
    }
}
