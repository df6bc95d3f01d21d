package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.quantity.MeasureLexicon.Sort;
import io.claimstream.extract.syntax.Clause;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a count has come to: "the number of people killed in the flood has risen to 12". */
final class CounterRule implements RoleRule {

    private final MeasureLexicon lexicon;

    CounterRule(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Role read(SentenceSyntax syntax, Counted counted) {
        Clause clause = syntax.clauseAt(counted.first());
        VerbGroup verb = syntax.verbBefore(counted.first(), counted.first() - LeadRule.REACH)
                .filter(group -> lexicon.measure(Sort.COUNTER, group.lemma()) != null)
                .orElse(null);
        if (verb == null || counted.hasNoun()) {
            return null;
        }
        for (int i = verb.first() - 1; i >= clause.first(); i--) {
            String lemma = syntax.token(i).lemma();
            for (Sort sort : List.of(Sort.TOLL, Sort.NOUN, Sort.STATE, Sort.PATIENT)) {
                Measure measure = lexicon.measure(sort, lemma);
                if (measure != null) {
                    return new Role(measure, verb, "quantity/counter", 0.85);
                }
            }
        }
        return null;
    }
}
