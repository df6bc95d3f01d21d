package io.claimstream.extract.attribution;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.Set;

/** Steps over how, where and when something is said: "in a statement", "on Twitter", "late Monday", "earlier this week". */
final class Circumstance {

    private static final Set<String> OPENING = Set.of(
            "in",
            "on",
            "at",
            "during",
            "to",
            "after",
            "before",
            "via",
            "through",
            "from",
            "of",
            "by",
            "with",
            "over",
            "following",
            "about",
            "late",
            "early",
            "earlier",
            "for",
            "as");
    private static final Set<String> TIME = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tonight",
            "overnight",
            "earlier",
            "recently",
            "later",
            "then",
            "again",
            "last",
            "this");
    private static final Set<String> WEEKDAY =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> OCCASION = Set.of("after", "before", "following", "during", "amid", "since");
    private static final Set<String> PARTS_OF_DAY = Set.of("late", "early");
    private static final Set<String> PERIOD =
            Set.of("week", "month", "year", "night", "morning", "afternoon", "evening", "day", "summer", "fall");

    private static final Set<String> PUBLISHED =
            Set.of("posted", "issued", "published", "released", "broadcast", "sent");

    private final Set<String> nouns = Lexicon.words(Circumstance.class, "circumstance-nouns.txt");

    /** True for a word of time that needs no preposition. */
    boolean isTime(Words words, int i) {
        return words.isAny(i, TIME)
                && !words.is(i + 1, "'s")
                && !words.is(i + 1, "’s")
                && ((!words.is(i, "last") && !words.is(i, "this"))
                        || words.isAny(i + 1, PERIOD)
                        || words.isAny(i + 1, TIME));
    }

    /** The "week" of "this week Berg said". */
    boolean endsTime(Words words, int i) {
        return words.isAny(i, PERIOD) && isTime(words, i - 1);
    }

    /** Where the words of time begin that end right before {@code end}: "on Tuesday", "last year"; {@code end} without any. */
    int timeBefore(Words words, int end) {
        int last = end - 1;
        if (words.isAny(last, WEEKDAY)) {
            int day = words.isAny(last - 1, PARTS_OF_DAY) ? last - 1 : last;
            return words.is(day - 1, "on") ? day - 1 : day;
        }
        boolean near = words.isAny(last, PERIOD) && (words.is(last - 1, "last") || words.is(last - 1, "this"));
        if (near) {
            return words.is(last - 2, "earlier") || words.is(last - 2, "late") ? last - 2 : last - 1;
        }
        boolean year = words.tagged(last, "NUM")
                && words.is(last - 1, "in")
                && words.word(last).length() == 4
                && words.noun(last - 2);
        return year ? last - 1 : end;
    }

    /** "Friday, Dec. 29, 2017,": the date belongs to the day. */
    private static int behindDate(Words words, int comma) {
        if (!words.is(comma, ",") || !words.tagged(comma + 1, "PROPN") || !words.tagged(comma + 2, "NUM")) {
            return comma;
        }
        boolean year = words.is(comma + 3, ",") && words.tagged(comma + 4, "NUM");
        int end = year ? comma + 5 : comma + 3;
        return words.is(end, ",") ? end + 1 : end;
    }

    /** True when a phrase begins here that tells where or how something is said. */
    boolean startsAt(Words words, int i) {
        if (!words.isAny(i, OPENING)) {
            return false;
        }
        for (int j = i + 1; j < i + 6 && (words.beforeNoun(j) || words.noun(j)); j++) {
            if (nouns.contains(words.word(j)) || isTime(words, j)) {
                return true;
            }
        }
        return false;
    }

    /** Where an announced thing ends and a circumstance of the announcement begins: "a deal | after 12 hours"; {@code end} without one. */
    int before(Words words, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (words.isAny(i, OCCASION) && !words.quoted(i)) {
                return i;
            }
        }
        return end;
    }

    /** The first token behind the circumstances that begin at {@code from}. */
    int skip(Words words, int from) {
        int i = from;
        while (words.has(i)) {
            int next = skipOne(words, i);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private int skipOne(Words words, int i) {
        if (isTime(words, i)) {
            int next = i + 1;
            while (words.isAny(next, PERIOD) || words.isAny(next, TIME)) {
                next++;
            }
            return words.isAny(next - 1, WEEKDAY) ? behindDate(words, next) : next;
        }
        if (words.tagged(i, "ADV")
                && !words.isAny(i, Set.of("how", "why", "when", "where", "more", "only", "about", "there"))) {
            return i + 1;
        }
        if (!words.isAny(i, OPENING) || words.tagged(i, "PART")) {
            return i;
        }
        int j = i + 1;
        int noun = -1;
        while (words.has(j) && j - i < 10 && !words.isMark(j)) {
            if (words.joinsByHyphen(j)) {
                // "About the rapid-response fund": the compound is whole.
                j += 2;
                continue;
            }
            if (words.noun(j) || (words.tagged(j, "PRON") && j == i + 1) || words.tagged(j, "NUM")) {
                noun = j;
            } else if (noun >= 0 && (words.tagged(j, "DET") || !words.beforeNoun(j))) {
                break;
            } else if (!words.beforeNoun(j)) {
                break;
            }
            j++;
        }
        if (noun < 0) {
            return i;
        }
        // "in a statement posted on its website"
        boolean goesOn = words.isAny(noun + 1, PUBLISHED) && words.isAny(noun + 2, OPENING);
        return goesOn ? noun + 2 : noun + 1;
    }
}
