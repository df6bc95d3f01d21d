package io.claimstream.extract.attribution;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a quotation behind a colon: "The firm released a statement: “…”", "Berg cracked: “…”"; not "guards found a note: “…”". */
final class ColonAttribution {

    private static final Set<String> NO_SPEAKER = Set.of("who", "which", "that", "what", "it", "there", "this");

    private final Set<String> companies = Lexicon.words(ColonAttribution.class, "company-nouns.txt");
    private final Set<String> issuing = Lexicon.words(ColonAttribution.class, "message-verbs.txt");
    private final SourcePhrase sources;

    ColonAttribution(SourcePhrase sources) {
        this.sources = sources;
    }

    /** Those of a sentence that no other attribution quotes. */
    List<Draft> find(Words words, Quotations quotations, List<Draft> others) {
        List<Draft> found = new ArrayList<>();
        for (int i = 2; i < words.size(); i++) {
            Draft draft = words.is(i, ":") && !words.quoted(i) ? read(words, i, quotations, others) : null;
            if (draft != null) {
                found.add(draft);
            }
        }
        return found;
    }

    private @Nullable Draft read(Words words, int colon, Quotations quotations, List<Draft> others) {
        Quotation quotation = quotations.startingJustAfter(words.at(colon).end());
        if (quotation == null || !quotations.isUtterance(quotation) || isTaken(quotation, others)) {
            return null;
        }
        Phrase source = subject(words, colon);
        return source == null ? null : draft(words, colon, source, quotation);
    }

    private static boolean isTaken(Quotation quotation, List<Draft> others) {
        return others.stream()
                .anyMatch(draft -> draft.contentStart() < quotation.end() && quotation.start() < draft.contentEnd());
    }

    /** The subject of the verb right before the colon, or of one that issues what stands between. */
    private @Nullable Phrase subject(Words words, int colon) {
        int verb = colon - 1;
        while (verb > 0 && (!words.tagged(verb, "VERB") || words.quoted(verb))) {
            verb--;
        }
        boolean issued = issuing.contains(words.at(verb).lemma());
        if (verb == 0 || (verb < colon - 1 && !issued)) {
            return null;
        }
        int first = verb;
        while (first > 1 && (words.tagged(first - 1, "AUX") || words.tagged(first - 1, "ADV"))) {
            first--;
        }
        Phrase subject = sources.endingAt(words, first);
        boolean speaks = subject != null && !words.isAny(subject.from(), NO_SPEAKER) && maySpeak(words, subject);
        return speaks ? subject : null;
    }

    private boolean maySpeak(Words words, Phrase subject) {
        String head = words.at(words.headOf(subject)).lemma();
        return SpeakerKind.ofPronoun(words.word(subject.from())) != null
                || Citation.isSource(words, subject)
                || SpeakerKind.isRole(head)
                || companies.contains(head);
    }

    private static Draft draft(Words words, int colon, Phrase source, Quotation quotation) {
        return new Draft(
                words,
                words.at(source.to()).start(),
                words.at(colon).end(),
                source,
                null,
                quotation.start(),
                quotation.end(),
                true,
                "say",
                true,
                0.8,
                "attribution/colon");
    }
}
