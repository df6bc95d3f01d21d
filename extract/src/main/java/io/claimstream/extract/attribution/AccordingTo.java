package io.claimstream.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads "according to …" and ", citing …", before, behind or amid what is said. */
final class AccordingTo {

    private static final Set<String> CITING = Set.of("citing", "quoting");

    private static final Set<String> RELATIVE = Set.of("which", "who", "where", "whose");

    private final SourcePhrase sources;

    AccordingTo(SourcePhrase sources) {
        this.sources = sources;
    }

    List<Draft> find(Words words, Quotations quotations) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            int end = cueEnd(words, i);
            if (end > i && !words.quoted(i)) {
                Phrase source = sources.startingAt(words, end);
                if (source != null) {
                    Draft draft = read(words, quotations, i, end, source);
                    if (draft != null) {
                        found.add(draft);
                    }
                }
            }
        }
        return found;
    }

    private static int cueEnd(Words words, int i) {
        if (words.is(i, "according") && words.is(i + 1, "to")) {
            return i + 2;
        }
        // "It took eight hours, per Berg"
        if (words.is(i, "per") && words.is(i - 1, ",") && words.tagged(i + 1, "PROPN")) {
            return i + 1;
        }
        return isCiting(words, i) ? i + 1 : i;
    }

    /** ", citing officials", and not ", quoting “…". */
    static boolean isCiting(Words words, int i) {
        return words.isAny(i, CITING) && (words.is(i - 1, ",") || i == words.firstWord()) && !words.isMark(i + 1);
    }

    /** "…, which holds 40 boats according to the harbour": only the relative clause is the harbour's. */
    private static int clauseStart(Words words, int cue) {
        int i = cue - 1;
        while (i > 0 && !words.is(i, ",")) {
            i--;
        }
        return i > 0 && words.isAny(i + 1, RELATIVE) ? i + 1 : words.firstWord();
    }

    private static int verbFirst(Words words, int verb) {
        return words.tagged(verb - 1, "AUX") ? verb - 1 : verb;
    }

    private @Nullable Draft read(Words words, Quotations quotations, int cue, int cueEnd, Phrase source) {
        // "According to Berg: “Two ships sank. …”"
        Quotation quotation = cue <= 1 && words.is(source.to(), ":")
                ? quotations.startingJustAfter(words.at(source.to()).end())
                : null;
        if (quotation != null) {
            return draft(words, cue, cueEnd, source, null, quotation.start(), quotation.end(), true);
        }
        int last = words.lastWordEnd();
        int bracket = bracketBefore(words, cue);
        Phrase relay = relay(words, cue, source);
        int from;
        int to;
        if (relay != null) {
            from = source.to() + 2;
            to = last;
        } else if (bracket > words.firstWord() || (bracket >= 0 && cue > bracket + 1)) {
            // "(His own, according to a guard)", "two ships (according to a guard)"
            from = cue == bracket + 1 ? words.firstWord() : bracket + 1;
            to = cue == bracket + 1 ? bracket : cue;
        } else if (cue <= 1) {
            from = source.to();
            while (from < last && !words.is(from, ",")) {
                from++;
            }
            from++;
            to = last;
        } else {
            from = words.is(cue - 1, ",") ? words.firstWord() : clauseStart(words, cue);
            to = isAmid(words, cue, source) ? last : cue;
        }
        to = to == cue && words.is(cue - 1, ",") ? cue - 1 : to;
        return to <= from
                ? null
                : draft(
                        words,
                        cue,
                        cueEnd,
                        source,
                        relay,
                        words.at(from).start(),
                        words.at(to - 1).end(),
                        false);
    }

    private static boolean isAmid(Words words, int cue, Phrase source) {
        return words.is(source.to(), ",") && words.is(cue - 1, ",") && (words.verbal(source.to() + 1) || cue < 5);
    }

    /** "The agency reported, citing two officers, that 40 men had left": the agency passes on what they say. */
    private @Nullable Phrase relay(Words words, int cue, Phrase source) {
        boolean passedOn = words.isAny(cue, CITING)
                && words.is(source.to(), ",")
                && words.is(source.to() + 1, "that")
                && words.verbal(cue - 2);
        return passedOn ? sources.endingAt(words, verbFirst(words, cue - 2)) : null;
    }

    /** Index of the bracket that is open at a word; -1 for none. */
    private static int bracketBefore(Words words, int word) {
        for (int i = word - 1; i >= 0 && !words.is(i, ")"); i--) {
            if (words.is(i, "(")) {
                return i;
            }
        }
        return -1;
    }

    private static Draft draft(
            Words words,
            int cue,
            int cueEnd,
            Phrase source,
            @Nullable Phrase relay,
            int start,
            int end,
            boolean direct) {
        return new Draft(
                words,
                words.at(cue).start(),
                words.at(cueEnd - 1).end(),
                source,
                relay,
                start,
                end,
                direct,
                words.isAny(cue, CITING) ? "cite" : "according to",
                true,
                0.9,
                "attribution/according-to");
    }
}
