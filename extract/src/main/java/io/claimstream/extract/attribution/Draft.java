package io.claimstream.extract.attribution;

import org.jspecify.annotations.Nullable;

/**
 * An attribution whose speaker is still only a phrase.
 *
 * @param words the sentence that the cue stands in
 * @param cueStart offset of the cue's first word
 * @param cueEnd offset past its last
 * @param source the phrase that names the source
 * @param relay the phrase that names who passed it on
 * @param contentStart first character of what is said
 * @param contentEnd one past its last character
 * @param direct true for a quotation
 * @param verb lemma of the verb, or the words of the cue
 * @param speech true for what is said rather than held, wanted or done
 * @param confidence 0 to 1
 * @param rule name of the rule
 */
record Draft(
        Words words,
        int cueStart,
        int cueEnd,
        Phrase source,
        @Nullable Phrase relay,
        int contentStart,
        int contentEnd,
        boolean direct,
        String verb,
        boolean speech,
        double confidence,
        String rule) {

    int sourceStart() {
        return words.at(source.from()).start();
    }

    int sourceEnd() {
        return words.at(source.to() - 1).end();
    }

    int start() {
        return Math.min(contentStart, Math.min(cueStart, sourceStart()));
    }

    int end() {
        return Math.max(contentEnd, Math.max(cueEnd, sourceEnd()));
    }

    /** The same, said by somebody whom its source cites. */
    Draft citing(Phrase cited) {
        return new Draft(
                words,
                cueStart,
                cueEnd,
                cited,
                source,
                contentStart,
                contentEnd,
                direct,
                verb,
                speech,
                confidence,
                rule);
    }

    /** What its speaker goes on to say in a quotation of its own. */
    Draft quoting(Quotation quotation) {
        return new Draft(
                words,
                cueStart,
                cueEnd,
                source,
                relay,
                quotation.start(),
                quotation.end(),
                true,
                "say",
                true,
                Math.min(confidence, 0.8),
                "attribution/continued");
    }

    /** The same, with a quotation that goes on. */
    Draft until(int end) {
        return new Draft(
                words, cueStart, cueEnd, source, relay, contentStart, end, direct, verb, speech, confidence, rule);
    }
}
