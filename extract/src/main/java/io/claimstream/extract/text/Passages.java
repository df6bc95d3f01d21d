package io.claimstream.extract.text;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Divides a text at its line breaks. A blank line always divides; a single line break does unless the sentence flows
 * over it: scrapers break lines between paragraphs and headings, and only some wrap their lines.
 */
final class Passages {

    private static final Set<String> OPEN_WORDS = Lexicon.words(Passages.class, "open-words.txt");
    private static final String BULLETS = "•▪●◦‣·*–—-";

    /** Lines that a program wrapped end within this share of the longest one. */
    private static final double WRAPPED = 0.7;

    private static final int LONGEST_WRAPPED_LINE = 120;
    private static final int FEWEST_WRAPPED_LINES = 4;

    private Passages() {}

    static List<Passage> of(String text) {
        List<int[]> lines = lines(text);
        int wrappedAt = wrappedAt(text, lines);
        List<Passage> passages = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int[] line : lines) {
            if (line[0] == line[1]) {
                continue;
            }
            boolean runsOn = start >= 0
                    && isNextLine(text, end, line[0])
                    && flows(text, new int[] {lineStart(text, end), end}, line, wrappedAt);
            if (!runsOn && start >= 0) {
                passages.add(new Passage(start, end, passages.size()));
            }
            start = runsOn ? start : line[0];
            end = line[1];
        }
        if (start >= 0) {
            passages.add(new Passage(start, end, passages.size()));
        }
        return passages;
    }

    /** Start and end of each line without the white space around it. */
    private static List<int[]> lines(String text) {
        List<int[]> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            lines.add(trim(text, from, to));
            from = to + 1;
        }
        return lines;
    }

    private static int[] trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new int[] {start, end};
    }

    private static boolean isNextLine(String text, int end, int start) {
        int newlines = 0;
        for (int i = end; i < start; i++) {
            if (text.charAt(i) == '\n') {
                newlines++;
            }
        }
        return newlines == 1;
    }

    private static int lineStart(String text, int end) {
        return trim(text, text.lastIndexOf('\n', end - 1) + 1, end)[0];
    }

    private static boolean flows(String text, int[] line, int[] next, int wrappedAt) {
        char last = text.charAt(line[1] - 1);
        char first = text.charAt(next[0]);
        if (endsSentence(text, line) || last == ':' || BULLETS.indexOf(first) >= 0) {
            return false;
        }
        return Character.isLowerCase(first)
                || last == ','
                || OPEN_WORDS.contains(lastWord(text, line))
                || (wrappedAt > 0 && line[1] - line[0] >= wrappedAt);
    }

    private static boolean endsSentence(String text, int[] line) {
        int i = line[1] - 1;
        while (i > line[0] && Closers.is(text.charAt(i))) {
            i--;
        }
        return ".!?…".indexOf(text.charAt(i)) >= 0;
    }

    private static String lastWord(String text, int[] line) {
        int i = line[1];
        while (i > line[0] && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return text.substring(i, line[1]);
    }

    /** The length from which on a line counts as wrapped, 0 when the text's lines are paragraphs. */
    private static int wrappedAt(String text, List<int[]> lines) {
        int longest = 0;
        int count = 0;
        for (int[] line : lines) {
            longest = Math.max(longest, line[1] - line[0]);
            count += line[1] > line[0] ? 1 : 0;
        }
        if (longest > LONGEST_WRAPPED_LINE || count < FEWEST_WRAPPED_LINES) {
            return 0;
        }
        int limit = (int) (longest * WRAPPED);
        long full = lines.stream()
                .filter(line -> line[1] - line[0] >= limit && !endsSentence(text, line))
                .count();
        return full * 2 > count ? limit : 0;
    }
}
