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

    List<Draft> find(Words words) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i + 2 < words.size(); i++) {
            int end = cueEnd(words, i);
            if (end > i && !words.quoted(i)) {
                Phrase source = sources.startingAt(words, end);
                if (source != null) {
                    Draft draft = read(words, i, end, source);
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

    private @Nullable Draft read(Words words, int cue, int cueEnd, Phrase source) {
        int last = words.lastWordEnd();
        int from;
        int to;
        if (cue <= 1) {
            from = source.to();
            while (from < last && !words.is(from, ",")) {
                from++;
            }
            from++;
            to = last;
        } else {
            from = words.is(cue - 1, ",") ? words.firstWord() : clauseStart(words, cue);
            boolean amid =
                    words.is(source.to(), ",") && words.is(cue - 1, ",") && (words.verbal(source.to() + 1) || cue < 5);
            to = amid ? last : words.is(cue - 1, ",") ? cue - 1 : cue;
        }
        // "The agency reported, citing two officers, that 40 men had left": the agency passes on what they say.
        boolean passedOn = words.isAny(cue, CITING)
                && words.is(source.to(), ",")
                && words.is(source.to() + 1, "that")
                && words.verbal(cue - 2);
        Phrase relay = passedOn ? sources.endingAt(words, verbFirst(words, cue - 2)) : null;
        if (relay != null) {
            from = source.to() + 2;
            to = last;
        }
        if (to <= from) {
            return null;
        }
        return new Draft(
                words,
                words.at(cue).start(),
                words.at(cueEnd - 1).end(),
                source,
                relay,
                words.at(from).start(),
                words.at(to - 1).end(),
                false,
                words.isAny(cue, CITING) ? "cite" : "according to",
                true,
                0.9,
                "attribution/according-to");
    }
}
