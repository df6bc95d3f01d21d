package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Bound;
import io.claimstream.extract.lexicon.Lexicon;
import io.claimstream.extract.number.NumberMention;
import io.claimstream.extract.syntax.NounPhrase;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.text.Token;
import java.util.List;
import java.util.Set;

/** Finds what a number counts: the noun phrase that it opens, or the one behind "of". */
final class CountedPhrases {

    private final MeasureLexicon lexicon;

    CountedPhrases(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static final Set<String> BETWEEN = Set.of(
            "-", "–", "long", "high", "deep", "wide", "tall", "thick", "broad", "old", "more", "other", "\"", "“");
    static final Set<String> OWNS = Set.of("'s", "’s", "'", "’");
    static final Set<String> RELATION = Lexicon.words(CountedPhrases.class, "behind-amounts.txt");
    private static final Set<String> BE = Set.of("were", "are", "was", "is");
    private static final Set<String> OPENING = Set.of(",", ";", "-", "–", "—", "(", "and", "but", "\"", "“");
    /** How far behind its "of" a part may stand, in tokens. */
    private static final int WHOLE_REACH = 8;

    private static final Set<String> MODIFIERS = Set.of("DET", "NUM", "ADP", "ADV", "SYM");

    Counted of(SentenceSyntax syntax, NumberMention number) {
        List<Token> tokens = syntax.sentence().tokens();
        int at = skip(tokens, number.endToken());
        boolean of = at < tokens.size() && tokens.get(at).text().equalsIgnoreCase("of");
        int from = pastPair(tokens, of ? whole(tokens, at + 1) : at);
        // "hundreds of soldiers" are no part of a whole; "dozens of the girls" are.
        boolean partitive = of && (number.bound() != Bound.VAGUE || from > at + 1);
        if (from < tokens.size()) {
            NounPhrase phrase = syntax.phraseAt(from).orElse(null);
            if (phrase != null
                    && phrase.head() >= from
                    && !isNextLabel(syntax, number, phrase)
                    && !isVerb(tokens, from, phrase.head(), number)
                    && !isBesideUnit(syntax, phrase, from, of, number)) {
                int head = isJoined(tokens, number.endToken()) && isCommonNoun(tokens, from)
                        ? from
                        : head(tokens, from, owned(syntax, phrase).head());
                return new Counted(number.firstToken(), head + 1, from, head + 1, head, partitive);
            }
        }
        Counted counted = new Counted(number.firstToken(), number.endToken(), from, from, -1, partitive);
        return number.unit() == null ? partOfThose(syntax, counted) : counted;
    }

    /** "Of them 10 were sailors", "of the 30 on board, four were children": what they were is what is counted. */
    private static Counted partOfThose(SentenceSyntax syntax, Counted counted) {
        if (!BE.contains(syntax.word(counted.end())) || !isOpenedByOf(syntax, counted.first())) {
            return counted;
        }
        int at = counted.end() + 1;
        NounPhrase phrase = syntax.phraseAt(at).orElse(null);
        return phrase == null || phrase.first() != at
                ? counted
                : new Counted(counted.first(), counted.end(), at, phrase.end(), phrase.head(), true);
    }

    private static boolean isOpenedByOf(SentenceSyntax syntax, int number) {
        for (int i = number - 1; i >= Math.max(0, number - WHOLE_REACH); i--) {
            if (syntax.token(i).is("VERB") || syntax.token(i).is("AUX")) {
                return false;
            }
            if (syntax.word(i).equals("of") || syntax.word(i).equals("among")) {
                return i == 0 || OPENING.contains(syntax.word(i - 1));
            }
        }
        return false;
    }

    /** "Masts: 3 Decks: 2": the number belongs to the label before it. */
    private static boolean isNextLabel(SentenceSyntax syntax, NumberMention number, NounPhrase phrase) {
        return syntax.word(number.firstToken() - 1).equals(":")
                && syntax.word(phrase.end()).equals(":")
                && Character.isUpperCase(syntax.token(phrase.head()).text().charAt(0));
    }

    /** "A 12-member council" counts members, "a three-vehicle crash" vehicles. */
    private static boolean isJoined(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).text().equals("-")
                && tokens.get(at).start() == tokens.get(at - 1).end()
                && tokens.get(at).end() == tokens.get(at + 1).start();
    }

    private static boolean isCommonNoun(List<Token> tokens, int at) {
        return tokens.get(at).is("NOUN");
    }

    /** "20 euros a year", "within 24 hours of Parliament's vote": what stands beside a measured amount is not what is measured. */
    private static boolean isBesideUnit(
            SentenceSyntax syntax, NounPhrase phrase, int from, boolean of, NumberMention number) {
        if (number.unit() == null) {
            return false;
        }
        if (!of && RELATION.contains(syntax.word(from))) {
            return true;
        }
        if (phrase.first() != from) {
            return false;
        }
        if (number.unit().equals("percent")) {
            return !of && NounPhrase.isPeriod(syntax.word(phrase.head()));
        }
        Token first = syntax.token(from);
        return of ? syntax.token(phrase.head()).is("PROPN") : first.is("DET") || first.is("NUM");
    }

    /** In "two sheriff's deputies" the deputies are counted. */
    static NounPhrase owned(SentenceSyntax syntax, NounPhrase owner) {
        boolean possessive = OWNS.contains(syntax.word(owner.end()));
        return possessive ? syntax.phraseAt(owner.end() + 1).orElse(owner) : owner;
    }

    /** In "thousands march against the law" the noun is none. */
    private boolean isVerb(List<Token> tokens, int first, int head, NumberMention number) {
        Token token = tokens.get(head);
        boolean baseForm = token.text().equalsIgnoreCase(token.lemma());
        boolean many = number.value() == null || number.value() > 1;
        // "7 Hurt in Fire"
        boolean state = first == head && lexicon.measure(MeasureLexicon.Sort.STATE, token.lower()) != null;
        return state
                || (first == head
                        && baseForm
                        && many
                        && lexicon.measure(MeasureLexicon.Sort.AGENT, token.lemma()) != null);
    }

    /** In "1,037 Afghan troops retreat" the last word is a verb that looks like a noun. */
    private int head(List<Token> tokens, int first, int last) {
        boolean action = last > first
                && lexicon.measure(MeasureLexicon.Sort.AGENT, tokens.get(last).lemma()) != null
                && lexicon.isPerson(tokens.get(last - 1).lemma());
        return action ? last - 1 : last;
    }

    private static int skip(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && BETWEEN.contains(tokens.get(i).lower()) && i < from + 3) {
            boolean isNoun = tokens.get(i).text().equalsIgnoreCase("other") && endsPhrase(tokens, i);
            // "several high-profile cases" counts no profile cases.
            boolean compound = Character.isLetter(tokens.get(i).text().charAt(0)) && isJoined(tokens, i + 1);
            if (isNoun || compound) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean endsPhrase(List<Token> tokens, int i) {
        return i + 1 >= tokens.size()
                || !Set.of("NOUN", "PROPN", "ADJ").contains(tokens.get(i + 1).tag());
    }

    /** "12 current or former leaders": the second of two adjectives opens the phrase. */
    private static int pastPair(List<Token> tokens, int at) {
        boolean pair = at + 3 < tokens.size()
                && (tokens.get(at + 1).lower().equals("or")
                        || tokens.get(at + 1).lower().equals("and"))
                && (tokens.get(at).is("ADJ") || tokens.get(at).lower().equals("current"))
                && tokens.get(at + 2).is("ADJ")
                && !tokens.get(at + 3).is("PUNCT");
        return pair ? at + 2 : at;
    }

    /** In "21 of the more than 200 girls" the girls are what is counted. */
    private static int whole(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && MODIFIERS.contains(tokens.get(i).tag()) && i < from + 6) {
            i++;
        }
        // "two-thirds of the 900-kilometer-long coast"
        while (i + 1 < tokens.size() && tokens.get(i).text().equals("-")) {
            i += 2;
        }
        return i;
    }
}
