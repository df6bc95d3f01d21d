package io.claimstream.extract.action;

import io.claimstream.extract.lexicon.Lexicon;
import io.claimstream.extract.text.Verbs;
import java.util.Set;

/** The words that tell an event from what is no event. */
final class ActionLexicon {

    private final Set<String> eventless = Lexicon.words(ActionLexicon.class, "eventless-verbs.txt");
    private final Set<String> aspects = Lexicon.words(ActionLexicon.class, "aspect-verbs.txt");
    private final Set<String> empty = Lexicon.words(ActionLexicon.class, "empty-nouns.txt");
    private final Set<String> particles = Lexicon.words(ActionLexicon.class, "particles.txt");

    /** Whether a verb tells of an event with its particle ("call off"), if it has one. */
    boolean tellsEvent(String verb, String withParticle) {
        return Verbs.contains(verb) && !eventless.contains(withParticle);
    }

    boolean isAspect(String verb) {
        return aspects.contains(verb);
    }

    boolean saysNothing(String noun) {
        return empty.contains(noun);
    }

    boolean isParticle(String word) {
        return particles.contains(word);
    }
}
