package io.claimstream.extract.attribution;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands around a reporting verb: who says it, and what, on which side. */
final class VerbAttribution {

    private static final Set<String> BREAKS = Set.of(",", "—", "–", "--");
    private static final Set<String> QUOTED = Set.of("quoted", "cited", "quotes", "quoting", "cites", "citing");
    private static final Set<String> COMPLEMENTIZER =
            Set.of("that", "whether", "if", "how", "why", "what", "when", "where", "who");

    private final Set<String> evidence = Lexicon.words(VerbAttribution.class, "evidence-nouns.txt");
    private final NewsMedia media = new NewsMedia();
    private final Circumstance circumstance = new Circumstance();
    private final SourcePhrase sources = new SourcePhrase(circumstance);
    private final ComplementClause clause = new ComplementClause(sources);

    /** What one verb reports; null when nothing is said, or nobody says it. */
    @Nullable
    Draft read(Words words, Cue cue, List<Cue> cues, Quotations quotations, @Nullable Draft previous) {
        if (cue.is(Cue.Form.PASSIVE)) {
            return null;
        }
        Draft inverted = cue.is(Cue.Form.FINITE) ? inverted(words, cue, quotations) : null;
        if (inverted != null) {
            return inverted;
        }
        Phrase source = cue.is(Cue.Form.FINITE) ? sources.endingAt(words, cue.first()) : null;
        if (source != null && !isSource(words, source, cue.verb())) {
            return null;
        }
        Draft trailing = source == null ? null : trailing(words, cue, source, quotations);
        if (trailing != null) {
            return trailing;
        }
        if (source == null && words.is(cue.first() - 1, "as")) {
            source = quotedSource(words, cue.first() - 1);
        }
        if (source == null) {
            source = previous == null ? subject(words, cue) : previous.source();
        }
        return source == null ? null : leading(words, cue, source, cues, quotations);
    }

    private boolean isSource(Words words, Phrase source, ReportingVerb verb) {
        for (int i = source.from(); i < source.to(); i++) {
            boolean speaks =
                    words.noun(i) || words.tagged(i, "PRON") || words.tagged(i, "NUM") || words.tagged(i, "ADJ");
            if (verb.can(Trait.EVIDENCE) ? evidence.contains(words.at(i).lemma()) : speaks) {
                return true;
            }
        }
        return false;
    }

    /** "…," said the minister. */
    private @Nullable Draft inverted(Words words, Cue cue, Quotations quotations) {
        int offset = words.at(cue.first()).start();
        Phrase source = sources.startingAt(words, cue.end());
        if (source == null) {
            return null;
        }
        Quotation quotation = cue.verb().can(Trait.QUOTE) ? quotations.endingJustBefore(offset) : null;
        if (quotation != null && quotations.isUtterance(quotation)) {
            return draft(words, cue, source, leadIn(words, quotation), quotation.end(), true, 0.95, "inverted");
        }
        boolean ends = endsAfter(words, circumstance.skip(words, source.to()));
        if (words.is(cue.first() - 1, ",")
                && ends
                && cue.verb().can(Trait.QUOTE)
                && words.hasVerb(0, cue.first() - 1)) {
            return draft(
                    words,
                    cue,
                    source,
                    words.at(words.firstWord()).start(),
                    words.at(cue.first() - 2).end(),
                    false,
                    0.8,
                    "inverted");
        }
        return null;
    }

    /** "…," the minister said; …, police said; the storm, forecasters said, will …. */
    private @Nullable Draft trailing(Words words, Cue cue, Phrase source, Quotations quotations) {
        if (!cue.verb().can(Trait.QUOTE) && !cue.verb().can(Trait.CLAUSE)) {
            return null;
        }
        int before = source.from() - 1;
        Quotation quotation =
                quotations.endingJustBefore(words.at(source.from()).start());
        if (quotation != null && quotations.isUtterance(quotation)) {
            return draft(words, cue, source, leadIn(words, quotation), quotation.end(), true, 0.95, "trailing");
        }
        boolean as = words.is(before, "as");
        int comma = as ? before - 1 : before;
        if (comma < 1 || !words.isAny(comma, BREAKS)) {
            return null;
        }
        int after = addressee(words, cue).to();
        after = circumstance.skip(words, after);
        if (endsAfter(words, after) && words.hasVerb(0, comma)) {
            boolean goesOn = words.is(after, ",") && continues(words, after + 1);
            int end = goesOn ? words.lastWordEnd() : comma;
            String rule = goesOn ? "parenthetical" : "trailing";
            return draft(
                    words,
                    cue,
                    source,
                    words.at(words.firstWord()).start(),
                    words.at(end - 1).end(),
                    false,
                    0.85,
                    rule);
        }
        if (words.is(after, ",") && continues(words, after + 1)) {
            int end = words.lastWordEnd();
            return draft(
                    words,
                    cue,
                    source,
                    words.at(words.firstWord()).start(),
                    words.at(end - 1).end(),
                    false,
                    0.8,
                    "parenthetical");
        }
        return null;
    }

    /** True when what follows is the rest of the sentence that the attribution interrupted. */
    private static boolean continues(Words words, int i) {
        return words.verbal(i) || (words.tagged(i, "ADV") && words.verbal(i + 1)) || words.tagged(i, "PART");
    }

    private static boolean endsAfter(Words words, int i) {
        return !words.has(i) || words.isFinal(i) || words.is(i, ",") || words.isMark(i) || words.is(i, ";");
    }

    /** The minister said that …; "…" may follow. */
    private @Nullable Draft leading(Words words, Cue cue, Phrase source, List<Cue> cues, Quotations quotations) {
        ReportingVerb verb = cue.verb();
        Phrase addressee = addressee(words, cue);
        int i = verb.takesClause() ? circumstance.skip(words, addressee.to()) : addressee.to();
        Phrase told = relay(words, cue, addressee);
        int cueEnd = words.at(Math.min(i, words.size()) - 1).end();
        Quotation quotation = verb.can(Trait.QUOTE) ? quotations.startingJustAfter(cueEnd) : null;
        if (quotation != null
                && (quotations.isUtterance(quotation) || endsAfter(words, tokenAt(words, quotation.end())))) {
            return new Draft(
                    words,
                    words.at(cue.first()).start(),
                    cueEnd,
                    source,
                    told,
                    quotation.start(),
                    quotation.end(),
                    true,
                    verb.lemma(),
                    true,
                    0.95,
                    "attribution/leading");
        }
        if (words.is(i, ":") || (words.is(i, ",") && (words.is(i + 1, "that") || words.isMark(i + 1)))) {
            i++;
        }
        boolean marked = words.isAny(i, COMPLEMENTIZER);
        int from = words.is(i, "that") ? i + 1 : i;
        if (!words.has(from) || words.isFinal(from) || words.is(from, ",")) {
            return null;
        }
        int end = clause.end(words, from, cues);
        if (!governs(words, verb, marked, from, end)) {
            return null;
        }
        int contentEnd = words.at(end - 1).end();
        Quotation around = quotations.around(contentEnd - 1);
        if (around != null) {
            contentEnd = Math.max(contentEnd, around.end());
        }
        return new Draft(
                words,
                words.at(cue.first()).start(),
                cueEnd,
                source,
                told,
                words.at(from).start(),
                contentEnd,
                false,
                verb.lemma(),
                verb.takesClause() && !verb.can(Trait.BELIEF),
                marked ? 0.9 : 0.8,
                "attribution/leading");
    }

    private static int tokenAt(Words words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.at(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean governs(Words words, ReportingVerb verb, boolean marked, int from, int end) {
        boolean clause = words.hasVerb(from, end);
        if (marked) {
            return clause && verb.takesClause();
        }
        if (words.is(from, "to") && words.tagged(from + 1, "VERB")) {
            return verb.can(Trait.INFINITIVE);
        }
        if (verb.can(Trait.ABOUT) && words.isAny(from, Set.of("for", "on", "of", "about"))) {
            return true;
        }
        boolean nominal =
                words.beforeNoun(from) || words.noun(from) || words.tagged(from, "PRON") || words.isMark(from);
        if (verb.can(Trait.CLAUSE) && clause && !words.verbal(from)) {
            return true;
        }
        return verb.can(Trait.OBJECT) && nominal;
    }

    /** Whoever was told and is a news medium; or who quoted the source "as saying" it. */
    private @Nullable Phrase relay(Words words, Cue cue, Phrase addressee) {
        if (addressee.to() > addressee.from()) {
            return media.contains(words.text(addressee)) ? addressee : null;
        }
        if (!words.is(cue.first() - 1, "as")) {
            return null;
        }
        for (int i = cue.first() - 2; i > 0 && cue.first() - i < 12; i--) {
            if (words.is(i, "by") && words.isAny(i - 1, QUOTED)) {
                return sources.startingAt(words, i + 1);
            }
            if (words.isAny(i, QUOTED)) {
                return words.is(i + 1, "as") ? null : sources.endingAt(words, i);
            }
        }
        return null;
    }

    /** "quoted the minister as saying": the minister. */
    private @Nullable Phrase quotedSource(Words words, int as) {
        for (int i = as - 1; i > 0 && as - i < 12; i--) {
            if (words.isAny(i, QUOTED) && !words.is(i + 1, "by") && i + 1 < as) {
                return sources.startingAt(words, i + 1);
            }
        }
        return null;
    }

    private Phrase addressee(Words words, Cue cue) {
        Phrase nobody = new Phrase(cue.end(), cue.end());
        if (!cue.verb().can(Trait.ADDRESSEE)) {
            return nobody;
        }
        Phrase phrase = sources.startingAt(words, cue.end());
        return phrase == null ? nobody : phrase;
    }

    /** The subject of the sentence's first verb: it also says what a participle or a second verb reports. */
    private @Nullable Phrase subject(Words words, Cue cue) {
        for (int i = 1; i < Math.min(cue.first(), 80); i++) {
            if (words.verbal(i) && !words.verbal(i - 1)) {
                Phrase subject = sources.endingAt(words, i);
                if (subject != null && isSource(words, subject, cue.verb())) {
                    return subject;
                }
            }
        }
        return null;
    }

    /** Words before a quotation in its sentence belong to what is said: he was "not amused," she said. */
    private static int leadIn(Words words, Quotation quotation) {
        int first = words.at(0).start();
        if (quotation.start() <= first) {
            return quotation.start();
        }
        int before = tokenAt(words, quotation.start()) - 1;
        boolean apart = words.is(before, ":") || words.is(before, ",") || words.is(before, ".");
        return apart ? quotation.start() : words.at(words.firstWord()).start();
    }

    private static Draft draft(
            Words words,
            Cue cue,
            Phrase source,
            int contentStart,
            int contentEnd,
            boolean direct,
            double confidence,
            String rule) {
        return new Draft(
                words,
                words.at(cue.first()).start(),
                words.at(cue.end() - 1).end(),
                source,
                null,
                contentStart,
                contentEnd,
                direct,
                cue.verb().lemma(),
                true,
                confidence,
                "attribution/" + rule);
    }
}
