package io.claimstream.extract.attribution;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a quotation behind a colon, whatever the verb: "The firm released a statement: “…”", "Berg cracked: “…”". */
final class ColonAttribution {

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "what", "it", "there", "this");

    private final Set<String> companies = Lexicon.words(ColonAttribution.class, "company-nouns.txt");
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

    private @Nullable Phrase subject(Words words, int colon) {
        for (int i = 1; i < colon; i++) {
            if (words.verbal(i) && !words.verbal(i - 1) && !words.quoted(i)) {
                Phrase subject = sources.endingAt(words, i);
                if (subject != null && !words.isAny(subject.from(), RELATIVE)) {
                    return maySpeak(words, subject) ? subject : null;
                }
            }
        }
        return null;
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
