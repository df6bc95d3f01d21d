package io.claimstream.extract.text;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds sentences by rules and lists of abbreviations. OpenNLP's model and ICU's break iterator both end a sentence
 * after "St." or "Lt.", run on over headings, and know nothing of a space lost after a full stop.
 */
final class SentenceSplitter {

    private static final Set<String> REPORTING_VERBS = Lexicon.words(SentenceSplitter.class, "reporting-verbs.txt");

    /** How many words may stand between a quotation that asks and the verb that says so. */
    private static final int WORDS_BEFORE_REPORTING_VERB = 4;

    /** In characters; what is longer is a table or noise, and would cost time by the square of its length. */
    private static final int LONGEST = 1_000;

    private final Abbreviations abbreviations = new Abbreviations();

    /** The sentences in order, numbered by the passage that they stand in; white space lies between them. */
    List<Passage> split(String text) {
        List<Passage> sentences = new ArrayList<>();
        for (Passage passage : Passages.of(text)) {
            split(text, passage, sentences);
        }
        return sentences;
    }

    private void split(String text, Passage passage, List<Passage> sentences) {
        int dateline = Dateline.end(text, passage);
        int start = dateline == passage.start()
                ? dateline
                : add(text, passage.start(), dateline, passage.number(), sentences);
        int i = start;
        while (i < passage.end()) {
            char c = text.charAt(i);
            if (c == '•') {
                start = add(text, start, i, passage.number(), sentences) + 1;
                i++;
                continue;
            }
            if (!isStop(c)) {
                i++;
                continue;
            }
            int stop = i;
            int closed = skip(text, i, passage.end(), SentenceSplitter::isStop);
            int end = skip(text, closed, passage.end(), Closers::is);
            if (end < passage.end() && isBoundary(text, start, stop, closed, end, passage.end())) {
                start = add(text, start, end, passage.number(), sentences);
            }
            i = end;
        }
        add(text, start, passage.end(), passage.number(), sentences);
    }

    private static int add(String text, int from, int to, int passage, List<Passage> sentences) {
        int start = skip(text, from, to, Character::isWhitespace);
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (end - start > LONGEST) {
            int cut = WordBreak.before(text, start, start + LONGEST);
            sentences.add(new Passage(start, cut, passage));
            start = skip(text, cut, end, Character::isWhitespace);
        }
        if (end > start) {
            sentences.add(new Passage(start, end, passage));
        }
        return to;
    }

    private boolean isBoundary(String text, int start, int stop, int closed, int end, int limit) {
        int next = skip(text, end, limit, Character::isWhitespace);
        if (next == limit) {
            return false;
        }
        boolean fullStop = text.charAt(stop) == '.' && closed == stop + 1;
        if (next == end) {
            return lostItsSpace(text, start, stop, end, limit, fullStop);
        }
        int word = skip(text, skipBullet(text, next, limit), limit, c -> Closers.isOpener(c) || isDash(c));
        if (word == limit || !startsSentence(text.charAt(word))) {
            return false;
        }
        if (!fullStop) {
            return !(end > closed && isReported(text, next, limit));
        }
        return end > closed || abbreviations.allowSentenceEnd(text, start, stop, word, limit);
    }

    /** "borders.The": a space is missing, unless this is an address or an abbreviation. */
    private static boolean lostItsSpace(String text, int start, int stop, int end, int limit, boolean fullStop) {
        if (!fullStop && end - stop > 2) {
            return false;
        }
        int word = skip(text, end, limit, Closers::isOpener);
        if (word + 1 >= limit || !Character.isUpperCase(text.charAt(word))) {
            return false;
        }
        char second = text.charAt(word + 1);
        boolean wordBegins = Character.isLowerCase(second) || ("AI".indexOf(text.charAt(word)) >= 0 && second == ' ');
        int before = stop;
        while (before > start && Character.isLowerCase(text.charAt(before - 1))) {
            before--;
        }
        boolean wordEnds = stop - before >= 2 || end > stop + 1;
        boolean address = before > start && "@/.:_-".indexOf(text.charAt(before - 1)) >= 0;
        return wordBegins && wordEnds && !address;
    }

    private static boolean isReported(String text, int from, int limit) {
        int i = from;
        for (int words = 0; words < WORDS_BEFORE_REPORTING_VERB && i < limit; words++) {
            int end = skip(text, i, limit, Character::isLetter);
            if (REPORTING_VERBS.contains(text.substring(i, end))) {
                return true;
            }
            if (end == i || end >= limit || text.charAt(end) != ' ') {
                return false;
            }
            i = end + 1;
        }
        return false;
    }

    private static boolean startsSentence(char c) {
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || "$£€#@".indexOf(c) >= 0
                || (Character.isLetter(c) && !Character.isLowerCase(c));
    }

    /** "… at dawn. * The port": items of a list whose line breaks were lost. */
    private static int skipBullet(String text, int at, int limit) {
        boolean bullet = at + 1 < limit && "*▪●►■".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
        return bullet ? at + 2 : at;
    }

    private static boolean isStop(int c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isDash(int c) {
        return c == '-' || c == '–' || c == '—';
    }

    private static int skip(String text, int from, int limit, CharTest test) {
        int i = from;
        while (i < limit && test.holds(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private interface CharTest {
        boolean holds(char c);
    }
}
