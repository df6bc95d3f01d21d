package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Field;
import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.quantity.MeasureLexicon.Sort;
import io.claimstream.extract.syntax.SentenceSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the one who died in a deed that a headline names: "two held after fatal mill shooting", "shooting death". */
final class FatalDeeds {

    private static final Set<String> MURDER = Set.of("homicide", "murder", "slaying");
    private static final Set<String> BESIDE_MURDER = Set.of("attempted", "double", "triple", "quadruple", "no");
    private static final Set<String> FATAL = Set.of("fatal", "deadly");
    /** How far before the deed the word may stand that tells it to be fatal, in tokens. */
    private static final int REACH = 4;

    private final MeasureLexicon lexicon;

    FatalDeeds(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Counting> find(SentenceSyntax syntax, Field field) {
        List<Counting> found = new ArrayList<>();
        if (field != Field.TITLE) {
            return found;
        }
        for (int i = 0; i < syntax.sentence().tokens().size(); i++) {
            boolean death = syntax.word(i + 1).equals("death");
            int end = death ? i + 2 : i + 1;
            // Who died "of" it is named, and several deeds tell no number.
            boolean fatal = isDeed(syntax.word(i)) ? death || isFatal(syntax, i) : isMurder(syntax, i);
            if (fatal && !syntax.word(end).equals("of")) {
                PersonPhrase victim = new PersonPhrase(i, end, i, 1);
                Role role = new Role(Measure.KILLED, Governor.of(syntax, victim.counted()), "victim/deed", 0.6);
                found.add(ImplicitVictims.counting(syntax, victim, role));
            }
        }
        return found;
    }

    private static boolean isMurder(SentenceSyntax syntax, int token) {
        return MURDER.contains(syntax.word(token))
                && !BESIDE_MURDER.contains(syntax.word(token - 1))
                && !syntax.word(token + 1).equals("-");
    }

    private static boolean isFatal(SentenceSyntax syntax, int deed) {
        for (int i = deed - 1; i >= Math.max(0, deed - REACH); i--) {
            if (FATAL.contains(syntax.word(i))) {
                return true;
            }
            if (syntax.token(i).is("PUNCT") || syntax.token(i).is("ADP")) {
                return false;
            }
        }
        return false;
    }

    private boolean isDeed(String word) {
        return lexicon.measure(Sort.LEAD, word) == Measure.DEAD_OR_INJURED;
    }
}
