package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import java.util.Set;

/** A death that did not come, "nearly died": nobody died, and nobody says that somebody did not. */
final class NearDeath {

    private static final Set<String> NEARLY = Set.of("nearly", "almost");

    private NearDeath() {}

    static boolean isToldBy(SentenceSyntax syntax, VerbGroup verb) {
        return NEARLY.contains(syntax.word(verb.head() - 1));
    }

    /** What has become of those of whom a verb tells: who nearly died is badly hurt or ill. */
    static Measure survived(SentenceSyntax syntax, VerbGroup verb, Measure measure) {
        return measure == Measure.KILLED && isToldBy(syntax, verb) ? Measure.INJURED : measure;
    }
}
