package io.claimstream.extract.stage;

import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words before a clause leave open of it: "if 9 men drown", "hoped she had been freed", "it is false that". */
final class Reservations {

    /** How far before "true that" a "not" may stand, in tokens. */
    private static final int NEGATION_REACH = 4;
    /** How many tokens the subject of a clause may have. */
    private static final int SUBJECT_REACH = 9;

    private static final Set<String> OPENING =
            Set.of("who", "which", "when", "where", "why", "how", "what", "after", "as", "because", "before", "while");

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "no", "never", "without", "hardly");

    private final StageLexicon lexicon;

    Reservations(StageLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What a word before the verb in its clause, or the verb before that clause, makes of it; null when none tells. */
    @Nullable
    Stage stage(SentenceSyntax syntax, VerbGroup verb) {
        Stage stage = conditional(syntax, verb, 0);
        return stage == null ? believed(syntax, verb) : stage;
    }

    /** Whether an "if" opens the clause, with no other verb between: "if it does not pay", "whether they would pay". */
    boolean isSupposed(SentenceSyntax syntax, VerbGroup verb) {
        return conditional(
                        syntax,
                        verb,
                        syntax.verbBefore(verb.first(), 0).map(VerbGroup::end).orElse(0))
                == Stage.POSSIBLE;
    }

    /** "If 9 men drown": the word stands before the verb in its clause. */
    private @Nullable Stage conditional(SentenceSyntax syntax, VerbGroup verb, int from) {
        int first = Math.max(from, syntax.clauseAt(verb.first()).first());
        for (int i = verb.first() - 1; i >= first; i--) {
            Stage stage = lexicon.conjunction(syntax.word(i));
            if (stage != null) {
                return stage;
            }
        }
        return null;
    }

    /** "Hoped that his daughter had been freed": all that stands between the two verbs is the second one's subject. */
    private @Nullable Stage believed(SentenceSyntax syntax, VerbGroup verb) {
        // "Suspect a man arrested on Monday"
        if (verb.is(Form.INFINITIVE) || verb.is(Form.BARE_PARTICIPLE)) {
            return null;
        }
        VerbGroup before = syntax.verbBefore(verb.first(), Math.max(0, verb.first() - SUBJECT_REACH))
                .orElse(null);
        Stage stage = before == null || before.negated() || before.end() == verb.first()
                ? null
                : lexicon.clause(before.lemma());
        if (stage == null || before == null) {
            return null;
        }
        for (int i = before.end(); i < verb.first(); i++) {
            boolean that = syntax.word(i).equals("that") && i > before.end();
            boolean about = i == before.end() && syntax.token(i).is("ADP");
            if (that
                    || about
                    || syntax.token(i).is("PUNCT")
                    || syntax.token(i).is("CCONJ")
                    || OPENING.contains(syntax.word(i))) {
                return null;
            }
        }
        return stage;
    }

    /** What the words before a "that" clause make of all that it tells; null when they leave it as it is. */
    @Nullable
    Stage doubt(SentenceSyntax syntax, VerbGroup verb) {
        int first = syntax.clauseAt(verb.first()).first();
        return first > 0 && syntax.word(first).equals("that") ? doubted(syntax, first - 1) : null;
    }

    /** "It is not true that 7 men drowned", "there is no evidence that 7 men drowned". */
    private @Nullable Stage doubted(SentenceSyntax syntax, int token) {
        for (int i = token - 1; i >= Math.max(0, token - NEGATION_REACH); i--) {
            if (NEGATIONS.contains(syntax.word(i))) {
                return lexicon.negatedThat(syntax.word(token));
            }
        }
        return lexicon.that(syntax.word(token));
    }
}
