package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.quantity.MeasureLexicon.Sort;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a count has come to: "the number of people killed in the flood has risen to 12". */
final class CounterRule implements RoleRule {

    private static final Set<Measure> RECKONED =
            EnumSet.of(Measure.KILLED, Measure.INJURED, Measure.DEAD_OR_INJURED, Measure.MISSING, Measure.DISPLACED);

    /** How far behind "put" the number may stand, in tokens. */
    private static final int RECKONED_REACH = 10;

    private final MeasureLexicon lexicon;

    CounterRule(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Role read(SentenceSyntax syntax, Counted counted) {
        VerbGroup verb = syntax.verbBefore(counted.first(), counted.first() - RECKONED_REACH)
                .orElse(null);
        if (verb == null || counted.hasNoun()) {
            return null;
        }
        boolean near = verb.first() >= counted.first() - LeadRule.REACH;
        if (near && lexicon.measure(Sort.COUNTER, verb.lemma()) != null) {
            int first = syntax.clauseAt(counted.first()).first();
            return told(syntax, verb, first, verb.first());
        }
        int at = LeadRule.opening(syntax, counted.first()) - 1;
        // "Put the number of missing at 12"
        boolean reckoned = lexicon.measure(Sort.RECKONER, verb.lemma()) != null
                && syntax.word(at).equals("at");
        Role role = reckoned ? told(syntax, verb, verb.end(), at) : null;
        // Of "the number of orders" nobody was sent anywhere.
        return role != null && RECKONED.contains(role.measure()) ? role : null;
    }

    private @Nullable Role told(SentenceSyntax syntax, VerbGroup verb, int first, int end) {
        for (int i = end - 1; i >= first; i--) {
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
