package io.claimstream.extract.attribution;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands around a reporting verb: who says it, and what, on which side. */
final class VerbAttribution {

    /** A subject further away, in tokens, may be another sentence's whose full stop was lost. */
    private static final int FURTHEST_SUBJECT = 80;

    /** How long a relative clause may be, in tokens. */
    private static final int RELATIVE_CLAUSE = 20;

    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> EXPLETIVE = Set.of("it", "this", "that");

    private final Set<String> people = Lexicon.words(VerbAttribution.class, "people-nouns.txt");
    private final Set<String> evidence = Lexicon.words(VerbAttribution.class, "evidence-nouns.txt");
    private final Set<String> laws = Lexicon.words(VerbAttribution.class, "law-nouns.txt");
    private final Set<String> silent = Lexicon.words(VerbAttribution.class, "silent-nouns.txt");
    private final SourcePhrase sources;
    private final Publisher publishers;
    private final QuotedSource quotedSource;
    private final InvertedAttribution inverted;
    private final TrailingAttribution trailing;
    private final LeadingAttribution leading;

    VerbAttribution(Circumstance circumstance, SourcePhrase sources, Publisher publishers) {
        this.sources = sources;
        this.publishers = publishers;
        this.quotedSource = new QuotedSource(sources);
        Addressee addressee = new Addressee(sources);
        this.inverted = new InvertedAttribution(sources, circumstance);
        this.trailing = new TrailingAttribution(circumstance, addressee);
        this.leading = new LeadingAttribution(circumstance, addressee, quotedSource, new ComplementClause(sources));
    }

    /**
     * What one verb reports; null when nothing is said, or nobody says it.
     *
     * @param previous what the verb before it in the sentence reports; null without one
     */
    @Nullable
    Draft read(Report report, @Nullable Draft previous) {
        Cue cue = report.cue();
        if (cue.is(Cue.Form.PASSIVE) || isDescription(report.words(), cue)) {
            return null;
        }
        boolean finite = cue.is(Cue.Form.FINITE);
        Draft behind = finite ? inverted.read(report) : null;
        if (behind != null) {
            return behind;
        }
        Phrase source = finite ? sources.endingAt(report.words(), cue.first()) : null;
        if (source != null && !speaks(report.words(), source, cue)) {
            return null;
        }
        if (source != null && publishers.isImage(report.words(), source)) {
            source = publishers.of(report.words(), source, cue.first());
            return source == null ? null : leading.read(report, source);
        }
        Draft before = source == null ? null : trailing.read(report, source);
        if (before != null) {
            return before;
        }
        if (source == null) {
            source = quotedSource.quoted(report.words(), cue);
        }
        // "Pointed to Lund endorsing Berg": the participle has a subject of its own; "a letter to Lund saying that" has
        // none.
        boolean letter = cue.verb().takesClause() && report.words().is(cue.first() - 2, "to");
        if (source == null
                && !letter
                && cue.is(Cue.Form.PARTICIPLE)
                && report.words().tagged(cue.first() - 1, "PROPN")) {
            return null;
        }
        if (source == null && cue.is(Cue.Form.PARTICIPLE)) {
            source = ownSubject(report.words(), cue);
        }
        // "Papers began revealing": whoever begins.
        if (source == null && cue.is(Cue.Form.PARTICIPLE) && report.words().tagged(cue.first() - 1, "VERB")) {
            source = sources.endingAt(report.words(), cue.first() - 1);
        }
        if (source == null && isTold(report.words(), cue, previous)) {
            return null;
        }
        if (source == null && finite) {
            source = relative(report.words(), cue);
        }
        if (source == null) {
            source = previous == null ? subject(report.words(), cue) : previous.source();
        }
        return source == null ? null : leading.read(report, source);
    }

    /** "A group backing Berg", "Hale, who opposes it": who they are, and nothing that they say here. */
    private static boolean isDescription(Words words, Cue cue) {
        return cue.verb().endorses() && (cue.is(Cue.Form.PARTICIPLE) || words.isAny(cue.first() - 1, RELATIVE));
    }

    /** "Groups claiming to be the army", "despite police saying that": who stands right before the participle. */
    private @Nullable Phrase ownSubject(Words words, Cue cue) {
        int last = cue.first() - 1;
        return words.tagged(last, "NOUN") && people.contains(words.at(last).lemma())
                ? sources.endingAt(words, cue.first())
                : null;
    }

    /** "Police said that two men argued and decided to leave": the second verb is part of what is said. */
    private static boolean isTold(Words words, Cue cue, @Nullable Draft previous) {
        int start = words.at(cue.first()).start();
        return previous != null
                && previous.speech()
                && cue.mayBeTold(words)
                && previous.contentStart() < start
                && start < previous.contentEnd();
    }

    private boolean speaks(Words words, Phrase source, Cue cue) {
        ReportingVerb verb = cue.verb();
        if (!verb.can(Trait.EVIDENCE) && headIn(silent, words, source)) {
            return false;
        }
        if (verb.can(Trait.OBJECT) && !words.is(cue.end(), "that") && headIn(laws, words, source)) {
            return false;
        }
        for (int i = source.from(); i < source.to(); i++) {
            boolean speaks =
                    words.noun(i) || words.tagged(i, "PRON") || words.tagged(i, "NUM") || words.tagged(i, "ADJ");
            if (verb.can(Trait.EVIDENCE) ? evidence.contains(words.at(i).lemma()) : speaks) {
                return true;
            }
        }
        return false;
    }

    /** "The insurgency has claimed 40 lives", "this week announced", "the law declares": events, times and laws say nothing. */
    private static boolean headIn(Set<String> nouns, Words words, Phrase source) {
        int head = words.headOf(source);
        return words.noun(head) && nouns.contains(words.at(head).lemma().toLowerCase(Locale.ROOT));
    }

    /** "Told the guard, who nodded and said": the second verb of a relative clause is the guard's. */
    private @Nullable Phrase relative(Words words, Cue cue) {
        if (!words.is(cue.first() - 1, "and")) {
            return null;
        }
        for (int i = cue.first() - 2; i > 0 && cue.first() - i < RELATIVE_CLAUSE; i--) {
            if (words.tagged(i, "PUNCT") || words.quoted(i)) {
                return null;
            }
            if (words.is(i, "who")) {
                // "Met a man who lived there and said": who says it is open.
                return !words.is(i - 1, ",") ? null : sources.endingAt(words, i + 1);
            }
        }
        return null;
    }

    /** The subject of the sentence's first verb: it also says what a participle or a second verb reports. */
    private @Nullable Phrase subject(Words words, Cue cue) {
        for (int i = 1; i < Math.min(cue.first(), FURTHEST_SUBJECT); i++) {
            if (words.verbal(i) && !words.verbal(i - 1) && !words.quoted(i) && !words.isAny(i - 1, EXPLETIVE)) {
                Phrase subject = sources.endingAt(words, i);
                if (subject != null && speaks(words, subject, cue)) {
                    return subject;
                }
            }
        }
        return null;
    }
}
