package io.claimstream.aggregate.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows clauses that count people over several incidents: "9 hurt in weekend shootings", "six shot in two incidents". */
final class Roundup {

    private static final Set<String> INCIDENTS = new HashSet<>(Lexicon.lines("several-incidents.txt"));
    private static final Set<String> SPREAD = new HashSet<>(Lexicon.lines("spread-incidents.txt"));
    private static final Pattern WITHIN_HOURS =
            Pattern.compile("\\b(?:in|within) (?:\\w+ ){1,4}hours\\b|-hour (?:span|period)\\b");
    private static final int WORDS_BEFORE = 3;
    private static final int WORDS_BEHIND = 2;

    private Roundup() {}

    /** True for a clause that tells of more than one incident of a kind that mostly comes alone. */
    static boolean tells(String clause) {
        String lower = clause.toLowerCase(Locale.ROOT);
        if (lower.contains("hour") && WITHIN_HOURS.matcher(lower).find()) {
            return true;
        }
        List<String> words = Words.split(lower);
        for (int i = 0; i < words.size(); i++) {
            if (INCIDENTS.contains(words.get(i)) && isSpread(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpread(List<String> words, int incidents) {
        int from = Math.max(0, incidents - WORDS_BEFORE);
        int to = Math.min(words.size(), incidents + WORDS_BEHIND + 1);
        return words.subList(from, to).stream().anyMatch(SPREAD::contains);
    }
}
