package io.claimstream.extract.action;

import io.claimstream.contract.claim.Field;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import io.claimstream.extract.text.Token;
import java.util.List;
import java.util.Set;

/** Tells verbs that make a clause from participles that only describe ("the man arrested on Monday", "citing costs"). */
final class FiniteVerb {

    private static final Set<String> PARTING =
            Set.of(",", ";", ":", "—", "–", "and", "but", "or", "that", "who", "which", "after", "as", "when", "while");

    private final SentenceSyntax syntax;
    private final Field field;

    FiniteVerb(SentenceSyntax syntax, Field field) {
        this.syntax = syntax;
        this.field = field;
    }

    /** Whether the verb group of that number has a subject of its own. */
    boolean is(int number) {
        VerbGroup verb = syntax.verbs().get(number);
        return switch (verb.form()) {
            case ACTIVE, PROGRESSIVE, PASSIVE -> true;
            // "Ministry to close school": headlines tell so what is to come.
            case INFINITIVE -> field == Field.TITLE;
            case BARE_PARTICIPLE -> !text(verb.head()).endsWith("ing") && !describes(number);
        };
    }

    /** Headlines leave "was" out: "Two mayors arrested in raid". */
    boolean isPassive(VerbGroup verb) {
        return verb.is(Form.PASSIVE)
                || (field == Field.TITLE && verb.is(Form.BARE_PARTICIPLE) && !syntax.opensPhrase(verb.end()));
    }

    private boolean describes(int number) {
        VerbGroup verb = syntax.verbs().get(number);
        if (field != Field.TITLE && text(verb.end()).equals("by")) {
            return true;
        }
        List<VerbGroup> verbs = syntax.verbs();
        if (number + 1 == verbs.size() || verbs.get(number + 1).is(Form.INFINITIVE)) {
            return false;
        }
        VerbGroup next = verbs.get(number + 1);
        boolean gerund = next.is(Form.BARE_PARTICIPLE) && text(next.head()).endsWith("ing");
        List<Token> between = syntax.sentence().tokens().subList(verb.end(), next.first());
        return !gerund && between.stream().map(Token::lower).noneMatch(PARTING::contains);
    }

    private String text(int token) {
        List<Token> tokens = syntax.sentence().tokens();
        return token < tokens.size() ? tokens.get(token).lower() : "";
    }
}
