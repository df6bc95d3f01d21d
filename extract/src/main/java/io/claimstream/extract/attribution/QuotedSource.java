package io.claimstream.extract.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who is quoted and who quotes: "the agency quoted the minister as saying", "was quoted by the agency as saying". */
final class QuotedSource {

    private static final Set<String> QUOTED = Set.of("quoted", "cited", "quotes", "quoting", "cites", "citing");
    private static final int REACH = 12;

    private final SourcePhrase sources;

    QuotedSource(SourcePhrase sources) {
        this.sources = sources;
    }

    /** Who is quoted "as" saying something. */
    @Nullable
    Phrase quoted(Words words, Cue cue) {
        int as = cue.first() - 1;
        if (!words.is(as, "as")) {
            return null;
        }
        for (int i = as - 1; i > 0 && as - i < REACH; i--) {
            if (words.isAny(i, QUOTED) && !words.is(i + 1, "by") && i + 1 < as) {
                return sources.startingAt(words, i + 1);
            }
        }
        return null;
    }

    /** Who quotes somebody "as" saying something. */
    @Nullable
    Phrase quoting(Words words, Cue cue) {
        int as = cue.first() - 1;
        if (!words.is(as, "as")) {
            return null;
        }
        for (int i = as - 1; i > 0 && as - i < REACH; i--) {
            if (words.is(i, "by") && words.isAny(i - 1, QUOTED)) {
                return sources.startingAt(words, i + 1);
            }
            if (words.isAny(i, QUOTED)) {
                return words.is(i + 1, "as") ? null : sources.endingAt(words, i);
            }
        }
        return null;
    }
}
