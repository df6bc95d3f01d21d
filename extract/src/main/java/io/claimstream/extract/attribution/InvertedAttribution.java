package io.claimstream.extract.attribution;

import org.jspecify.annotations.Nullable;

/** Reads a source behind its verb: "…," said the minister. */
final class InvertedAttribution {

    private final SourcePhrase sources;
    private final Circumstance circumstance;

    InvertedAttribution(SourcePhrase sources, Circumstance circumstance) {
        this.sources = sources;
        this.circumstance = circumstance;
    }

    @Nullable
    Draft read(Report report) {
        Words words = report.words();
        Cue cue = report.cue();
        // Behind "told" stands whoever was told.
        if (!report.verb().can(Trait.QUOTE) || report.verb().can(Trait.ADDRESSED)) {
            return null;
        }
        Phrase source = sources.startingAt(words, cue.end());
        if (source == null || isNamedThing(words, cue, source)) {
            return null;
        }
        Quotation quotation =
                report.quotations().endingJustBefore(words.at(cue.first()).start());
        if (quotation != null && report.quotations().isUtterance(quotation)) {
            return report.quoting(source, quotation, "inverted");
        }
        boolean behindClause = words.is(cue.first() - 1, ",") && words.hasVerb(0, cue.first() - 1);
        int behind = circumstance.skip(words, source.to());
        // "…, said a statement issued by the council and sent out today."
        boolean issued = words.tagged(behind, "VERB") && words.is(behind + 1, "by");
        if (!behindClause || isObject(words, cue, source) || !(issued || report.endsAt(behind))) {
            return null;
        }
        int start = words.at(words.firstWord()).start();
        return report.draft(source, start, words.at(cue.first() - 2).end(), false, 0.8, "inverted");
    }

    /** "Berg, who grew up in Lund, tweeted her thanks": the name that opens the sentence is the subject. */
    private boolean isObject(Words words, Cue cue, Phrase source) {
        Phrase subject = words.possessive(source.from()) ? sources.endingAt(words, cue.first()) : null;
        return subject != null && subject.from() <= words.firstWord();
    }

    /** "Called it “inert”": what stands behind the verb is what is called so. */
    private static boolean isNamedThing(Words words, Cue cue, Phrase source) {
        boolean pronoun = words.tagged(source.from(), "PRON") && source.to() == source.from() + 1;
        return pronoun && cue.verb().can(Trait.NAMING);
    }
}
