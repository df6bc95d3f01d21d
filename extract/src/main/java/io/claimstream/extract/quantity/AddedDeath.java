package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a death that a second verb tells: "a boy fell out of a window and died". */
final class AddedDeath {

    /** How far the second verb may stand behind the first, in tokens. */
    private static final int REACH = 16;

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private final VerbRole verbs;

    AddedDeath(VerbRole verbs) {
        this.verbs = verbs;
    }

    /** The death that a verb behind the first one of a subject tells of the same subject; null without one. */
    @Nullable
    Role behind(SentenceSyntax syntax, VerbGroup first) {
        int reach = first.end() + REACH;
        for (VerbGroup verb : syntax.verbs()) {
            boolean added = verb.first() > first.first()
                    && verb.first() < reach
                    && syntax.word(verb.first() - 1).equals("and")
                    && isDeath(syntax, verb)
                    && isOneSentence(syntax, first, verb);
            if (added) {
                return new Role(Measure.KILLED, verb, "quantity/subject", 0.8);
            }
            if (verb.first() > first.first() && RELATIVE.contains(syntax.word(verb.first() - 1))) {
                return null;
            }
        }
        return null;
    }

    /** "Died" and "was pronounced dead"; in "arrested over a teenager stabbed and killed" the participle is another's. */
    private boolean isDeath(SentenceSyntax syntax, VerbGroup verb) {
        boolean finite = verb.is(Form.PASSIVE) || verbs.dies(verb);
        return finite && !verb.is(Form.INFINITIVE) && verbs.ofSubject(syntax, verb) == Measure.KILLED;
    }

    /** Of one clause, or parted by a comma only: "was shot, and was pronounced dead". */
    private static boolean isOneSentence(SentenceSyntax syntax, VerbGroup first, VerbGroup added) {
        boolean comma = syntax.word(added.first() - 2).equals(",");
        int end = comma ? added.first() - 2 : added.first();
        return syntax.clauseAt(end - 1).equals(syntax.clauseAt(first.first()));
    }
}
