package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.quantity.MeasureLexicon.Sort;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who belongs to those in a role: "the dead included two doctors", "among the dead were two doctors", "two were among the dead", and "the dead were two doctors". */
final class MemberRule implements RoleRule {

    static final String NAME = "quantity/member";

    private static final String ALL = "quantity/members";

    private static final List<Sort> GROUPS = List.of(Sort.NOUN, Sort.STATE, Sort.PATIENT);

    /** How far before its verb or behind "among" the group's word may stand, in tokens. */
    private static final int REACH = 4;

    private final MeasureLexicon lexicon;

    MemberRule(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Role read(SentenceSyntax syntax, Counted counted) {
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
                Token member = syntax.token(i + 1);
                for (Sort sort : GROUPS) {
                    Measure measure = lexicon.measure(sort, member.lemma());
                    if (measure != null && measure.isOfPeople()) {
                        return measure;
                    }
                }
            }
        }
        return null;
    }
}
