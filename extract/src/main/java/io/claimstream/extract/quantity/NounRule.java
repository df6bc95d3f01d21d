package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.quantity.MeasureLexicon.Sort;
import io.claimstream.extract.syntax.SentenceSyntax;
import org.jspecify.annotations.Nullable;

/** Reads the role from the noun that is counted: "12 deaths", "25 hurt", "five of the dead", "four wounded men". */
final class NounRule implements RoleRule {

    private final MeasureLexicon lexicon;

    NounRule(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Role read(SentenceSyntax syntax, Counted counted) {
        if (!counted.hasNoun() && !counted.partitive()) {
            return null;
        }
        int end = Math.min(
                Math.max(counted.conceptEnd(), counted.conceptFirst() + 1),
                syntax.sentence().tokens().size());
        Measure measure = counted.hasNoun()
                ? lexicon.measure(Sort.NOUN, syntax.token(counted.head()).lemma())
                : null;
        for (int i = counted.conceptFirst(); i < end && measure == null; i++) {
            measure = lexicon.measure(Sort.STATE, syntax.token(i).text());
        }
        return measure == null ? null : new Role(measure, Governor.of(syntax, counted), "quantity/noun", 0.85);
    }
}
