package io.claimstream.extract.quantity;

import io.claimstream.extract.attribution.ReportingVerbs;
import io.claimstream.extract.syntax.Clause;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verb that a counted phrase most likely belongs to when no rule has found it by its role. */
final class Governor {

    private static final Set<String> PARTS = Set.of(
            "majority", "most", "bulk", "half", "third", "thirds", "quarter", "quarters", "percent", "part", "rest");

    private static final Set<String> ASIDES = Set.of("--", "—", "–", "(", ")");

    private static final ReportingVerbs REPORTING = new ReportingVerbs();

    private Governor() {}

    /** The last verb before the phrase in its clause, else the first one after it. */
    static @Nullable VerbGroup of(SentenceSyntax syntax, Counted counted) {
        Clause clause = syntax.clauseAt(counted.first());
        VerbGroup around = around(syntax, counted);
        if (around != null) {
            return around;
        }
        Optional<VerbGroup> after = syntax.verbFrom(counted.end(), clause.end());
        return syntax.verbBefore(counted.first(), clause.first())
                .filter(before -> after.isEmpty() || !reportsThat(syntax, before, counted, after.get()))
                .or(() -> after)
                .or(() -> beforeAside(syntax, clause))
                .orElse(null);
    }

    /** "Will carry twice the load - 54 tons (119,000 pounds) - of its rival": a dash or a bracket without a verb of its own. */
    private static Optional<VerbGroup> beforeAside(SentenceSyntax syntax, Clause clause) {
        return clause.first() > 0 && ASIDES.contains(syntax.word(clause.first() - 1))
                ? syntax.verbBefore(clause.first(), 0)
                : Optional.empty();
    }

    /** "Would exceed $40 million": the verb is a word of the number. */
    private static @Nullable VerbGroup around(SentenceSyntax syntax, Counted counted) {
        return syntax.verbs().stream()
                .filter(verb -> verb.head() == counted.first() && verb.first() < verb.head())
                .findFirst()
                .orElse(null);
    }

    /**
     * "Said 400 homes would be built", "said most of the 400 homes would be built": what is said is a clause, and the
     * phrase its subject.
     */
    private static boolean reportsThat(SentenceSyntax syntax, VerbGroup before, Counted counted, VerbGroup after) {
        boolean finite = after.is(Form.ACTIVE) || after.is(Form.PASSIVE) || after.is(Form.PROGRESSIVE);
        return finite
                && REPORTING.takesClause(before.lemma())
                && syntax.nounPhrases().stream()
                        .filter(phrase -> phrase.first() >= before.end() && phrase.end() <= counted.first())
                        .allMatch(phrase ->
                                syntax.word(phrase.end()).equals("of") && PARTS.contains(syntax.word(phrase.head())));
    }
}
