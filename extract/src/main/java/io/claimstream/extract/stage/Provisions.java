package io.claimstream.extract.stage;

import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a text that rules or plans makes of what it holds: "the law allows a levy of 30 percent", "the plan includes". */
final class Provisions {

    private static final Set<String> RELATIVE = Set.of("which", "that");

    private final StageLexicon lexicon;

    Provisions(StageLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The stage of what a verb tells of a law, plan or proposal; null for any other subject or verb. */
    @Nullable
    Stage stage(SentenceSyntax syntax, VerbGroup verb) {
        boolean tells = lexicon.provides(verb.lemma()) && !verb.is(Form.PASSIVE);
        if (!tells || verb.first() == 0) {
            return null;
        }
        int end = verb.first();
        if (RELATIVE.contains(syntax.word(end - 1))) {
            // "The law, which allows"
            end -= syntax.word(end - 2).equals(",") ? 2 : 1;
        }
        return subject(syntax, end);
    }

    /** "Resolution 2375 imposed": the noun at the end of what stands before the verb. */
    private @Nullable Stage subject(SentenceSyntax syntax, int end) {
        int from = Math.max(0, end - 2);
        for (int i = end - 1; i >= from; i--) {
            Stage stage = lexicon.text(syntax.token(i).lemma().toLowerCase(Locale.ROOT));
            if (stage != null) {
                return stage;
            }
            if (!syntax.token(i).is("NUM")) {
                return null;
            }
        }
        return null;
    }
}
