package io.claimstream.extract.attribution;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind its verb: the minister said that …; the minister told reporters: "…". */
final class LeadingAttribution {

    private static final Set<String> COMPLEMENTIZER =
            Set.of("that", "whether", "if", "how", "why", "what", "when", "where", "who");
    /** "Suspected of theft", "felt by many", "felt like rain": no clause follows. */
    private static final Set<String> OF_WHAT_IS_DONE = Set.of("of", "by", "like");

    /** How far behind its verb the "at" of an amount may stand, in tokens. */
    private static final int FIGURE_REACH = 10;

    private static final Set<String> ABOUT = Set.of("for", "on", "of", "about");

    private final Set<String> evidence = Lexicon.words(LeadingAttribution.class, "evidence-nouns.txt");
    private final NewsMedia media = new NewsMedia();
    private final Refusal refusal = new Refusal();
    private final Set<String> figures = Lexicon.words(LeadingAttribution.class, "figure-nouns.txt");
    private final Circumstance circumstance;
    private final Addressee addressee;
    private final QuotedSource quotedSource;
    private final ComplementClause clause;

    LeadingAttribution(
            Circumstance circumstance, Addressee addressee, QuotedSource quotedSource, ComplementClause clause) {
        this.circumstance = circumstance;
        this.addressee = addressee;
        this.quotedSource = quotedSource;
        this.clause = clause;
    }

    @Nullable
    Draft read(Report report, Phrase source) {
        Words words = report.words();
        Phrase told = addressee.of(words, report.cue());
        int behind = report.verb().takesClause() ? circumstance.skip(words, told.to()) : told.to();
        Quotation quotation = quotationFrom(report, behind);
        if (quotation != null) {
            return draft(report, source, behind, quotation.start(), quotation.end(), true, 0.95);
        }
        int opening = behind;
        boolean numbered = told.to() > told.from() && opening == told.to() && words.tagged(opening - 1, "NUM");
        if (words.is(opening, ":")
                || (words.is(opening, ",")
                        && (numbered || words.is(opening + 1, "that") || words.isMark(opening + 1)))) {
            opening++;
        }
        boolean marked = words.isAny(opening, COMPLEMENTIZER);
        int from = words.is(opening, "that") ? opening + 1 : opening;
        // "Said that, in general, there are three"
        from += from > opening && words.is(from, ",") ? 1 : 0;
        if (!words.has(from) || words.isFinal(from) || words.is(from, ",")) {
            return null;
        }
        if (report.verb().can(Trait.DENIAL) && refusal.isAt(words, from)) {
            return null;
        }
        int end = clause.end(words, source, from, report.cues());
        if (saysNothing(words, from, end)) {
            return null;
        }
        boolean found = !marked && isFound(words, source, report.verb()) && words.opensWithMainClause(from, end);
        if (!found && !governs(words, report.verb(), marked, from, end)) {
            return null;
        }
        if (!marked && report.verb().lemma().equals("announce") && !words.hasVerb(from, end)) {
            end = circumstance.before(words, from, end);
        }
        int contentEnd = words.at(end - 1).end();
        Quotation around = report.quotations().around(contentEnd - 1);
        contentEnd = around == null ? contentEnd : Math.max(contentEnd, around.end());
        int contentStart = words.at(from).start();
        return draft(report, source, behind, contentStart, contentEnd, false, marked ? 0.9 : 0.8);
    }

    /** "Praised him", "hopes to": whom or what stands somewhere else. */
    private static boolean saysNothing(Words words, int from, int end) {
        boolean pronoun = end == from + 1 && (words.tagged(from, "PRON") || words.is(from, "one"));
        return pronoun || (words.is(from, "to") && end <= from + 2);
    }

    /** "The survey found people walk more": a paper's finding needs no "that". */
    private boolean isFound(Words words, Phrase source, ReportingVerb verb) {
        return verb.can(Trait.THAT)
                && evidence.contains(words.at(words.headOf(source)).lemma());
    }

    private @Nullable Quotation quotationFrom(Report report, int behind) {
        Words words = report.words();
        Quotations quotations = report.quotations();
        Quotation quotation =
                report.verb().can(Trait.QUOTE) ? quotations.startingJustAfter(cueEnd(words, behind)) : null;
        boolean whole = quotation != null
                && (quotations.isUtterance(quotation) || report.endsAt(words.indexAt(quotation.end())));
        return whole ? quotation : null;
    }

    private static int cueEnd(Words words, int behind) {
        return words.at(Math.min(behind, words.size()) - 1).end();
    }

    private Draft draft(
            Report report, Phrase source, int behind, int start, int end, boolean direct, double confidence) {
        Words words = report.words();
        return new Draft(
                words,
                words.at(report.cue().first()).start(),
                cueEnd(words, behind),
                source,
                relay(words, report.cue()),
                start,
                end,
                direct,
                report.verb().lemma(),
                direct || (report.verb().takesClause() && !report.verb().can(Trait.BELIEF)),
                confidence,
                "attribution/leading");
    }

    /** "Put the number of missing at about 300". */
    private boolean isFigure(Words words, int from, int end) {
        boolean counted = false;
        for (int i = from; i < Math.min(end - 1, from + FIGURE_REACH); i++) {
            if (words.verbal(i)) {
                return false;
            }
            counted |= words.noun(i) && figures.contains(words.at(i).lemma());
            if (words.is(i, "at")) {
                return (counted || figures.contains(words.word(i + 2)))
                        && (words.tagged(i + 1, "NUM")
                                || words.tagged(i + 2, "NUM")
                                || words.tagged(i + 3, "NUM")
                                || words.tagged(i + 4, "NUM"));
            }
        }
        return false;
    }

    private boolean governs(Words words, ReportingVerb verb, boolean marked, int from, int end) {
        if (verb.can(Trait.FIGURE)) {
            return isFigure(words, from, end);
        }
        boolean clause = words.hasVerb(from, end);
        if (marked) {
            return clause && verb.takesClause();
        }
        if (words.is(from, "to") && words.verbal(from + 1)) {
            boolean be = words.tagged(from + 1, "AUX");
            return verb.can(Trait.INFINITIVE) && (!be || verb.can(Trait.CLAUSE));
        }
        if (verb.can(Trait.ABOUT) && words.isAny(from, ABOUT)) {
            return true;
        }
        boolean nominal =
                words.beforeNoun(from) || words.noun(from) || words.tagged(from, "PRON") || words.isMark(from);
        if (words.isAny(from, OF_WHAT_IS_DONE)) {
            return false;
        }
        boolean spoken = !verb.can(Trait.BELIEF) || words.opensWithClause(from, end);
        if (verb.can(Trait.CLAUSE) && clause && spoken && !words.verbal(from)) {
            return true;
        }
        return nominal && (verb.can(Trait.OBJECT) || (verb.can(Trait.NAMING) && words.quotes(from, end)));
    }

    /** Whoever was told and is a news medium; or who quotes the source. */
    private @Nullable Phrase relay(Words words, Cue cue) {
        Phrase told = addressee.of(words, cue);
        if (told.to() > told.from()) {
            // "Told BBC 2"
            Phrase name = words.tagged(told.to() - 1, "NUM") ? new Phrase(told.from(), told.to() - 1) : told;
            return name.to() > name.from() && media.contains(words.text(name)) ? told : null;
        }
        return quotedSource.quoting(words, cue);
    }
}
