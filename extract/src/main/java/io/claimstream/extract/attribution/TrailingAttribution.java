package io.claimstream.extract.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands before its source: "…," the minister said; …, police said; the storm, forecasters said, will …. */
final class TrailingAttribution {

    private static final Set<String> BREAKS = Set.of(",", "—", "–", "--");

    private final Circumstance circumstance;
    private final Addressee addressee;

    TrailingAttribution(Circumstance circumstance, Addressee addressee) {
        this.circumstance = circumstance;
        this.addressee = addressee;
    }

    @Nullable
    Draft read(Report report, Phrase source) {
        if (!report.verb().can(Trait.QUOTE) && !report.verb().can(Trait.CLAUSE)) {
            return null;
        }
        Words words = report.words();
        Quotation quotation =
                report.quotations().endingJustBefore(words.at(source.from()).start());
        if (quotation != null && report.quotations().isUtterance(quotation)) {
            return report.quoting(source, quotation, "trailing");
        }
        int before = source.from() - 1;
        int comma = words.is(before, "as") ? before - 1 : before;
        return comma >= 1 && words.isAny(comma, BREAKS) ? indirect(report, source, comma) : null;
    }

    private @Nullable Draft indirect(Report report, Phrase source, int comma) {
        // "According to a map, the trail began in Lund": nobody begins to speak but in a quotation.
        if (!report.verb().takesClause()) {
            return null;
        }
        Words words = report.words();
        int after = circumstance.skip(words, addressee.of(words, report.cue()).to());
        boolean goesOn = words.is(after, ",") && !goesOnToSay(report, after) && continues(words, comma, after);
        boolean trails = report.endsAt(after) && words.hasVerb(0, comma);
        if ((!trails && !goesOn) || opensSentenceQuoted(words, after)) {
            return null;
        }
        int end = goesOn ? words.lastWordEnd() : comma;
        return report.draft(
                source,
                words.at(words.firstWord()).start(),
                words.at(end - 1).end(),
                false,
                trails ? 0.85 : 0.8,
                goesOn ? "parenthetical" : "trailing");
    }

    /** "Asked about the storm, he said, “We are safe.”": what is said stands behind. */
    private static boolean opensSentenceQuoted(Words words, int comma) {
        return words.is(comma, ",")
                && words.isMark(comma + 1)
                && words.has(comma + 2)
                && Character.isUpperCase(words.at(comma + 2).text().charAt(0));
    }

    /** "…, the paper said, citing officers": what the source does while it speaks, no rest of the sentence. */
    private static boolean goesOnToSay(Report report, int second) {
        return report.cues().stream().anyMatch(cue -> cue.is(Cue.Form.PARTICIPLE) && cue.first() == second + 1)
                || AccordingTo.isCiting(report.words(), second + 1);
    }

    /** True when what follows the second comma is the rest of the sentence that the attribution interrupted. */
    private static boolean continues(Words words, int comma, int second) {
        int i = second + 1;
        boolean verb = words.verbal(i) || (words.tagged(i, "ADV") && words.verbal(i + 1)) || words.tagged(i, "PART");
        // "By spring, forecasters said, the river will rise", "when it rained, he said, the pier fell": the main clause
        // is yet to come.
        boolean fronted = !words.hasVerb(0, comma) || words.isAny(words.firstWord(), ComplementClause.SUBORDINATING);
        boolean clause = fronted && words.opensClause(second);
        // "The ship will sail, the captain said, with 40 men on board."
        boolean adverbial = words.tagged(i, "ADP");
        return verb || clause || adverbial;
    }
}
