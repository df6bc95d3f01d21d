package io.claimstream.extract.action;

import io.claimstream.extract.syntax.NounPhrase;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.text.Token;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who stands before a verb and whom or what stands behind it. What it is not sure of it leaves out. */
final class Arguments {

    private static final Set<String> INSIDE =
            Set.of("of", "for", "at", "in", "from", "with", "on", "near", "between", "against");
    private static final Set<String> COMMAS = Set.of(",", "—", "–");
    private static final Set<String> OBLIQUE =
            Set.of("to", "into", "with", "against", "on", "for", "from", "over", "across", "at", "about", "of");
    private static final Set<String> OWNS = Set.of("'s", "’s", "'", "’");
    private static final Set<String> PERSONAL = Set.of("he", "she", "it", "they");
    private static final int LONGEST_APPOSITION = 20;
    private static final int LONGEST_RELATIVE = 12;

    private final SentenceSyntax syntax;

    Arguments(SentenceSyntax syntax) {
        this.syntax = syntax;
    }

    /** The phrase or pronoun that a finite verb has for its subject; null when nothing stands there that could be one. */
    @Nullable
    Argument before(VerbGroup verb) {
        int end = skipAdverbs(verb.first());
        boolean pronoun = PERSONAL.contains(word(end - 1));
        return pronoun ? new Argument(end - 1, end, end - 1) : endingAt(end, true);
    }

    static boolean isPronoun(SentenceSyntax syntax, Argument argument) {
        return PERSONAL.contains(syntax.token(argument.head()).lower());
    }

    private @Nullable Argument endingAt(int end, boolean past) {
        if (end <= 0) {
            return null;
        }
        Token last = syntax.token(end - 1);
        if (past && COMMAS.contains(last.text())) {
            int opening = openingComma(end - 1);
            return opening < 0 ? null : endingAt(opening, false);
        }
        NounPhrase phrase = phraseEndingAt(end);
        if (phrase == null) {
            return null;
        }
        Argument whole = extendedLeft(phrase, end);
        Optional<VerbGroup> governor = verbEndingAt(skipAdverbs(whole.first()));
        if (governor.isEmpty()) {
            return whole;
        }
        // "The man who shot the mayor died": the object of the relative clause is no subject.
        int who = relativeBefore(governor.get().first());
        return past && who > 0 ? endingAt(COMMAS.contains(word(who - 1)) ? who - 1 : who, false) : whole;
    }

    private Argument extendedLeft(NounPhrase last, int end) {
        int first = last.first();
        int head = last.head();
        boolean grown = true;
        while (grown && first > 1) {
            NounPhrase left = phraseEndingAt(first - 1);
            grown = left != null && (INSIDE.contains(word(first - 1)) || joins(first - 1, left));
            if (grown && left != null) {
                head = left.head();
                first = left.first();
            }
        }
        return new Argument(first, end, head);
    }

    /** "Russia and China": names with names and things with things. */
    private boolean joins(int token, NounPhrase left) {
        boolean and = word(token).equals("and") || word(token).equals("&");
        return and
                && syntax.token(left.head())
                        .tag()
                        .equals(syntax.token(token + 1).tag());
    }

    private int openingComma(int closing) {
        for (int i = closing - 1; i > 0 && closing - i < LONGEST_APPOSITION; i--) {
            if (COMMAS.contains(word(i))) {
                return phraseEndingAt(i) == null ? -1 : i;
            }
        }
        return -1;
    }

    private int relativeBefore(int verb) {
        int i = skipAdverbs(verb) - 1;
        boolean relative = i > 0
                && verb - i < LONGEST_RELATIVE
                && Set.of("who", "which", "that").contains(word(i));
        return relative ? i : -1;
    }

    /** The object that follows a verb at once, or after a preposition that leads to one ("fled to the valley"). */
    @Nullable
    Argument after(VerbGroup verb, int from) {
        int i = from;
        while (i < size() && syntax.token(i).is("ADV")) {
            i++;
        }
        NounPhrase phrase = phraseStartingAt(i);
        if (phrase == null && OBLIQUE.contains(word(i)) && i < clauseEnd(verb)) {
            phrase = phraseStartingAt(i + 1);
        }
        return phrase == null ? null : extendedRight(phrase);
    }

    /** "… by gunmen": who does it, behind a passive. */
    @Nullable
    Argument by(VerbGroup verb) {
        int end = clauseEnd(verb);
        for (int i = verb.end(); i < end; i++) {
            if (word(i).equals("by")) {
                NounPhrase phrase = phraseStartingAt(i + 1);
                return phrase == null ? null : extendedRight(phrase);
            }
            if (verbStartingAt(i).isPresent()) {
                return null;
            }
        }
        return null;
    }

    private Argument extendedRight(NounPhrase first) {
        NounPhrase phrase = owned(first);
        int end = phrase.end();
        boolean grown = true;
        while (grown && end < size()) {
            NounPhrase next = phraseStartingAt(end + 1);
            boolean and = word(end).equals("and")
                    && next != null
                    && verbStartingAt(next.end()).isEmpty();
            grown = next != null && (word(end).equals("of") || and);
            if (grown && next != null) {
                end = next.end();
            }
        }
        return new Argument(first.first(), end, phrase.head());
    }

    /** Of "the mayor's house" it is the house that something is done to. */
    private NounPhrase owned(NounPhrase owner) {
        NounPhrase owned = OWNS.contains(word(owner.end())) ? phraseStartingAt(owner.end() + 1) : null;
        return owned == null ? owner : owned(owned);
    }

    private int skipAdverbs(int end) {
        int i = end;
        while (i > 0 && syntax.token(i - 1).is("ADV")) {
            i--;
        }
        return i;
    }

    private int clauseEnd(VerbGroup verb) {
        return syntax.clauseAt(verb.head()).end();
    }

    private int size() {
        return syntax.sentence().tokens().size();
    }

    private String word(int token) {
        boolean inside = token >= 0 && token < size();
        return inside ? syntax.token(token).lower() : "";
    }

    private @Nullable NounPhrase phraseEndingAt(int end) {
        return end <= 0
                ? null
                : syntax.phraseAt(end - 1).filter(phrase -> phrase.end() == end).orElse(null);
    }

    private @Nullable NounPhrase phraseStartingAt(int first) {
        return syntax.phraseAt(first).filter(phrase -> phrase.first() == first).orElse(null);
    }

    private Optional<VerbGroup> verbEndingAt(int end) {
        return syntax.verbBefore(end, 0).filter(verb -> verb.end() == end);
    }

    private Optional<VerbGroup> verbStartingAt(int first) {
        return syntax.verbFrom(first, first + 1);
    }
}
