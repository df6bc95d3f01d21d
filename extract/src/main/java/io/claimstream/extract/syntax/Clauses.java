package io.claimstream.extract.syntax;

import io.claimstream.extract.text.Sentence;
import io.claimstream.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a sentence into clauses: at marks and joining words, where there is a verb on both sides. */
final class Clauses {

    private static final Set<String> STRONG = Set.of(";", ":", "—", "–", "--", "(", ")", "|");
    /** In tokens. */
    private static final int LONGEST_ASIDE = 5;

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "''", "``");
    private static final Set<String> DEGREES =
            Set.of("many", "much", "few", "little", "high", "low", "well", "such", "part", "long", "far");
    private static final Set<String> JOINING = Set.of(
            "after",
            "although",
            "as",
            "because",
            "before",
            "but",
            "if",
            "once",
            "since",
            "so",
            "that",
            "though",
            "unless",
            "until",
            "when",
            "where",
            "whereas",
            "which",
            "while",
            "who",
            "whom",
            "whose");

    private Clauses() {}

    static List<Clause> in(Sentence sentence, List<VerbGroup> verbs) {
        List<Token> tokens = sentence.tokens();
        List<Clause> clauses = new ArrayList<>();
        int first = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (cuts(tokens, i, first, verbs)) {
                clauses.add(new Clause(first, i));
                first = i;
            }
        }
        if (first < tokens.size()) {
            clauses.add(new Clause(first, tokens.size()));
        }
        return clauses;
    }

    private static boolean cuts(List<Token> tokens, int i, int first, List<VerbGroup> verbs) {
        String before = tokens.get(i - 1).text();
        if (STRONG.contains(before) || QUOTES.contains(before)) {
            return i - first > 3 && hasVerb(verbs, first, i) && !isAside(tokens, i - 1, verbs);
        }
        Token token = tokens.get(i);
        String word = token.lower();
        if (!hasVerb(verbs, first, i)) {
            return false;
        }
        if (opens(tokens, i, word)) {
            // An apposition may stand between the joining word and its verb.
            return hasVerb(verbs, i, nextStrong(tokens, i));
        }
        boolean joins = (token.is("CCONJ") && joinsClauses(tokens, i, verbs))
                || (before.equals(",") && !resumes(verbs, token, i));
        return joins && hasVerb(verbs, i, nextCut(tokens, i));
    }

    /** A word or a restated number in brackets, "101 metres (330 feet) of cable", leaves its clause whole. */
    private static boolean isAside(List<Token> tokens, int mark, List<VerbGroup> verbs) {
        String text = tokens.get(mark).text();
        int step = text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
        String other = step > 0 ? ")" : "(";
        for (int i = mark + step; step != 0 && i >= 0 && i < tokens.size(); i += step) {
            if (tokens.get(i).text().equals(other)) {
                return !hasVerb(verbs, Math.min(i, mark), Math.max(i, mark));
            }
            if (Math.abs(i - mark) > LONGEST_ASIDE) {
                return false;
            }
        }
        return false;
    }

    /** After an apposition the clause goes on with its verb ("their two sons, both pupils, died"). */
    private static boolean resumes(List<VerbGroup> verbs, Token token, int i) {
        return !token.text().endsWith("ing") && beginsVerb(verbs, i);
    }

    private static boolean opens(List<Token> tokens, int i, String word) {
        // "It will do so at half the cost"
        boolean stands = word.equals("so") && tokens.get(i - 1).lemma().equals("do");
        return JOINING.contains(word) && !stands && !tokens.get(i).is("NOUN") && !followsQuantity(tokens, i);
    }

    /** "as many as", "such as", "as well as" do not open a clause. */
    private static boolean followsQuantity(List<Token> tokens, int i) {
        if (!tokens.get(i).text().equalsIgnoreCase("as")) {
            return false;
        }
        String before = tokens.get(i - 1).lemma();
        String after = i + 1 < tokens.size() ? tokens.get(i + 1).lemma() : "";
        return DEGREES.contains(before) || DEGREES.contains(after);
    }

    /** "and" joins clauses when a noun phrase and then a verb follow; a verb at once goes on with the same subject. */
    private static boolean joinsClauses(List<Token> tokens, int i, List<VerbGroup> verbs) {
        int next = i + 1;
        while (next < tokens.size() && tokens.get(next).is("ADV")) {
            next++;
        }
        return !beginsVerb(verbs, next) && hasVerb(verbs, i, Math.min(nextCut(tokens, i), i + 9));
    }

    private static int nextStrong(List<Token> tokens, int from) {
        int i = from + 1;
        while (i < tokens.size() && !STRONG.contains(tokens.get(i).text())) {
            i++;
        }
        return i;
    }

    private static int nextCut(List<Token> tokens, int from) {
        int i = from + 1;
        while (i < tokens.size()
                && !STRONG.contains(tokens.get(i).text())
                && !tokens.get(i).text().equals(",")) {
            i++;
        }
        return i;
    }

    private static boolean hasVerb(List<VerbGroup> verbs, int first, int end) {
        for (VerbGroup verb : verbs) {
            if (verb.head() >= first) {
                return verb.head() < end;
            }
        }
        return false;
    }

    private static boolean beginsVerb(List<VerbGroup> verbs, int token) {
        for (VerbGroup verb : verbs) {
            if (verb.first() >= token) {
                return verb.first() == token;
            }
        }
        return false;
    }
}
