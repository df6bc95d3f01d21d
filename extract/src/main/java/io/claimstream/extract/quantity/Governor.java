package io.claimstream.extract.quantity;

import io.claimstream.extract.syntax.Clause;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import org.jspecify.annotations.Nullable;

/** The verb that a counted phrase most likely belongs to when no rule has found it by its role. */
final class Governor {

    private Governor() {}

    /** The last verb before the phrase in its clause, else the first one after it. */
    static @Nullable VerbGroup of(SentenceSyntax syntax, Counted counted) {
        Clause clause = syntax.clauseAt(counted.first());
        return syntax.verbBefore(counted.first(), clause.first())
                .or(() -> syntax.verbFrom(counted.end(), clause.end()))
                .orElse(null);
    }
}
