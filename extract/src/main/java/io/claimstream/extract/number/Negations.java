package io.claimstream.extract.number;

/** Counts of zero that no numeral states: "no injuries", "no one was hurt", "none of the 40 were killed". */
final class Negations {

    private static final int FURTHEST_PARTICIPLE = 6;

    private final Cues cues;

    Negations(Cues cues) {
        this.cues = cues;
    }

    /** The end of the words that say zero and begin at a part; -1 when none do. */
    int end(Parts parts, int at) {
        return switch (parts.word(at)) {
            case "no" -> parts.word(at + 1).equals("one") && isHarmed(parts, at + 2) ? at + 2 : endOfNoun(parts, at);
            case "nobody" -> isHarmed(parts, at + 1) ? at + 1 : -1;
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

    private boolean isHarmed(Parts parts, int from) {
        for (int at = from; at < from + FURTHEST_PARTICIPLE; at++) {
            if (cues.is("zero-verb", parts.word(at))) {
                return true;
            }
        }
        return false;
    }
}
