package io.claimstream.extract.attribution;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins "citing officials" with what a medium reports around it: the officials say it, and the medium passes it on. */
final class Citation {

    private static final Set<String> NOUNS = Lexicon.words(Citation.class, "source-nouns.txt");

    /** In tokens. */
    private static final int LONGEST_ASIDE = 5;

    private Citation() {}

    /** The attributions of one sentence, those of a citation and its report made one. */
    static List<Draft> joined(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>(drafts);
        for (Draft citation : drafts) {
            if (citation.verb().equals("cite") && citation.relay() == null) {
                // "Citing safety concerns": nobody says anything.
                boolean source = isSource(citation.words(), citation.source());
                // A report that cites one source already is whole.
                Draft report = source ? reportAround(citation, joined) : null;
                if (!source || report != null) {
                    joined.remove(citation);
                }
                if (report != null) {
                    joined.set(joined.indexOf(report), report.citing(citation.source()));
                }
            }
        }
        return joined;
    }

    /** Whether somebody is named, or called by a word for those who tell. */
    static boolean isSource(Words words, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (words.tagged(i, "PROPN")) {
                return true;
            }
        }
        return isNamedByNoun(words, phrase);
    }

    /** Whether somebody is called by a word for those who tell. */
    static boolean isNamedByNoun(Words words, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (NOUNS.contains(words.word(i)) || NOUNS.contains(words.at(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Draft reportAround(Draft citation, List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean reports = draft.speech()
                    && !draft.direct()
                    && draft.relay() == null
                    && !draft.verb().equals("cite")
                    && !draft.verb().equals("according to");
            if (reports && (stands(citation, draft.sourceEnd(), draft.cueStart()) || borders(citation, draft))) {
                return draft;
            }
        }
        return null;
    }

    /** "The paper, quoting officers, reported". */
    private static boolean stands(Draft citation, int after, int before) {
        return after < citation.cueStart() && citation.sourceEnd() < before;
    }

    /** "The paper said last week, citing officers". */
    private static boolean isAside(Words words, int from, int to) {
        int first = words.indexAt(from);
        int end = words.indexAt(to);
        return end - first <= LONGEST_ASIDE && !words.hasVerb(first, end);
    }

    /** "The paper reported that …, citing officers", "…, the paper reported, citing officers", "Citing officers, the paper reported". */
    private static boolean borders(Draft citation, Draft report) {
        int behind = Math.max(report.cueEnd(), report.contentEnd());
        boolean follows = citation.cueStart() >= behind
                && (citation.cueStart() - behind <= 3 || isAside(citation.words(), behind, citation.cueStart()));
        return follows
                || (report.sourceStart() >= citation.sourceEnd() && report.sourceStart() - citation.sourceEnd() <= 6);
    }
}
