package io.claimstream.extract.number;

import java.util.Set;

/** Counts of zero that no numeral states: "no injuries", "no one was hurt", "none of the 40 were killed", "not any victims". */
final class Negations {

    private static final int FURTHEST_PARTICIPLE = 6;
    private static final int FURTHEST_NEGATION = 4;
    private static final int FURTHEST_CONDITION = 10;
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "isn", "aren", "wasn", "weren");
    private static final Set<String> FINDING = Set.of(
            "report",
            "reported",
            "find",
            "found",
            "have",
            "had",
            "cause",
            "caused",
            "suffer",
            "suffered",
            "see",
            "seen",
            "sustain",
            "sustained");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "when");
    private static final Set<String> NEGATIONS = Set.of("not", "never", "without", "nor");

    private final Cues cues;

    Negations(Cues cues) {
        this.cues = cues;
    }

    /** The end of the words that say zero and begin at a part; -1 when none do. */
    int end(Parts parts, int at) {
        return switch (parts.word(at)) {
            case "no" -> parts.word(at + 1).equals("one") && isHarmed(parts, at + 2) ? at + 2 : endOfNoun(parts, at);
            case "nobody" -> isHarmed(parts, at + 1) ? at + 1 : -1;
            case "any" -> isDenied(parts, at) ? endOfNoun(parts, at) : -1;
            case "none" -> isHarmed(parts, at + 1) ? at + 1 : -1;
            default -> -1;
        };
    }

    /** "no deaths", "no other injuries". */
    private int endOfNoun(Parts parts, int at) {
        int noun = at + 1;
        noun += parts.get(noun).tag().equals("ADJ") || parts.word(noun).equals("immediate") ? 1 : 0;
        boolean report =
                parts.word(noun + 1).equals("report") || parts.word(noun + 1).equals("reports");
        return cues.is("zero-noun", parts.word(noun)) && !report ? at + 1 : -1;
    }

    /** "Did not report any injuries", "without any losses"; who "did not name any victims" does not say that there were none. */
    private static boolean isDenied(Parts parts, int any) {
        boolean denied = false;
        for (int at = any - 1; at >= Math.max(0, any - FURTHEST_CONDITION); at--) {
            String word = parts.word(at);
            if (CONDITIONS.contains(word)) {
                return false;
            }
            boolean ends = word.equals(",") || word.equals(";");
            denied |= !ends && at >= any - FURTHEST_NEGATION && isNegation(parts, at) && findsNone(parts, at, any);
        }
        return denied;
    }

    private static boolean findsNone(Parts parts, int negation, int any) {
        if (negation == any - 1) {
            // "Without any", "there were not any", "there weren't any"
            int verb = parts.word(negation).equals("t") ? negation - 2 : negation - 1;
            return parts.word(negation).equals("without") || BEING.contains(parts.word(verb));
        }
        return FINDING.contains(parts.word(any - 1));
    }

    private static boolean isNegation(Parts parts, int at) {
        // "Weren't" is three parts.
        boolean contracted = parts.word(at).equals("t") && parts.word(at - 2).endsWith("n");
        return contracted || NEGATIONS.contains(parts.word(at));
    }

    private boolean isHarmed(Parts parts, int from) {
        for (int at = from; at < from + FURTHEST_PARTICIPLE; at++) {
            if (cues.is("zero-verb", parts.word(at))) {
                return true;
            }
        }
        return false;
    }
}
