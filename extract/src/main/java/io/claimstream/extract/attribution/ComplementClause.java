package io.claimstream.extract.attribution;

import java.util.List;
import java.util.Set;

/** Where the words end that a reporting verb governs, in a sentence without a parse. */
final class ComplementClause {

    private static final Set<String> OTHER_CUES = Set.of("according", "citing", "quoting");
    private static final Set<String> JOINING = Set.of("and", "but", "while", "although", "though", "yet");
    static final Set<String> SUBORDINATING =
            Set.of("since", "after", "before", "when", "while", "as", "although", "though", "because", "once", "if");
    private static final Set<String> RELATIVE = Set.of("who", "which");
    private static final int LONGEST = 250;

    private final SourcePhrase sources;

    ComplementClause(SourcePhrase sources) {
        this.sources = sources;
    }

    /**
     * One past the last token of the clause that begins at {@code from}.
     *
     * @param source who says it: behind "since" or "after" that ends where the sentence's own clause begins
     */
    int end(Words words, Phrase source, int from, List<Cue> cues) {
        boolean subordinate = source.to() <= from && words.isAny(source.from() - 1, SUBORDINATING);
        boolean relative = isRelative(words, source, from);
        int limit = Math.min(words.size(), from + LONGEST);
        for (int i = from + 1; i < limit; i++) {
            if (closesBehindComma(words, i) && endsBefore(words, from, i, cues)) {
                return i + 1;
            }
            boolean outside = !words.quoted(i);
            boolean mainClause =
                    (subordinate && words.opensClause(i)) || (relative && opensMainVerb(words, from, i, cues));
            if (outside && (mainClause || endsBefore(words, from, i, cues))) {
                return i;
            }
        }
        return Math.max(from + 1, Math.min(limit, words.lastWordEnd()));
    }

    /** "Berg, who said …": what is said is part of a relative clause. */
    private static boolean isRelative(Words words, Phrase source, int from) {
        int verbs = 0;
        for (int i = from - 1; i >= source.to() && !words.is(i, ","); i--) {
            if (words.isAny(i, RELATIVE)) {
                // "Berg, who met him said": the verb is another.
                return verbs <= 1;
            }
            verbs += words.tagged(i, "VERB") && !words.at(i).lemma().equals("have") ? 1 : 0;
        }
        return false;
    }

    /** "Berg, who said it was late, was hurt": the verb behind a relative clause is that of the sentence. */
    private static boolean opensMainVerb(Words words, int from, int comma, List<Cue> cues) {
        boolean goesOn = words.tagged(comma + 1, "AUX") && words.hasVerb(from, comma);
        return words.is(comma, ",")
                && (goesOn || cues.stream().anyMatch(cue -> cue.is(Cue.Form.FINITE) && cue.first() == comma + 1));
    }

    /** A closing mark whose quotation ends in a comma. */
    private static boolean closesBehindComma(Words words, int i) {
        return words.isMark(i) && words.quoted(i) && !words.quoted(i + 1) && words.is(i - 1, ",");
    }

    private boolean endsBefore(Words words, int from, int i, List<Cue> cues) {
        if (words.isAny(i, OTHER_CUES) && (words.is(i + 1, "to") || !words.is(i, "according"))) {
            return true;
        }
        boolean comma = closesBehindComma(words, i)
                || words.is(i, ",")
                || words.is(i, ";")
                || words.is(i, "—")
                || words.is(i, "–");
        int next = comma ? i + 1 : i;
        if (comma && words.isAny(next, OTHER_CUES)) {
            return true;
        }
        boolean joined = words.isAny(next, JOINING);
        if (joined) {
            next++;
        }
        if (!comma && !joined) {
            return false;
        }
        return beginsAttribution(words, from, next, cues, comma, joined);
    }

    /** "…, adding that", "… and warned that", "…, but he said", "…, Reuters reported". */
    private boolean beginsAttribution(Words words, int from, int next, List<Cue> cues, boolean comma, boolean joined) {
        for (Cue cue : cues.subList(firstFrom(cues, next), cues.size())) {
            if (cue.first() > next + 25) {
                return false;
            }
            if (cue.first() == next) {
                return cue.is(Cue.Form.PARTICIPLE) ? comma : joined && !cue.mayBeTold(words);
            }
            if (cue.is(Cue.Form.FINITE)) {
                Phrase source = sources.endingAt(words, cue.first());
                return source != null
                        && source.from() == next
                        && source.from() > from
                        && (joined || closes(words, cue));
            }
        }
        return false;
    }

    private static int firstFrom(List<Cue> cues, int token) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean closes(Words words, Cue cue) {
        int after = cue.end();
        return !words.has(after) || words.isFinal(after) || words.is(after, ",") || words.isMark(after);
    }
}
