package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.quantity.MeasureLexicon.Sort;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.text.Token;
import org.jspecify.annotations.Nullable;

/** Who belongs to those in a role: "the dead included two doctors", "among the dead were two doctors", "two were among the dead", and "the dead were two doctors". */
final class MemberRule implements RoleRule {

    static final String NAME = "quantity/member";

    private static final String ALL = "quantity/members";

    /** How far before its verb or behind "among" the group's word may stand, in tokens. */
    private static final int REACH = 4;

    private final MeasureLexicon lexicon;

    MemberRule(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Role read(SentenceSyntax syntax, Counted counted) {
        boolean people = !counted.hasNoun()
                || lexicon.isPerson(syntax.token(counted.head()).lemma());
        // "Two people who later died": what became of them is told behind.
        if (!people || syntax.word(counted.end()).equals("who")) {
            return null;
        }
        int first = syntax.clauseAt(counted.first()).first();
        VerbGroup before = syntax.verbBefore(counted.first(), first).orElse(null);
        if (before != null && isLink(before) && counted.first() - before.end() <= 1) {
            boolean all = before.lemma().equals("be") && !syntax.word(first).equals("among");
            Measure measure = group(syntax, Math.max(first, before.first() - REACH), before.first());
            return measure == null ? null : new Role(measure, before, all ? ALL : NAME, 0.85);
        }
        VerbGroup behind = syntax.verbFrom(counted.end(), counted.end() + 1).orElse(null);
        if (behind == null || !isLink(behind) || !syntax.word(behind.end()).equals("among")) {
            return null;
        }
        Measure measure = group(syntax, behind.end() + 1, behind.end() + 1 + REACH);
        return measure == null ? null : new Role(measure, behind, NAME, 0.85);
    }

    private static boolean isLink(VerbGroup verb) {
        return verb.lemma().equals("include") || verb.lemma().equals("be");
    }

    /** "The dead", "those killed": nothing else stands for a group. */
    private @Nullable Measure group(SentenceSyntax syntax, int from, int to) {
        int last = Math.min(to, syntax.sentence().tokens().size()) - 1;
        for (int i = from; i < last; i++) {
            String opening = syntax.word(i);
            if (opening.equals("the") || opening.equals("those")) {
                Measure measure = groupOf(syntax.token(i + 1));
                if (measure != null && measure.isOfPeople() && measure != Measure.DEAD_OR_INJURED) {
                    return measure;
                }
            }
        }
        return null;
    }

    /** "The dead", "the hostages", "those injured"; deeds ("the murder") have no members. */
    private @Nullable Measure groupOf(Token word) {
        Measure state = lexicon.measure(Sort.STATE, word.lemma());
        if (state != null) {
            return state;
        }
        if (word.is("NOUN")) {
            return lexicon.isPerson(word.lemma()) ? lexicon.measure(Sort.NOUN, word.lemma()) : null;
        }
        return lexicon.measure(Sort.PATIENT, word.lemma());
    }
}
