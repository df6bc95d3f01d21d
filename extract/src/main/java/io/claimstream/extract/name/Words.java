package io.claimstream.extract.name;

import io.claimstream.extract.text.AnalyzedText;
import io.claimstream.extract.text.Sentence;
import io.claimstream.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Joins a sentence's tokens to words. */
final class Words {

    private static final String JOINERS = "-‑'’&./";
    private static final String OPENERS = "\"“”‘«(:;•*-–—";

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int start = -1;
    private int end = -1;
    private String tag = "";
    private boolean opens = true;
    private int lastEnd = -1;

    private Words(String text) {
        this.text = text;
    }

    static List<Word> of(AnalyzedText field, Sentence sentence) {
        Words words = new Words(field.text());
        for (Token token : sentence.tokens()) {
            words.add(token);
        }
        words.close();
        return words.words;
    }

    private void add(Token token) {
        if (isPossessive(token)) {
            close();
            return;
        }
        if (start >= 0 && token.start() == end && joins(token)) {
            end = token.end();
            tag = token.tag();
            return;
        }
        close();
        if (Character.isLetterOrDigit(token.text().charAt(0))) {
            start = token.start();
            end = token.end();
            tag = token.tag();
        } else if (OPENERS.indexOf(token.text().charAt(0)) >= 0) {
            opens = true;
        }
    }

    private boolean joins(Token token) {
        char before = text.charAt(end - 1);
        char first = token.text().charAt(0);
        if (Character.isLetterOrDigit(first)) {
            return JOINERS.indexOf(before) >= 0;
        }
        if (token.text().length() > 1 || JOINERS.indexOf(first) < 0) {
            return false;
        }
        return first == '.'
                ? isAbbreviated()
                : token.end() < text.length() && Character.isLetter(text.charAt(token.end()));
    }

    /** A full stop belongs to an initial, to an acronym with stops and to the short forms that stand before names. */
    private boolean isAbbreviated() {
        String word = text.substring(start, end);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean acronym = word.indexOf('.') > 0 && word.length() < 6;
        boolean title = word.length() < 5 && NameLexicon.isTitle(word.toLowerCase(Locale.ROOT));
        return initial || acronym || title || word.equals("St");
    }

    private static boolean isPossessive(Token token) {
        return token.text().equals("'s")
                || token.text().equals("’s")
                || token.text().equals("'")
                || token.text().equals("’");
    }

    private void close() {
        if (start < 0) {
            return;
        }
        String word = text.substring(start, end);
        if (word.endsWith("'s") || word.endsWith("’s")) {
            end -= 2;
            word = text.substring(start, end);
        }
        while (end - start > 1 && "?!'’/&-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        word = text.substring(start, end);
        boolean follows = lastEnd >= 0 && isSpace(lastEnd, start);
        words.add(new Word(start, end, word, tag, opens, follows));
        lastEnd = end;
        opens = false;
        start = -1;
    }

    private boolean isSpace(int from, int to) {
        return to - from == 1 && (text.charAt(from) == ' ' || text.charAt(from) == '\u00a0');
    }
}
