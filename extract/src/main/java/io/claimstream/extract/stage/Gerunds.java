package io.claimstream.extract.stage;

import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands before a gerund makes of it: "kept from drowning", "a goal of raising", "will save by firing". */
final class Gerunds {

    /** How far a governing verb may stand before the gerund, in tokens. */
    private static final int REACH = 8;

    /** How far before a gerund the verb may stand whose deed it is a part of, in tokens. */
    private static final int HOST_REACH = 20;

    /** Between a noun and what it is about. */
    private static final Set<String> ABOUT = Set.of("of", "for", "at");

    /** Before what is done in order to do something else. */
    private static final Set<String> MEANS = Set.of("by", "through");

    private final StageLexicon lexicon;

    Gerunds(StageLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What a word before the gerund makes of it; null when none tells. */
    @Nullable
    Stage stage(SentenceSyntax syntax, VerbGroup verb) {
        if (!isGerund(syntax, verb)) {
            return null;
        }
        Stage prevented = governor(syntax, verb, "from")
                .map(governor -> lexicon.from(governor.lemma()))
                .orElse(null);
        Stage stage = prevented != null ? prevented : intended(syntax, verb);
        return stage != null ? stage : considered(syntax, verb);
    }

    /** "Is suspected of moving 600 tons of oil". */
    boolean isSuspected(SentenceSyntax syntax, VerbGroup verb) {
        // The tagger may take the gerund for a noun.
        boolean itself = syntax.word(verb.end()).equals("of")
                && syntax.word(verb.end() + 1).endsWith("ing")
                && lexicon.of(verb.lemma()) != null;
        return itself
                || (isGerund(syntax, verb)
                        && governor(syntax, verb, "of")
                                .filter(governor -> lexicon.of(governor.lemma()) != null)
                                .isPresent());
    }

    /** "Will save money by firing 300 clerks", "will sail home, carrying 40 men": the verb whose deed the gerund shares. */
    Optional<VerbGroup> host(SentenceSyntax syntax, VerbGroup verb) {
        String before = syntax.word(verb.first() - 1);
        if (!isGerund(syntax, verb) || lexicon.isAside(verb.lemma())) {
            return Optional.empty();
        }
        VerbGroup host = syntax.verbBefore(verb.first(), Math.max(0, verb.first() - HOST_REACH))
                .orElse(null);
        // "Will have the honour of hosting 40 guests"
        boolean had = host != null && host.lemma().equals("have") && before.equals("of");
        return host != null && (had || before.equals(",") || isMeans(syntax, verb))
                ? Optional.of(host)
                : Optional.empty();
    }

    /** Whether the gerund tells how the other deed is done: "by firing". */
    static boolean isMeans(SentenceSyntax syntax, VerbGroup verb) {
        return MEANS.contains(syntax.word(verb.first() - 1));
    }

    /** "Set a goal of raising $60 million", "run the risk of losing 300 jobs". */
    private @Nullable Stage intended(SentenceSyntax syntax, VerbGroup verb) {
        boolean about = verb.first() > 1 && ABOUT.contains(syntax.word(verb.first() - 1));
        return about ? lexicon.aim(syntax.token(verb.first() - 2).lemma()) : null;
    }

    /** "Is considering firing 300 clerks". */
    private @Nullable Stage considered(SentenceSyntax syntax, VerbGroup verb) {
        return syntax.verbBefore(verb.first(), Math.max(0, verb.first() - REACH))
                .filter(before -> before.end() == verb.first())
                .map(before -> lexicon.doing(before.lemma()))
                .orElse(null);
    }

    private static Optional<VerbGroup> governor(SentenceSyntax syntax, VerbGroup verb, String preposition) {
        return syntax.word(verb.first() - 1).equals(preposition)
                ? syntax.verbBefore(verb.first(), verb.first() - REACH)
                : Optional.empty();
    }

    private static boolean isGerund(SentenceSyntax syntax, VerbGroup verb) {
        return verb.first() > 0
                && !verb.is(Form.INFINITIVE)
                && syntax.word(verb.first()).endsWith("ing");
    }
}
