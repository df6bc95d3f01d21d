package io.claimstream.extract.number;

import io.claimstream.extract.number.Part.Kind;
import io.claimstream.extract.text.AnalyzedText;
import io.claimstream.extract.text.Sentence;
import io.claimstream.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** A sentence as parts; what lies outside it reads as {@link Part#NONE}. */
final class Parts {

    private final List<Part> parts;
    private final boolean headline;

    private Parts(List<Part> parts, boolean headline) {
        this.parts = parts;
        this.headline = headline;
    }

    static Parts of(AnalyzedText text, Sentence sentence) {
        List<Part> parts = new Splitter(text.text(), sentence.start(), sentence.end(), sentence.tokens()).split();
        return new Parts(parts, titleCase(parts));
    }

    /** The parts of a phrase that stands alone. */
    static List<Part> of(String phrase) {
        return new Splitter(phrase, 0, phrase.length(), List.of()).split();
    }

    int size() {
        return parts.size();
    }

    Part get(int index) {
        return index < 0 || index >= parts.size() ? Part.NONE : parts.get(index);
    }

    String word(int index) {
        return get(index).word();
    }

    /** Whether a word of the sentence passes a test. */
    boolean any(Predicate<String> test) {
        for (Part part : parts) {
            if (test.test(part.word())) {
                return true;
            }
        }
        return false;
    }

    boolean holds(String word) {
        return any(word::equals);
    }

    /** True when no space stands between a part and the one before it. */
    boolean adjoins(int index) {
        return index > 0 && index < parts.size() && !parts.get(index).spaced();
    }

    /** True when the sentence is written like a headline, where a capital tells nothing. */
    boolean headline() {
        return headline;
    }

    private static boolean titleCase(List<Part> parts) {
        int words = 0;
        int capitals = 0;
        for (Part part : parts) {
            if (part.isWord() && part.text().length() > 3) {
                words++;
                capitals += part.isCapitalised() ? 1 : 0;
            }
        }
        return capitals * 4 >= words * 3;
    }

    private static final class Splitter {

        private final String text;
        private final int from;
        private final int to;
        private final List<Token> tokens;
        private final List<Part> parts = new ArrayList<>();
        private int token;
        private int last = -1;

        Splitter(String text, int from, int to, List<Token> tokens) {
            this.text = text;
            this.from = from;
            this.to = to;
            this.tokens = tokens;
        }

        List<Part> split() {
            int at = from;
            while (at < to) {
                char c = text.charAt(at);
                if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                    at++;
                } else {
                    at = read(at, c);
                }
            }
            return parts;
        }

        private int read(int at, char c) {
            if (isDigit(at) || isLeadingPoint(at)) {
                return add(at, endOfDigits(at), Kind.DIGITS);
            }
            if (Character.isLetter(c)) {
                return add(at, endOfLetters(at), Kind.WORD);
            }
            return add(at, at + 1, Character.getType(c) == Character.OTHER_NUMBER ? Kind.VULGAR_FRACTION : Kind.SIGN);
        }

        private int endOfDigits(int first) {
            int at = first + 1;
            while (isDigit(at) || (at < to && ".,".indexOf(text.charAt(at)) >= 0 && isDigit(at + 1))) {
                at++;
            }
            return at;
        }

        private int endOfLetters(int first) {
            int at = first + 1;
            while (at < to && (Character.isLetter(text.charAt(at)) || isMark(text.charAt(at)))) {
                at++;
            }
            return at;
        }

        private boolean isLeadingPoint(int at) {
            return text.charAt(at) == '.'
                    && isDigit(at + 1)
                    && !(at > from && Character.isLetterOrDigit(text.charAt(at - 1)));
        }

        private boolean isDigit(int at) {
            return at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }

        private static boolean isMark(char c) {
            return Character.getType(c) == Character.NON_SPACING_MARK;
        }

        private int add(int start, int end, Kind kind) {
            while (token < tokens.size() && tokens.get(token).end() <= start) {
                token++;
            }
            parts.add(part(start, end, kind));
            last = end;
            return end;
        }

        private Part part(int start, int end, Kind kind) {
            boolean spaced = start != last;
            if (token == tokens.size()) {
                String written = text.substring(start, end);
                return new Part(start, end, written, written.toLowerCase(Locale.ROOT), token, "X", kind, spaced);
            }
            Token whole = tokens.get(token);
            if (whole.start() == start && whole.end() == end) {
                return new Part(start, end, whole.text(), whole.lower(), token, whole.tag(), kind, spaced);
            }
            String written = text.substring(start, end);
            return new Part(start, end, written, written.toLowerCase(Locale.ROOT), token, whole.tag(), kind, spaced);
        }
    }
}
