package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.quantity.MeasureLexicon.Sort;
import io.claimstream.extract.syntax.Clause;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a verb does to those counted after it: "killed 12 people", "reinforced its border with 20,000 troops", "exposed
 * the data of 2 million people".
 */
final class ObjectRule implements RoleRule {

    private final MeasureLexicon lexicon;
    private final VerbRole verbs;

    ObjectRule(MeasureLexicon lexicon, VerbRole verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    @Override
    public @Nullable Role read(SentenceSyntax syntax, Counted counted) {
        Clause clause = syntax.clauseAt(counted.first());
        VerbGroup verb = syntax.verbBefore(counted.first(), clause.first()).orElse(null);
        if (verb == null) {
            return null;
        }
        int first = LeadRule.opening(syntax, counted.first());
        String before = syntax.word(first - 1);
        if (before.equals("with")) {
            Measure with = lexicon.measure(Sort.WITH, verb.lemma());
            boolean company = syntax.word(first - 2).equals("along")
                    || syntax.word(first - 2).equals("together");
            with = with == null && company ? verbs.ofSubject(syntax, verb) : with;
            return with == null ? null : new Role(with, verb, "quantity/with", 0.85);
        }
        Measure via =
                first > 1 ? lexicon.measure(Sort.VIA, syntax.token(first - 2).lemma()) : null;
        if (via != null
                && (syntax.token(first - 1).is("ADP") || syntax.token(first - 1).is("SCONJ"))) {
            return lexicon.measure(Sort.TAKER, verb.lemma()) == via ? new Role(via, verb, "quantity/via", 0.8) : null;
        }
        // "Boy hurt in Brel shooting, deputies arrest teen"
        boolean named = syntax.word(verb.head()).endsWith("ing")
                && syntax.word(verb.end()).equals(",");
        boolean reaches = !named && reaches(syntax, verb.end(), counted.first());
        Measure measure = reaches
                ? verbs.ofTaken(syntax, verb, counted.hasNoun() ? counted.conceptFirst() : counted.end())
                : null;
        measure = measure == null && reaches ? verbs.ofObject(syntax, verb) : measure;
        return measure == null ? null : new Role(measure, verb, "quantity/object", 0.9);
    }

    /** Between a verb and its object stand no prepositions, but a list may. */
    private static boolean reaches(SentenceSyntax syntax, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = syntax.token(i);
            if (token.is("ADP") || token.is("SCONJ") || token.is("VERB") || token.is("AUX")) {
                return false;
            }
        }
        return true;
    }
}
