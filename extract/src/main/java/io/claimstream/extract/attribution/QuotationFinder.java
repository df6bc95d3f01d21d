package io.claimstream.extract.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the outermost quotations of a text. A quotation that its paragraph leaves open goes on when the next paragraph
 * reopens it, and else ends with its paragraph: an unbalanced mark never swallows the article.
 */
final class QuotationFinder {

    private static final int NONE = -1;

    /** A single mark is an apostrophe unless a closing one follows within this many characters. */
    private static final int SINGLE_QUOTED = 600;

    /** White space between paragraphs, in characters; more of it is looked at no further. */
    private static final int LONGEST_BREAK = 100;

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private int open = NONE;
    private int lastNewline = NONE;
    private int breakEnd;
    private int nested = NONE;
    private char closing;

    private QuotationFinder(String text) {
        this.text = text;
    }

    /** The quotations in order, none within another. */
    static List<Quotation> in(String text) {
        QuotationFinder finder = new QuotationFinder(DoubledMarks.joined(text));
        finder.read();
        return finder.found;
    }

    private void read() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                endParagraph(i);
            } else if (open == NONE) {
                open(i, c);
            } else if (isClosing(c) && i != breakEnd && closes(i)) {
                close(i + 1);
            } else if (c == opening() && reopens(i)) {
                close(endOfText(i));
                open(i, c);
            } else if (c == '“' && closing == '"') {
                nested = i;
            }
        }
        if (open != NONE) {
            close(text.length());
        }
    }

    /** Some texts open with a straight mark and close with a curly one. */
    private boolean isClosing(char c) {
        return c == closing || (c == '”' && closing == '"' && nested < open);
    }

    private void open(int i, char c) {
        char mark = closingOf(c);
        if (mark != 0 && opens(i, c)) {
            open = i;
            closing = mark;
        }
    }

    private void close(int end) {
        if (end - open > 2) {
            found.add(new Quotation(open, end));
        }
        open = NONE;
    }

    private void endParagraph(int newline) {
        lastNewline = newline;
        if (open == NONE || newline < breakEnd) {
            return;
        }
        int next = nextParagraph(newline);
        breakEnd = next;
        // The marks that reopen a quotation are left inside it; anything else ends it here.
        if (next == text.length() || text.charAt(next) != opening()) {
            close(endOfText(newline));
        }
    }

    private int nextParagraph(int newline) {
        int next = newline;
        int limit = Math.min(text.length(), newline + LONGEST_BREAK);
        while (next < limit && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Whether the paragraph behind a break reopens a straight single mark. */
    private boolean goesOn(int newline) {
        int next = nextParagraph(newline);
        return next < text.length() && text.charAt(next) == '\'' && isBeginning(next);
    }

    private int endOfText(int end) {
        int last = end;
        while (last > open + 1 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static char closingOf(char c) {
        return switch (c) {
            case '“', '„', '”' -> '”';
            case '"' -> '"';
            case '«' -> '»';
            case '‘' -> '’';
            case '\'' -> '\'';
            default -> 0;
        };
    }

    private char opening() {
        return text.charAt(open);
    }

    private boolean opens(int i, char c) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        boolean apart = Character.isWhitespace(before) || "([—–-:,/“\"".indexOf(before) >= 0;
        return switch (c) {
            case '“', '„', '«' -> true;
            case '‘' -> apart && closesSingle(i, '’');
            case '\'' -> apart && isBeginning(i) && closesSingle(i, '\'');
            // "He said.“Nobody": a space is missing.
            default ->
                (apart && !Character.isWhitespace(after))
                        || (".?!".indexOf(before) >= 0 && Character.isUpperCase(after));
        };
    }

    /** A capital, or a number behind a mark that is no year: ": '4 hours", "in '98", "'90s". */
    private boolean isBeginning(int mark) {
        int digits = mark + 1;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        int before = mark - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean apart = before < 0 || ":,\n".indexOf(text.charAt(before)) >= 0;
        boolean number = apart && digits > mark + 1 && digits < text.length() && text.charAt(digits) != 's';
        int first = mark + 1 < text.length() && text.charAt(mark + 1) == '(' ? mark + 2 : mark + 1;
        return number || (first < text.length() && Character.isUpperCase(text.charAt(first)));
    }

    private boolean closesSingle(int i, char mark) {
        int limit = Math.min(text.length(), i + SINGLE_QUOTED);
        for (int j = i + 2; j < limit; j++) {
            char c = text.charAt(j);
            if (c == '\n' && (mark != '\'' || !goesOn(j))) {
                return false;
            }
            if (c == mark && closesSingleAt(j)) {
                return true;
            }
        }
        return false;
    }

    private boolean closesSingleAt(int j) {
        char before = text.charAt(j - 1);
        char after = j + 1 < text.length() ? text.charAt(j + 1) : ' ';
        boolean possessive = before == 's' && after == ' ';
        return !Character.isLetterOrDigit(after) && !Character.isWhitespace(before) && !possessive;
    }

    private boolean closes(int i) {
        if (closing == '’' || closing == '\'') {
            return closesSingleAt(i);
        }
        return closing != '"' || text.charAt(i) != '"' || !reopens(i);
    }

    private char behind(int mark) {
        boolean doubled = text.charAt(mark + 1) == DoubledMarks.FILLER && mark + 2 < text.length();
        return text.charAt(doubled ? mark + 2 : mark + 1);
    }

    /** An opening mark inside a quotation: after a full stop it goes on in a paragraph whose break was lost, else the first was never closed. */
    private boolean reopens(int i) {
        if (i + 1 >= text.length() || i == 0 || closing == '\'' || closing == '’') {
            return false;
        }
        return Character.isWhitespace(text.charAt(i - 1)) && lastNewline < open && Character.isLetterOrDigit(behind(i));
    }
}
