package io.claimstream.extract.stage;

import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.syntax.VerbGroup.Form;
import io.claimstream.extract.text.Token;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a verb's governor makes of it: "ordered him to send", "kept from drowning", "is suspected of moving". */
final class Governors {

    /** How far a governing verb may stand before the verb that it governs, in tokens. */
    private static final int REACH = 8;

    /** How far before a verb the one may stand that it is joined with, in tokens. */
    private static final int JOINED_REACH = 20;

    /** How many tokens the subject of a headline may have. */
    private static final int LONGEST_ACTOR = 3;

    private static final Set<String> JOINTS = Set.of(",", "and", "or");

    private final StageLexicon lexicon;
    private final Gerunds gerunds;

    Governors(StageLexicon lexicon) {
        this.lexicon = lexicon;
        this.gerunds = new Gerunds(lexicon);
    }

    /** The stage; null when no governor tells one. */
    @Nullable
    Stage stage(SentenceSyntax syntax, VerbGroup verb) {
        Stage stage = governed(syntax, verb);
        stage = stage != null ? stage : coordinated(syntax, verb);
        return stage != null
                ? stage
                : gerunds.host(syntax, verb)
                        .map(host -> ofHost(syntax, host, Gerunds.isMeans(syntax, verb)))
                        .orElse(null);
    }

    /** "Is suspected of moving 600 tons of oil". */
    boolean isSuspected(SentenceSyntax syntax, VerbGroup verb) {
        return gerunds.isSuspected(syntax, verb);
    }

    private @Nullable Stage governed(SentenceSyntax syntax, VerbGroup verb) {
        if (verb.first() == 0) {
            return null;
        }
        if (!verb.is(Form.INFINITIVE)) {
            return gerunds.stage(syntax, verb);
        }
        if (syntax.word(verb.first() - 1).equals("only")) {
            // "Tried to flee, only to fall": what came of it.
            return null;
        }
        // "Is ready to send", "went there in a bid to send": the word right before tells, not the verb.
        Token before = syntax.token(verb.first() - 1);
        boolean inOrder =
                syntax.word(verb.first() - 2).equals("in") && before.lemma().equals("order");
        Stage ofNeighbour =
                (before.is("ADJ") || before.is("NOUN")) && !inOrder ? lexicon.control(before.lemma()) : null;
        if (ofNeighbour != null) {
            return ofNeighbour;
        }
        VerbGroup governor =
                syntax.verbBefore(verb.first(), verb.first() - REACH).orElse(null);
        if (governor != null) {
            // "The stage is to fire three times" is a plan without a word for it.
            boolean due = governor.end() == verb.first()
                    && !verb.lemma().equals("blame")
                    && governor.lemma().equals("be")
                    && governor.modal() == null;
            Stage ofGovernor = due ? Stage.PLANNED : lexicon.control(governor.lemma());
            if (ofGovernor != null) {
                return ofGovernor;
            }
            // "Will use a ship to carry 40 men": the purpose is as far off as the deed.
            Stage ofModal = lexicon.modal(governor.modal());
            return ofModal != null ? ofModal : governed(syntax, governor);
        }
        Stage ofWord = lexicon.control(before.lemma());
        return ofWord == null && isHeadline(syntax, verb) ? Stage.PLANNED : ofWord;
    }

    /** "Army to send 300 soldiers": no other verb stands in the sentence, and who is to do it opens it. */
    private static boolean isHeadline(SentenceSyntax syntax, VerbGroup verb) {
        int last = syntax.sentence().tokens().size() - 1;
        return syntax.verbs().size() == 1
                && !syntax.token(last).is("PUNCT")
                && syntax.phraseAt(0)
                        .filter(phrase -> phrase.end() == verb.first() && phrase.end() <= LONGEST_ACTOR)
                        .filter(phrase -> IntStream.range(0, phrase.end())
                                .noneMatch(i -> syntax.token(i).is("NUM")))
                        .isPresent();
    }

    /** "Pledged to hire 40 cooks, train 300 and open a school": what is said of the first is said of all. */
    private @Nullable Stage coordinated(SentenceSyntax syntax, VerbGroup verb) {
        boolean base = verb.is(Form.ACTIVE)
                && verb.modal() == null
                && syntax.word(verb.head()).equals(verb.lemma())
                && JOINTS.contains(syntax.word(verb.first() - 1));
        VerbGroup before = base
                ? syntax.verbBefore(verb.first() - 1, verb.first() - JOINED_REACH)
                        .orElse(null)
                : null;
        if (before == null) {
            return null;
        }
        Stage ofModal = lexicon.modal(before.modal());
        if (ofModal != null) {
            return ofModal;
        }
        return before.is(Form.INFINITIVE) ? governed(syntax, before) : coordinated(syntax, before);
    }

    /** "Will save money by firing 300 clerks": the means are as far off as the end. */
    private @Nullable Stage ofHost(SentenceSyntax syntax, VerbGroup host, boolean means) {
        if (host.negated()) {
            return null;
        }
        Stage ofModal = lexicon.modal(host.modal());
        if (!means) {
            return ofModal == Stage.PLANNED ? ofModal : null;
        }
        return ofModal != null || !host.is(Form.INFINITIVE) ? ofModal : governed(syntax, host);
    }
}
