package io.claimstream.extract.syntax;

import io.claimstream.extract.text.Sentence;
import io.claimstream.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds noun phrases: runs of determiners, numbers, adjectives and nouns that end in a noun. */
final class NounPhrases {

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> INSIDE = Set.of("DET", "NUM", "ADJ", "NOUN", "PROPN", "SYM");
    private static final Set<String> AGED = Set.of("old", "olds");
    private static final Set<String> UNITS_OF_AGE = Set.of("year", "month", "week", "day");
    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> MONTHS = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Jan.",
            "Feb.",
            "Aug.",
            "Sept.",
            "Oct.",
            "Nov.",
            "Dec.");
    private static final Set<String> NEARNESS = Set.of("last", "this", "next", "every", "each");
    static final Set<String> PERIODS = Set.of(
            "year", "month", "week", "weekend", "night", "season", "summer", "winter", "spring", "autumn", "quarter");
    private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their", "my", "our", "your");
    private static final Set<String> HYPHENS = Set.of("-", "–", "‑");

    private NounPhrases() {}

    static List<NounPhrase> in(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<NounPhrase> phrases = new ArrayList<>();
        int first = -1;
        int head = -1;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean inside = i < tokens.size() && continues(tokens, i, first, head);
            if (!inside || (startsAnew(tokens, i, head) && !isModelNumber(tokens, i, first))) {
                if (head >= 0) {
                    phrases.add(new NounPhrase(first, head + 1, head));
                }
                first = -1;
                head = -1;
            }
            if (inside) {
                first = first < 0 ? i : first;
                head = NOUNS.contains(tokens.get(i).tag()) || isNamedByAge(tokens, i) ? i : head;
            }
        }
        return phrases;
    }

    private static boolean continues(List<Token> tokens, int i, int first, int head) {
        Token token = tokens.get(i);
        if (INSIDE.contains(token.tag()) || isPossessivePronoun(token)) {
            return !token.is("SYM") || first >= 0 || isCurrency(token);
        }
        if (HYPHENS.contains(token.text())) {
            return first >= 0 && i + 1 < tokens.size() && tokens.get(i - 1).end() == token.start();
        }
        if (first >= 0 && isInCompound(tokens, i) && !token.is("CCONJ") && !linksCompound(tokens, i)) {
            return true;
        }
        // "four imprisoned militants", "the wounded man": a participle before the first noun.
        boolean participle = token.is("VERB")
                && (token.text().endsWith("ing") || PastForms.mayBeParticiple(token))
                && !joinsAuxiliary(tokens, i);
        boolean inPhrase = first >= 0 || VerbGroups.isAttribute(tokens, i);
        return participle
                && inPhrase
                && head < 0
                && i + 1 < tokens.size()
                && NOUNS.contains(tokens.get(i + 1).tag());
    }

    /** The "in" of "mother-in-law", not the "on" of "strap-on boosters". */
    private static boolean linksCompound(List<Token> tokens, int i) {
        return tokens.get(i).is("ADP")
                && i + 1 < tokens.size()
                && HYPHENS.contains(tokens.get(i + 1).text());
    }

    /** "40 winner-take-all primaries": whatever a hyphen joins to the words before it. */
    static boolean isInCompound(List<Token> tokens, int i) {
        return i > 1
                && i < tokens.size()
                && HYPHENS.contains(tokens.get(i - 1).text())
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && tokens.get(i - 2).end() == tokens.get(i - 1).start();
    }

    /** "A two-year-old was hurt": the adjective stands for the child. */
    private static boolean isNamedByAge(List<Token> tokens, int i) {
        return i >= 3
                && AGED.contains(tokens.get(i).lower())
                && HYPHENS.contains(tokens.get(i - 1).text())
                && UNITS_OF_AGE.contains(tokens.get(i - 2).lemma())
                && HYPHENS.contains(tokens.get(i - 3).text());
    }

    private static boolean joinsAuxiliary(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i - 1).is("AUX");
    }

    /** A determiner or a number after a noun opens the next phrase ("gave the man two books"). */
    private static boolean startsAnew(List<Token> tokens, int i, int head) {
        Token token = tokens.get(i);
        if (head < 0 && i > 0 && token.is("DET") && isNumeral(tokens.get(i - 1))) {
            // "On 19 October the ship" with the number last: "Oct. 19 the ship"
            return true;
        }
        if (head < 0 || isInCompound(tokens, i)) {
            return false;
        }
        return token.is("DET")
                || isPossessivePronoun(token)
                || saysWhen(token, tokens.get(head))
                || opensTime(tokens, i)
                || (token.is("NUM") && !tokens.get(i - 1).text().equals("-"));
    }

    private static boolean isNumeral(Token token) {
        return token.is("NUM") && Character.isDigit(token.text().charAt(0));
    }

    /** "Three Falcon 9 launches". */
    private static boolean isModelNumber(List<Token> tokens, int i, int first) {
        return tokens.get(i).is("NUM")
                && tokens.get(first).is("NUM")
                && Character.isUpperCase(tokens.get(i - 1).text().charAt(0))
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is("NOUN");
    }

    /** "Wounded five others Wednesday": the day belongs to the verb. */
    private static boolean saysWhen(Token token, Token noun) {
        return noun.is("NOUN")
                && (WEEKDAYS.contains(token.lower()) || (token.is("PROPN") && MONTHS.contains(token.text())));
    }

    /** "Had 18 launches last year". */
    private static boolean opensTime(List<Token> tokens, int i) {
        return NEARNESS.contains(tokens.get(i).lower())
                && i + 1 < tokens.size()
                && PERIODS.contains(tokens.get(i + 1).lower());
    }

    static boolean isPossessivePronoun(Token token) {
        return token.is("PRON") && POSSESSIVE.contains(token.lower());
    }

    private static boolean isCurrency(Token token) {
        return "$€£¥".contains(token.text());
    }
}
