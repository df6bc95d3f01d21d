package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.quantity.MeasureLexicon.Sort;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds those who turn against themselves: "then killed himself", "turned the gun on herself", "took his own life". They
 * are casualties too, beside those whom they hit.
 */
final class Suicides {

    private static final Set<String> SELVES = Set.of("himself", "herself", "self");

    /** What every telling of a suicide ends with. */
    private static final Set<String> ENDS = Set.of("himself", "herself", "self", "life", "suicide");

    private static final Set<String> WEAPONS = Set.of("gun", "weapon", "rifle", "pistol", "handgun", "shotgun", "it");
    private static final Set<String> ATTEMPTS = Set.of("try", "attempt", "threaten", "want", "plan");
    private static final int REACH = 12;

    private final MeasureLexicon lexicon;
    private final VerbRole verbs;

    Suicides(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
        this.verbs = new VerbRole(lexicon);
    }

    List<Counting> find(SentenceSyntax syntax) {
        List<Counting> found = new ArrayList<>();
        for (int i = 0; i < syntax.sentence().tokens().size(); i++) {
            if (!ENDS.contains(syntax.word(i))) {
                continue;
            }
            VerbGroup verb = syntax.verbBefore(i, Math.max(0, i - REACH)).orElse(null);
            Measure measure = ofGerund(syntax, i);
            measure = measure != null || verb == null || isAttempt(syntax, verb) ? measure : measure(syntax, verb, i);
            if (measure != null) {
                int first = syntax.word(i - 1).equals("own") ? i - 2 : i;
                PersonPhrase self = new PersonPhrase(Math.max(0, first), i + 1, i, 1);
                found.add(ImplicitVictims.counting(syntax, self, new Role(measure, verb, "victim/self", 0.75)));
            }
        }
        return found;
    }

    /** "Kills wife before shooting himself": the tagger takes the last deed for a noun. */
    private @Nullable Measure ofGerund(SentenceSyntax syntax, int self) {
        boolean noun = SELVES.contains(syntax.word(self))
                && self > 1
                && syntax.token(self - 1).is("NOUN");
        boolean told = Set.of("before", "after").contains(syntax.word(self - 2));
        return noun && told ? ofHarm(lexicon.ofGerund(syntax.word(self - 1))) : null;
    }

    private static @Nullable Measure ofHarm(@Nullable Measure measure) {
        return measure == Measure.KILLED || measure == Measure.DEAD_OR_INJURED || measure == Measure.INJURED
                ? measure
                : null;
    }

    private @Nullable Measure measure(SentenceSyntax syntax, VerbGroup verb, int token) {
        String word = syntax.word(token);
        boolean ownLife = word.equals("life") && syntax.word(token - 1).equals("own");
        if ((ownLife && verb.lemma().equals("take"))
                || (word.equals("suicide") && verb.lemma().equals("commit"))) {
            return Measure.KILLED;
        }
        if (!SELVES.contains(word)) {
            return null;
        }
        boolean turned = verb.lemma().equals("turn") && syntax.word(token - 1).equals("on");
        if (turned && WEAPONS.contains(syntax.token(token - 2).lemma())) {
            return isTried(syntax) ? Measure.DEAD_OR_INJURED : Measure.KILLED;
        }
        Measure measure = verb.end() == token || isListed(syntax, verb, token)
                ? lexicon.measure(Sort.PATIENT, verb.lemma())
                : null;
        Measure harm = ofHarm(measure);
        return harm == null ? null : verbs.deadlier(syntax, verb.first(), verb.end(), harm);
    }

    /** "In an attempted suicide", "in a suicide attempt". */
    private static boolean isTried(SentenceSyntax syntax) {
        for (int i = 1; i < syntax.sentence().tokens().size(); i++) {
            boolean suicide = syntax.word(i).equals("suicide");
            if (suicide && (LeadRule.ATTEMPTED.contains(syntax.word(i - 1)) || ATTEMPTS.contains(syntax.word(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** "killed his wife and then himself". */
    private static boolean isListed(SentenceSyntax syntax, VerbGroup verb, int token) {
        boolean joined = false;
        for (int i = verb.end(); i < token; i++) {
            if (syntax.token(i).is("ADP") || syntax.token(i).is("SCONJ")) {
                return false;
            }
            joined |= syntax.word(i).equals("and")
                    || syntax.word(i).equals(",")
                    || syntax.word(i).equals("then");
        }
        return joined;
    }

    private static boolean isAttempt(SentenceSyntax syntax, VerbGroup verb) {
        boolean before = syntax.verbBefore(verb.first(), Math.max(0, verb.first() - 3))
                .filter(governor -> ATTEMPTS.contains(governor.lemma()))
                .isPresent();
        return before || verb.negated() || ATTEMPTS.contains(verb.lemma());
    }
}
