package io.claimstream.extract.text;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a sentence into tokens as {@link TextAnalyzer} describes them; every token is a stretch of the text. */
final class Tokenizer {

    private static final Set<String> PREFIXES = Lexicon.words(Tokenizer.class, "prefixes.txt");
    private static final Set<String> CURRENCY_LETTERS = Lexicon.words(Tokenizer.class, "currency-letters.txt");

    /** Possessive quantifiers throughout: no input makes them try twice. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)\\S++|[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++|[@#]\\w++");

    private static final Pattern NUMBER = Pattern.compile("\\d++(?:[.,:/]\\d++)*+[¼-¾⅐-⅞]?+|[¼-¾⅐-⅞]");
    private static final Pattern NUMBER_ENDING = Pattern.compile("(?:st|nd|rd|th|['’]?s|[GD])(?!\\w)");
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}_]++(?:['’](?!(?:s|re|ve|ll|d|m|t)(?!\\p{L}))\\p{L}++)*+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.)++(?:\\p{L}(?!\\p{L}))?+");
    private static final Pattern DOMAIN = Pattern.compile("(?:\\.[a-z\\d]{2,4}+(?!\\w))++");
    private static final Pattern CODE = Pattern.compile("-\\d++\\p{L}?+(?![\\w-])");
    private static final Pattern JOINED = Pattern.compile("-\\p{L}++");
    private static final Pattern CLITIC = Pattern.compile("['’](?:s|re|ve|ll|d|m)(?!\\w)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT = Pattern.compile("['’]t(?!\\w)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEGREES = Pattern.compile("°[CF](?!\\w)");
    private static final String RUNS = ".-!?*_=~";

    /** What surely ends a word. */
    private static final String PARTING = " .,;:!?-\"()\n";

    private final Abbreviations abbreviations = new Abbreviations();

    /** Start and end of each token of a stretch of text. */
    int[][] tokenize(String text, int start, int end) {
        return new Scan(text, start, end).tokens();
    }

    /** One pass over one sentence. */
    private final class Scan {

        private final String text;
        private final int start;
        private final int end;
        private final Matcher matcher;
        private final List<int[]> tokens = new ArrayList<>();
        private int at;

        Scan(String text, int start, int end) {
            this.text = text;
            this.start = start;
            this.end = end;
            this.at = start;
            this.matcher = WORD.matcher(text).useTransparentBounds(true);
        }

        int[][] tokens() {
            while (at < end) {
                char c = text.charAt(at);
                if (Character.isWhitespace(c)) {
                    at++;
                } else if (mayBeginAddress(c) && matches(ADDRESS, at)) {
                    take(withoutClosingMarks(matcher.end()));
                } else if (!isAsciiLetter(c) && matches(NUMBER, at)) {
                    number(matcher.end());
                } else {
                    int wordEnd = wordEnd();
                    if (wordEnd > at) {
                        word(wordEnd);
                    } else {
                        mark(c);
                    }
                }
            }
            return tokens.toArray(int[][]::new);
        }

        /** Where the word that begins here ends; here when there is none. Most are of plain letters, and need no pattern. */
        private int wordEnd() {
            int i = at;
            while (i < end && isAsciiLetter(text.charAt(i))) {
                i++;
            }
            boolean plain = i > at && (i == end || PARTING.indexOf(text.charAt(i)) >= 0);
            return plain ? i : matches(WORD, at) ? matcher.end() : at;
        }

        private void number(int numberEnd) {
            boolean money = at > start && Character.getType(text.charAt(at - 1)) == Character.CURRENCY_SYMBOL;
            take(!money && matches(NUMBER_ENDING, numberEnd) ? matcher.end() : numberEnd);
        }

        private void word(int wordEnd) {
            String word = text.substring(at, wordEnd);
            if (word.length() == 1 && matches(DOTTED, at) && matcher.end() - at > 2) {
                take(matcher.end());
            } else if (isNegation(word, wordEnd)) {
                take(wordEnd - 1);
                take(wordEnd + 2);
            } else if (word.equalsIgnoreCase("cannot")) {
                take(at + 3);
                take(wordEnd);
            } else if (lettersOfCurrency(word) > 0) {
                take(at + lettersOfCurrency(word));
            } else {
                take(extended(word, wordEnd));
            }
        }

        private int extended(String word, int wordEnd) {
            if (wordEnd >= end) {
                return wordEnd;
            }
            char next = text.charAt(wordEnd);
            if (next == '.') {
                return withStop(word, wordEnd);
            }
            if (next == '$' && word.length() <= 2 && word.equals(word.toUpperCase(Locale.ROOT))) {
                return wordEnd + 1;
            }
            if (next == '-' && Character.isUpperCase(word.charAt(0)) && matches(CODE, wordEnd)) {
                return matcher.end();
            }
            if (next == '-' && (word.length() == 1 || PREFIXES.contains(word.toLowerCase(Locale.ROOT)))) {
                return matches(JOINED, wordEnd) ? matcher.end() : wordEnd;
            }
            return wordEnd;
        }

        private int withStop(String word, int wordEnd) {
            if (matches(DOMAIN, wordEnd)) {
                return matcher.end();
            }
            boolean last = wordEnd + 1 == end;
            boolean keeps = last ? abbreviations.keepsStopAtEnd(word) : abbreviations.keepsStop(word);
            boolean ellipsis = !last && text.charAt(wordEnd + 1) == '.';
            return keeps && !ellipsis ? wordEnd + 1 : wordEnd;
        }

        private boolean isNegation(String word, int wordEnd) {
            char last = word.charAt(word.length() - 1);
            return word.length() > 2 && (last == 'n' || last == 'N') && matches(NOT, wordEnd);
        }

        private void mark(char c) {
            if (at > start && !Character.isWhitespace(text.charAt(at - 1)) && matches(CLITIC, at)) {
                take(matcher.end());
            } else if (c == '°' && matches(DEGREES, at)) {
                take(matcher.end());
            } else if (RUNS.indexOf(c) >= 0) {
                int to = at;
                while (to < end && text.charAt(to) == c) {
                    to++;
                }
                take(to);
            } else {
                take(Math.min(end, at + Character.charCount(text.codePointAt(at))));
            }
        }

        /** Tried only where a run of characters begins: to try at every word of a long run would take quadratic time. */
        private boolean mayBeginAddress(char c) {
            char before = at == start ? ' ' : text.charAt(at - 1);
            boolean runBegins = !Character.isLetterOrDigit(before) && "_.+-/@#".indexOf(before) < 0;
            return runBegins && (c == '@' || c == '#' || (Character.isLetterOrDigit(c) && holdsAddressMark()));
        }

        private boolean holdsAddressMark() {
            int i = at;
            while (i < end && !Character.isWhitespace(text.charAt(i))) {
                char c = text.charAt(i);
                if (c == '@' || c == '/' || c == '.') {
                    return true;
                }
                i++;
            }
            return false;
        }

        private int withoutClosingMarks(int to) {
            int i = to;
            while (i > at + 1 && ".,;:!?)]}\"'”’".indexOf(text.charAt(i - 1)) >= 0) {
                i--;
            }
            return i;
        }

        private boolean matches(Pattern pattern, int from) {
            return from < end && matcher.usePattern(pattern).region(from, end).lookingAt();
        }

        private void take(int to) {
            tokens.add(new int[] {at, to});
            at = to;
        }
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static int lettersOfCurrency(String word) {
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        return letters < word.length() && CURRENCY_LETTERS.contains(word.substring(0, letters)) ? letters : 0;
    }
}
