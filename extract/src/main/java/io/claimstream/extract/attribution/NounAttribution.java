package io.claimstream.extract.attribution;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads nouns of speech whose source stands beside them: "the ministry's statement that …", "a report by the agency that …". */
final class NounAttribution {

    private final Set<String> nouns = Lexicon.words(NounAttribution.class, "reporting-nouns.txt");
    private final SourcePhrase sources;
    private final ComplementClause clause;

    NounAttribution(SourcePhrase sources) {
        this.sources = sources;
        this.clause = new ComplementClause(sources);
    }

    List<Draft> find(Words words, List<Cue> cues) {
        List<Draft> found = new ArrayList<>();
        for (int i = 1; i + 2 < words.size(); i++) {
            if (words.noun(i)
                    && !words.quoted(i)
                    && nouns.contains(words.at(i).lemma().toLowerCase(Locale.ROOT))) {
                Draft draft = read(words, i, cues);
                if (draft != null) {
                    found.add(draft);
                }
            }
        }
        return found;
    }

    private @Nullable Draft read(Words words, int noun, List<Cue> cues) {
        Phrase source = owner(words, noun);
        int that = noun + 1;
        if (source == null && words.is(that, "by")) {
            source = sources.startingAt(words, that + 1);
            that = source == null ? that : source.to();
        }
        if (source == null || !words.is(that, "that") || !words.has(that + 1)) {
            return null;
        }
        int end = clause.end(words, source, that + 1, cues);
        if (!words.hasVerb(that + 1, end)) {
            return null;
        }
        return new Draft(
                words,
                words.at(noun).start(),
                words.at(noun).end(),
                source,
                null,
                words.at(that + 1).start(),
                words.at(end - 1).end(),
                false,
                words.at(noun).lemma(),
                true,
                0.75,
                "attribution/noun");
    }

    /** The possessor before the noun, adjectives between them: "her repeated claim". */
    private @Nullable Phrase owner(Words words, int noun) {
        int i = noun - 1;
        while (i > 0 && noun - i < 4 && words.tagged(i, "ADJ")) {
            i--;
        }
        if (words.possessive(i)) {
            return new Phrase(i, i + 1);
        }
        return words.is(i, "'s") || words.is(i, "’s") ? sources.endingAt(words, i) : null;
    }
}
