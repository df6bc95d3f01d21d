package io.claimstream.extract.attribution;

import java.util.List;

/**
 * A reporting verb where it stands: what its readers look at.
 *
 * @param words the sentence
 * @param cue the verb
 * @param cues all reporting verbs of the sentence, in order
 * @param quotations those of the whole text
 */
record Report(Words words, Cue cue, List<Cue> cues, Quotations quotations) {

    ReportingVerb verb() {
        return cue.verb();
    }

    /** An attribution whose cue is the verb alone. */
    Draft draft(Phrase source, int contentStart, int contentEnd, boolean direct, double confidence, String rule) {
        return new Draft(
                words,
                words.at(cue.first()).start(),
                words.at(cue.end() - 1).end(),
                source,
                null,
                contentStart,
                contentEnd,
                direct,
                verb().lemma(),
                true,
                confidence,
                "attribution/" + rule);
    }

    /** What a quotation says, with the words before it in its sentence: he was "not amused," she said. */
    Draft quoting(Phrase source, Quotation quotation, String rule) {
        return draft(source, leadIn(quotation), quotation.end(), true, 0.95, rule);
    }

    private int leadIn(Quotation quotation) {
        int first = words.at(0).start();
        if (quotation.start() <= first) {
            return quotation.start();
        }
        int before = words.indexAt(quotation.start()) - 1;
        boolean apart = words.is(before, ":") || words.is(before, ",") || words.is(before, ".");
        return apart ? quotation.start() : words.at(words.firstWord()).start();
    }

    /** True at the end of the sentence, or where a comma or a mark ends what stands before it. */
    boolean endsAt(int i) {
        return !words.has(i) || words.isFinal(i) || words.is(i, ",") || words.isMark(i) || words.is(i, ";");
    }
}
