package io.claimstream.extract.attribution;

import io.claimstream.extract.name.NameMention;
import io.claimstream.extract.text.Sentence;
import io.claimstream.extract.text.Token;
import java.util.List;
import java.util.Set;

/** The tokens of one sentence, with those marked that stand within a quotation. */
final class Words {

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM");
    private static final Set<String> BEFORE_NOUN = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM");
    /** "The 34-year-old" in tokens. */
    private static final int LONGEST_AGE = 6;

    private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
    private static final Set<String> RELATIVE = Set.of("that", "who", "which");
    private static final Set<String> FINAL = Set.of(".", "!", "?", "…", "...");
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "‘", "«", "»", "„", "''", "``");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final boolean[] quoted;
    private final String[] tags;
    private final int firstWord;
    private final int lastWordEnd;

    /** The words of a sentence; names in it are no verbs or pronouns, whatever the tagger takes them for. */
    Words(Sentence sentence, List<Quotation> quotations, int firstQuotation, List<NameMention> names) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.quoted = new boolean[tokens.size()];
        int q = firstQuotation;
        for (int i = 0; i < quoted.length; i++) {
            while (q < quotations.size()
                    && quotations.get(q).end() <= tokens.get(i).start()) {
                q++;
            }
            quoted[i] = q < quotations.size()
                    && quotations.get(q).start() < tokens.get(i).end();
        }
        this.tags = WordTags.of(tokens, quoted, names);
        this.firstWord = findFirstWord();
        this.lastWordEnd = findLastWordEnd();
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return tokens.get(i);
    }

    boolean has(int i) {
        return i >= 0 && i < quoted.length;
    }

    /** The word in lower case; empty outside the sentence. */
    String word(int i) {
        return has(i) ? tokens.get(i).lower() : "";
    }

    String tag(int i) {
        return has(i) ? tags[i] : "";
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    boolean isAny(int i, Set<String> words) {
        return words.contains(word(i));
    }

    boolean tagged(int i, String tag) {
        return tag(i).equals(tag);
    }

    boolean quoted(int i) {
        return has(i) && quoted[i];
    }

    boolean isMark(int i) {
        return MARKS.contains(word(i));
    }

    boolean nominal(int i) {
        return NOMINAL.contains(tag(i));
    }

    boolean beforeNoun(int i) {
        return BEFORE_NOUN.contains(tag(i)) || owns(i) || ownsPlural(i) || possessive(i);
    }

    boolean owns(int i) {
        return is(i, "'s") || is(i, "’s");
    }

    /** Index of the noun that a phrase is about: the last one before a preposition. */
    int headOf(Phrase phrase) {
        // "The 34-year-old said"
        if (is(phrase.to() - 1, "old")
                && phrase.to() - phrase.from() <= LONGEST_AGE
                && joinsByHyphen(phrase.to() - 2)) {
            return phrase.to() - 1;
        }
        int head = phrase.from();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (noun(i)) {
                head = i;
            } else if (tagged(i, "ADP") && !joinsByHyphen(i - 1)) {
                break;
            }
        }
        return head;
    }

    /** "The girls’ mother"; not the mark that closes "“boats,” Berg said" where it is a single one. */
    private boolean ownsPlural(int i) {
        return (is(i, "’") || is(i, "'"))
                && word(i - 1).endsWith("s")
                && at(i - 1).end() == at(i).start();
    }

    /** A hyphen without spaces around it. */
    boolean joinsByHyphen(int i) {
        return is(i, "-")
                && has(i - 1)
                && has(i + 1)
                && at(i - 1).end() == at(i).start()
                && at(i).end() == at(i + 1).start();
    }

    boolean possessive(int i) {
        return isAny(i, POSSESSIVE);
    }

    boolean verbal(int i) {
        return tagged(i, "VERB") || tagged(i, "AUX");
    }

    boolean noun(int i) {
        return tagged(i, "NOUN") || tagged(i, "PROPN");
    }

    String text(Phrase phrase) {
        StringBuilder joined = new StringBuilder();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean apart = i > phrase.from() && at(i).start() > at(i - 1).end();
            joined.append(apart ? " " : "").append(at(i).text());
        }
        return joined.toString();
    }

    /** Index of the first token that begins at or after an offset. */
    int indexAt(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** True when words within the range stand in quotation marks. */
    boolean quotes(int from, int to) {
        for (int i = from; i < to; i++) {
            if (quoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** ", the council …": a comma or a dash, and behind it a phrase with a verb. */
    boolean opensClause(int comma) {
        if (!is(comma, ",") && !is(comma, "—") && !is(comma, "–")) {
            return false;
        }
        int i = comma + 1;
        while (!verbal(i) && (beforeNoun(i) || nominal(i))) {
            i++;
        }
        return i > comma + 1 && verbal(i) && nominal(i - 1) && !isAny(i - 1, RELATIVE);
    }

    /** A noun phrase and then its verb, with no comma before that. */
    boolean opensWithClause(int from, int end) {
        int i = from;
        while (i < end && (nominal(i) || beforeNoun(i) || isMark(i) || is(i, "'") || isBetweenNouns(i))) {
            i++;
        }
        return i > from && i < end && verbal(i);
    }

    /** The same, and no relative clause: "people walk more", and not "two guns that were stolen". */
    boolean opensWithMainClause(int from, int end) {
        int verb = from;
        while (verb < end && !verbal(verb)) {
            verb++;
        }
        return opensWithClause(from, end) && !isAny(verb - 1, RELATIVE);
    }

    private boolean isBetweenNouns(int i) {
        return tagged(i, "ADP") || tagged(i, "ADV") || tagged(i, "CCONJ") || joinsByHyphen(i);
    }

    /** A full stop or what else closes a sentence. */
    boolean isFinal(int i) {
        return FINAL.contains(word(i));
    }

    /** The first token that is neither a conjunction nor a mark other than of quotation. */
    int firstWord() {
        return firstWord;
    }

    private int findFirstWord() {
        int i = 0;
        while (i + 1 < size() && (tagged(i, "CCONJ") || (tagged(i, "PUNCT") && !isMark(i)))) {
            i++;
        }
        return i;
    }

    /** One past the last token before the sentence's closing marks. */
    int lastWordEnd() {
        return lastWordEnd;
    }

    private int findLastWordEnd() {
        int end = size();
        while (end > 1 && !quoted(end - 1) && isFinal(end - 1)) {
            end--;
        }
        return end;
    }

    /** True when a verb stands in the range that could be a clause's own. */
    boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (verbal(i)) {
                return true;
            }
        }
        return false;
    }
}
