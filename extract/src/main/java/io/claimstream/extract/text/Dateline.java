package io.claimstream.extract.text;

import java.util.Set;

/**
 * The place and agency that open a report: "PORT BREL (AP) —", "Brel, N.J. (WQAY) --", "SOUTH QUAY, Aug 30 (Reuters) -". They
 * are a passage of their own, so that no claim takes them for its subject.
 */
final class Dateline {

    private static final int LONGEST = 70;
    private static final int LONGEST_DASH = 3;
    private static final int MOST_WORDS = 9;
    private static final int MOST_OPENING_WORDS = 2;
    private static final int FEWEST_CAPITALS = 4;
    private static final int LONGEST_STATE = 5;
    private static final Set<String> SMALL = Set.of("of", "de", "la", "the", "and", "upon");

    private Dateline() {}

    /** One past the dash behind the dateline that a passage opens with; its start when it opens with none. */
    static int end(String text, Passage passage) {
        int start = passage.start();
        int limit = passage.end();
        int reach = Math.min(limit, start + LONGEST);
        int dash = start;
        while (dash < reach && !isDash(text, dash)) {
            dash++;
        }
        if (dash == reach || dash - start < 3) {
            return start;
        }
        int end = dash + 1;
        while (end < limit && end < dash + LONGEST_DASH && isDash(text, end)) {
            end += text.startsWith("--", end) ? 2 : 1;
        }
        end = text.startsWith("--", dash) ? Math.max(end, dash + 2) : end;
        int next = end;
        while (next < limit && text.charAt(next) == ' ') {
            next++;
        }
        String line = text.substring(start, dash).strip();
        boolean opens = next < limit && opensSentence(text.charAt(next));
        return opens && isPlaceAndAgency(line, passage.number() == 0) ? end : start;
    }

    /** A hyphen parts only with spaces around it, or behind a bracket. */
    private static boolean isDash(String text, int at) {
        char c = text.charAt(at);
        if (c == '—' || c == '–' || text.startsWith("--", at)) {
            return true;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return c == '-' && (before == ' ' || before == ')') && text.startsWith(" ", at + 1);
    }

    private static boolean opensSentence(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || Closers.isOpener(c);
    }

    /** Nothing but names, and an agency, a state, or a first name in capitals; a text may open with a city alone. */
    private static boolean isPlaceAndAgency(String line, boolean opening) {
        int words = 0;
        for (String word : line.split("[ ,/]+", -1)) {
            boolean name = word.isEmpty()
                    || Character.isUpperCase(word.charAt(0))
                    || word.charAt(0) == '('
                    || word.equals(")")
                    || Character.isDigit(word.charAt(0))
                    || isDomain(word)
                    || SMALL.contains(word);
            if (!name || ++words > MOST_WORDS) {
                return false;
            }
        }
        return line.endsWith(")")
                ? isAgency(line)
                : isShouted(line) || endsWithState(line) || (opening && words <= MOST_OPENING_WORDS);
    }

    /** "(AP)", "(41NBC/WMGT)", "( wqay.com )". */
    private static boolean isAgency(String line) {
        int opening = line.lastIndexOf('(');
        String name = opening < 0
                ? ""
                : line.substring(opening + 1, line.length() - 1).strip();
        int letter = 0;
        while (letter < name.length() && Character.isDigit(name.charAt(letter))) {
            letter++;
        }
        return isDomain(name) || (letter < name.length() && Character.isUpperCase(name.charAt(letter)));
    }

    private static boolean isDomain(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && dot < name.length() - 1 && name.indexOf(' ') < 0;
    }

    /** "Port Brel, Va.", "Port Brel, GA". */
    private static boolean endsWithState(String line) {
        String state = line.substring(line.lastIndexOf(',') + 1).strip();
        boolean letters = state.length() == 2 && Character.isUpperCase(state.charAt(1));
        return line.indexOf(',') > 0 && (letters || (state.length() <= LONGEST_STATE && state.endsWith(".")));
    }

    /** The first word of some length has no small letter. */
    private static boolean isShouted(String line) {
        int capitals = 0;
        for (int i = 0; i < line.length() && line.charAt(i) != ','; i++) {
            char c = line.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= FEWEST_CAPITALS;
    }
}
