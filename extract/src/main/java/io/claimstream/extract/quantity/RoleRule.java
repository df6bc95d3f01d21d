package io.claimstream.extract.quantity;

import io.claimstream.extract.syntax.SentenceSyntax;
import org.jspecify.annotations.Nullable;

/** One way in which a sentence tells the role of those that it counts. */
interface RoleRule {

    /** The role of a counted phrase; null when the sentence does not tell it in this way. */
    @Nullable
    Role read(SentenceSyntax syntax, Counted counted);
}
