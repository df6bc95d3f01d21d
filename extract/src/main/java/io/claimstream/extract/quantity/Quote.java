package io.claimstream.extract.quantity;

import io.claimstream.extract.syntax.Clause;
import io.claimstream.extract.syntax.SentenceSyntax;
import io.claimstream.extract.syntax.VerbGroup;
import io.claimstream.extract.text.Token;
import java.util.List;

/**
 * The clause that carries a claim.
 *
 * @param start first character in the field
 * @param end one past its last character
 */
record Quote(int start, int end) {

    /** A clause longer than this many tokens is cut to a window around the number. */
    private static final int MOST_TOKENS = 45;

    /** The clause of the number, with that of its verb and that of its noun. */
    static Quote around(SentenceSyntax syntax, Counting counting) {
        Counted counted = counting.counted();
        Clause first = syntax.clauseAt(counted.first());
        Clause last = syntax.clauseAt(counted.end() - 1);
        int from = first.first();
        int to = last.end();
        VerbGroup verb = counting.role().verb();
        if (verb != null) {
            from = Math.min(from, verb.first());
            to = Math.max(to, syntax.clauseAt(verb.head()).end());
        }
        from = Math.max(from, counted.first() - MOST_TOKENS);
        to = Math.min(to, counted.end() + MOST_TOKENS);
        return trimmed(syntax.sentence().tokens(), from, to, counted);
    }

    private static Quote trimmed(List<Token> tokens, int first, int end, Counted counted) {
        int from = first;
        int to = end;
        while (from < counted.first() && isEdge(tokens.get(from))) {
            from++;
        }
        while (to > counted.end() && isEdge(tokens.get(to - 1)) && !closes(tokens, from, to - 1)) {
            to--;
        }
        return new Quote(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** "About 12 km (7.5 miles)": the bracket belongs to what it closes. */
    private static boolean closes(List<Token> tokens, int from, int at) {
        if (!tokens.get(at).text().equals(")")) {
            return false;
        }
        int open = at - 1;
        while (open >= from
                && !tokens.get(open).text().equals("(")
                && !tokens.get(open).text().equals(")")) {
            open--;
        }
        return open >= from && tokens.get(open).text().equals("(");
    }

    private static boolean isEdge(Token token) {
        return token.is("PUNCT") || token.is("CCONJ");
    }
}
