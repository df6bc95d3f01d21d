package io.claimstream.extract.action;

import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.stage.StageReader;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import io.claimstream.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Finds the clauses of a sentence that tell of an event: a finite verb of one, with a subject that says whom it is about. */
final class ActionFinder {

    /** Words that open what is asked, supposed or conceded. */
    private static final Set<String> UNREAL = Set.of("if", "unless", "whether", "should", "how", "why");

    /** Words that open what sets the scene for another clause. */
    private static final Set<String> SETTING = Set.of("after", "when", "as", "because", "while", "since");

    private static final int LONGEST = 45;

    private final ActionLexicon lexicon = new ActionLexicon();
    private final StageReader stages = new StageReader();

    /**
     * The actions of a sentence in their order.
     *
     * @param opensSpeech whether reported speech begins at a token, though no mark tells ("police said gunmen fled")
     */
    List<Action> find(SentenceSyntax syntax, Field field, IntPredicate opensSpeech) {
        List<Token> tokens = syntax.sentence().tokens();
        if (tokens.isEmpty()
                || tokens.get(tokens.size() - 1).text().endsWith("?")
                || UNREAL.contains(word(syntax, 0))) {
            return List.of();
        }
        return new Search(syntax, field, opensSpeech).all();
    }

    private static String word(SentenceSyntax syntax, int token) {
        return token < 0 ? "" : syntax.token(token).lower();
    }

    private final class Search {

        private final SentenceSyntax syntax;
        private final Field field;
        private final IntPredicate opensSpeech;
        private final Arguments arguments;
        private final FiniteVerb finite;
        private @Nullable Argument subject;
        private int verbOfSubject = -1;

        Search(SentenceSyntax syntax, Field field, IntPredicate opensSpeech) {
            this.syntax = syntax;
            this.field = field;
            this.opensSpeech = opensSpeech;
            this.arguments = new Arguments(syntax);
            this.finite = new FiniteVerb(syntax, field);
        }

        List<Action> all() {
            List<Action> found = new ArrayList<>();
            for (int i = 0; i < syntax.verbs().size(); i++) {
                Action action = finite.is(i) ? action(i) : null;
                if (action != null) {
                    found.add(action);
                }
            }
            return found;
        }

        private @Nullable Action action(int number) {
            VerbGroup verb = syntax.verbs().get(number);
            Argument shared = verbOfSubject == number - 1
                            && word(syntax, verb.first() - 1).equals("and")
                    ? subject
                    : null;
            subject = shared == null ? arguments.before(verb) : shared;
            int main = eventVerb(number);
            verbOfSubject = main;
            if (subject == null || (shared == null && !standsFree(subject)) || saysNothing(subject)) {
                subject = null;
                return null;
            }
            return action(subject, verb, syntax.verbs().get(main));
        }

        private @Nullable Action action(Argument who, VerbGroup verb, VerbGroup main) {
            boolean particle = main.end() < size() && lexicon.isParticle(word(syntax, main.end()));
            String predicate = particle ? main.lemma() + " " + word(syntax, main.end()) : main.lemma();
            if (!lexicon.tellsEvent(main.lemma(), predicate) || isAbility(verb) || isAbility(main) || isLack(verb)) {
                return null;
            }
            boolean passive = finite.isPassive(main);
            Argument other =
                    passive ? arguments.by(main) : arguments.after(main, particle ? main.end() + 1 : main.end());
            int end = Math.max(syntax.clauseAt(main.head()).end(), other == null ? 0 : other.end());
            boolean headline = field == Field.TITLE;
            return new Action(
                    main,
                    predicate,
                    passive ? other : who,
                    passive ? who : other,
                    who.first(),
                    Math.min(end, who.first() + LONGEST),
                    headline && verb.is(Form.INFINITIVE) ? Stage.PLANNED : stages.read(syntax, main),
                    !SETTING.contains(word(syntax, who.first() - 1)),
                    headline ? Action.Form.HEADLINE : passive ? Action.Form.PASSIVE : Action.Form.ACTIVE);
        }

        /** "Managed to take", "is ready to act": the number of the verb that tells what is done. */
        private int eventVerb(int number) {
            VerbGroup verb = syntax.verbs().get(number);
            if (number + 1 == syntax.verbs().size()) {
                return number;
            }
            VerbGroup next = syntax.verbs().get(number + 1);
            if (!next.is(Form.INFINITIVE)) {
                return number;
            }
            boolean behind = next.first() == verb.end();
            boolean adjective =
                    next.first() == verb.end() + 1 && syntax.token(verb.end()).is("ADJ");
            String control =
                    behind ? verb.lemma() : adjective ? syntax.token(verb.end()).lemma() : "";
            return lexicon.isAspect(control) || stages.isControl(control) ? eventVerb(number + 1) : number;
        }

        /** False where a verb or a preposition before the phrase governs it. */
        private boolean standsFree(Argument phrase) {
            int before = phrase.first() - 1;
            if (before < 0 || opensSpeech.test(phrase.first())) {
                return true;
            }
            Token token = syntax.token(before);
            String word = word(syntax, before);
            return token.is("PUNCT")
                    || token.is("CCONJ")
                    || token.is("ADV")
                    || word.equals("that")
                    || SETTING.contains(word);
        }

        /** "Had not won since": how things were before the event, no denial of it. */
        private boolean isLack(VerbGroup verb) {
            return verb.negated() && word(syntax, verb.first()).equals("had");
        }

        private static boolean isAbility(VerbGroup verb) {
            return "can".equals(verb.modal()) || "could".equals(verb.modal());
        }

        /** A pronoun says nothing but at the head of reported speech, where it is the speaker. */
        private boolean saysNothing(Argument phrase) {
            return Arguments.isPronoun(syntax, phrase)
                    ? !opensSpeech.test(phrase.first())
                    : lexicon.saysNothing(syntax.token(phrase.head()).lemma());
        }

        private int size() {
            return syntax.sentence().tokens().size();
        }
    }
}
