package io.claimstream.extract.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that names a source, before a verb or after it; appositions and relative clauses are stepped over. */
final class SourcePhrase {

    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> INSIDE =
            Set.of("of", "for", "at", "in", "from", "with", "on", "to", "near", "into", "behind", "inside", "outside");
    private static final Set<String> BEHIND = Set.of("of", "for", "from", "with", "at", "in");
    private static final Set<String> AND = Set.of("and", "&");
    private static final Set<String> SHARES =
            Set.of("some", "many", "most", "several", "few", "both", "each", "another", "none", "neither", "either");
    private static final Set<String> COMPARING = Set.of("more", "fewer", "less");
    private static final Set<String> ROUGHLY = Set.of("about", "nearly", "almost", "roughly", "around", "some", "over");
    private static final int APPOSITION = 30;
    private static final int LONGEST = 25;
    private static final int RELATIVE_CLAUSE = 12;

    private final Circumstance circumstance;

    SourcePhrase(Circumstance circumstance) {
        this.circumstance = circumstance;
    }

    /** The phrase whose last token stands before {@code end}, or before the apposition or relative clause that stands there. */
    @Nullable
    Phrase endingAt(Words words, int end) {
        int last = end - 1;
        if (words.isAny(last, RELATIVE)) {
            return endingAt(words, words.is(last - 1, ",") ? last - 1 : last);
        }
        if (words.is(last, ",")) {
            int opening = appositionBefore(words, last);
            return opening < 0 ? opensSentence(words, last) : endingAt(words, opening);
        }
        if (words.is(last, ")") || words.is(last, "]")) {
            int opening = last;
            while (opening > 0 && last - opening < LONGEST && !words.is(opening, "(") && !words.is(opening, "[")) {
                opening--;
            }
            return opening > 0 ? endingAt(words, opening) : null;
        }
        if (words.tagged(last, "PRON") && !words.possessive(last)) {
            return words.is(last, "there") || words.owns(last) ? null : new Phrase(last, end);
        }
        if (words.tagged(last, "NUM") && words.is(last - 1, ",")) {
            return endingAt(words, last - 1);
        }
        if (!words.nominal(last) && !words.tagged(last, "ADJ")) {
            return null;
        }
        int withoutTime = circumstance.timeBefore(words, end);
        if (withoutTime < end) {
            return withoutTime > 0 ? endingAt(words, withoutTime) : null;
        }
        int first = leftEdge(words, last);
        int who = relativeBefore(words, first);
        if (who > 0) {
            return endingAt(words, who);
        }
        int explained = nameExplained(words, first);
        if (explained > 0) {
            return endingAt(words, explained);
        }
        while (first < last && (circumstance.isTime(words, first) || circumstance.endsTime(words, first))) {
            first++;
        }
        return new Phrase(first, end);
    }

    /** "Council member Anna Berg of Lund, explained": a comma too many behind the sentence's first phrase. */
    private @Nullable Phrase opensSentence(Words words, int comma) {
        boolean noun = words.noun(comma - 1) && circumstance.timeBefore(words, comma) == comma;
        int first = noun ? leftEdge(words, comma - 1) : comma;
        boolean opens = first == words.firstWord() && first < comma && !words.tagged(first, "ADP");
        return opens && hasPreposition(words, first, comma) ? new Phrase(first, comma) : null;
    }

    private static boolean hasPreposition(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.tagged(i, "ADP")) {
                return true;
            }
        }
        return false;
    }

    /** "Anna Berg, a doctor at the clinic said": a comma too few behind what a name is explained by. */
    private static int nameExplained(Words words, int first) {
        int comma = first - 1;
        if (!words.is(comma, ",") || !words.tagged(first, "DET") || !words.tagged(comma - 1, "PROPN")) {
            return -1;
        }
        int i = comma - 1;
        while (words.tagged(i - 1, "PROPN")) {
            i--;
        }
        boolean opens = i <= words.firstWord() || words.isMark(i - 1);
        return opens && comma - i > 1 ? comma : -1;
    }

    private int appositionBefore(Words words, int comma) {
        for (int i = comma - 1; i > 0 && comma - i < APPOSITION; i--) {
            if (words.is(i, ",") && !words.quoted(i) && (words.nominal(i - 1) || words.is(i - 1, ")"))) {
                return i;
            }
        }
        return -1;
    }

    /** "An aid worker who met the girls after their release said": the relative clause ends before the verb. */
    private static int relativeBefore(Words words, int first) {
        if (!words.verbal(first - 1) && !words.tagged(first - 1, "ADP")) {
            return -1;
        }
        for (int i = first - 1; i > 0 && first - i < RELATIVE_CLAUSE && !words.tagged(i, "PUNCT"); i--) {
            if (words.is(i, "who")) {
                return words.nominal(i - 1) ? i : -1;
            }
        }
        // "A driver interviewed at the garage said", "a study carried out by": the phrase belongs to the noun before.
        int participle = words.is(first - 2, "out") ? first - 3 : first - 2;
        boolean reduced = words.tagged(first - 1, "ADP")
                && words.tagged(participle, "VERB")
                && (words.word(participle).endsWith("ed") || words.is(participle, "close"))
                && words.noun(participle - 1);
        return reduced ? participle : -1;
    }

    private static int leftEdge(Words words, int last) {
        int first = last;
        while (first > 0 && last - first < LONGEST) {
            int before = first - 1;
            // "After the crash a member of the crew": an article begins a phrase.
            if (words.tagged(first, "DET") && words.noun(before)) {
                break;
            }
            if (words.joinsByHyphen(before)) {
                // "The two-time champion", "a 16-year-old"
                first = before - 1;
                continue;
            }
            boolean alike = words.tag(first).equals(words.tag(before - 1))
                    || words.tag(last).equals(words.tag(before - 1));
            // "At 8 p.m. from a man who said": he is no part of the hour.
            boolean hour = words.word(before - 1).endsWith(".m.");
            boolean joined = (words.noun(before - 1)
                            && !hour
                            && (words.isAny(before, INSIDE) || (words.isAny(before, AND) && alike)))
                    || isShare(words, before);
            // "State media", "a right-wing party": what a tagger takes for verbs.
            boolean state = (words.is(before, "state") && words.noun(first)) || words.joinsByHyphen(before - 1);
            if (words.isMark(before) || (!words.beforeNoun(before) && !joined && !state)) {
                break;
            }
            first = joined ? before - 1 : before;
        }
        return beforeLimit(words, first);
    }

    /** "At least one owner", "more than 100 workers", "about 20 residents": what limits a number belongs to the phrase. */
    private static int beforeLimit(Words words, int first) {
        if (words.is(first, "least") && words.is(first - 1, "at")) {
            return first - 1;
        }
        if (!words.tagged(first, "NUM")) {
            return first;
        }
        boolean compared = words.is(first - 1, "than") && words.isAny(first - 2, COMPARING);
        boolean least = words.is(first - 1, "least") && words.is(first - 2, "at");
        return compared || least ? first - 2 : words.isAny(first - 1, ROUGHLY) ? first - 1 : first;
    }

    /** "One of the owners", "some of the owners", "one in three". */
    private static boolean isShare(Words words, int preposition) {
        boolean number = words.tagged(preposition - 1, "NUM");
        return words.is(preposition, "of")
                ? number || words.isAny(preposition - 1, SHARES)
                : number && words.is(preposition, "in") && words.tagged(preposition + 1, "NUM");
    }

    /** "Told Channel 12 that". */
    private static boolean isNumberOfName(Words words, int i, int lastNoun) {
        return lastNoun >= 0
                && lastNoun == i - 1
                && words.tagged(i, "NUM")
                && words.tagged(lastNoun, "PROPN")
                && (words.is(i + 1, "that") || words.tagged(i + 1, "PUNCT"));
    }

    /** The phrase that begins at {@code from}; null when no noun or pronoun stands there. */
    @Nullable
    Phrase startingAt(Words words, int from) {
        if (words.tagged(from, "PRON") && !words.possessive(from) && !words.is(from, "that")) {
            return new Phrase(from, from + 1);
        }
        int lastNoun = -1;
        int i = from;
        while (words.has(i) && i - from < LONGEST) {
            if (lastNoun >= 0 && (words.tagged(i, "DET") || words.possessive(i) || circumstance.isTime(words, i))) {
                break;
            }
            if (words.isMark(i)) {
                break;
            }
            if (words.noun(i) || isNumberOfName(words, i, lastNoun)) {
                lastNoun = i;
            } else if (lastNoun >= 0 && words.isAny(i, BEHIND) && !circumstance.startsAt(words, i)) {
                int next = i + 1;
                if (!words.beforeNoun(next)) {
                    break;
                }
                i = next;
                lastNoun = words.noun(i) ? i : lastNoun;
            } else if (lastNoun >= 0 && words.isAny(i, AND) && words.noun(i + 1)) {
                lastNoun = ++i;
            } else if (!words.beforeNoun(i) && !words.joinsByHyphen(i)) {
                break;
            }
            i++;
        }
        if (lastNoun < 0) {
            return null;
        }
        return new Phrase(from, lastNoun + 1);
    }
}
