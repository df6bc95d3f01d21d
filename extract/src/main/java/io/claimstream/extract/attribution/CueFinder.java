package io.claimstream.extract.attribution;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the reporting verbs of a sentence that stand outside quotations and do report: not "did not say", "could say", "to say". */
final class CueFinder {

    /** Forms that a tagger often takes for something else than verbs, above all in headlines. */
    private static final Map<String, String> ALWAYS =
            Map.of("said", "say", "says", "say", "told", "tell", "tells", "tell", "wrote", "write", "tweeted", "tweet");

    private static final Set<String> UNREAL = Set.of("can", "could", "should", "might", "may", "must", "cannot");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final Set<String> SINGULAR_PRONOUNS = Set.of("he", "she");
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ":", "that");
    private static final Set<String> BEFORE_PARTICIPLE = Set.of("when", "if", "once", "though", "although", "unless");
    private static final Set<String> NEGATION = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> IRREGULAR_PARTICIPLES =
            Set.of("said", "told", "found", "shown", "known", "thought", "felt", "written", "sworn", "sought", "held");
    private static final int GROUP = 6;

    /** The words of a name and the verb behind it. */
    private static final int NAME = 5;

    private final ReportingVerbs verbs = new ReportingVerbs();
    private final Set<String> avoiding = Lexicon.words(CueFinder.class, "avoiding-verbs.txt");
    private final Set<String> evidence = Lexicon.words(CueFinder.class, "evidence-nouns.txt");

    List<Cue> find(Words words) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.quoted(i)) {
                Cue cue = at(words, i);
                if (cue != null) {
                    cues.add(cue);
                }
            }
        }
        return cues;
    }

    private @Nullable Cue at(Words words, int head) {
        String lemma = lemma(words, head);
        ReportingVerb verb = lemma.isEmpty() ? null : verbs.find(lemma, words.word(head + 1));
        if (verb == null && followsUtterance(words, head)) {
            verb = new ReportingVerb(lemma, EnumSet.of(Trait.QUOTE));
        }
        if (verb == null) {
            return null;
        }
        if (AccordingTo.isCiting(words, head)) {
            // Read with "according to".
            return null;
        }
        if (words.is(head - 1, "-")
                && words.at(head - 1).end() == words.at(head).start()) {
            // "better-than-expected"
            return null;
        }
        if (isAttribute(words, head)) {
            return null;
        }
        if (isUnfulfilled(words, head)) {
            return null;
        }
        int first = head;
        boolean be = false;
        for (int i = head - 1; i >= 0 && head - i < GROUP; i--) {
            if (words.tagged(i, "AUX")) {
                if (words.isAny(i, UNREAL)) {
                    return null;
                }
                be |= words.at(i).lemma().equals("be");
            } else if (words.isAny(i, NEGATION) || (i == head - 1 && isAvoided(words, i))) {
                return null;
            } else if (words.is(i, "to")) {
                if (!words.is(i - 1, "on")) {
                    return null;
                }
                // "went on to say" is said.
                i = i - 1;
                first = Math.max(0, i - 1);
                break;
            } else if (!words.tagged(i, "ADV") || words.is(i, "how")) {
                break;
            }
            first = i;
        }
        be |= isNamed(words, verb, head) || isHeld(words, head);
        return new Cue(verb, first, head, head + (verb.hasParticle() ? 2 : 1), form(words.word(head), be));
    }

    /** "Avoided reporting", "without saying". */
    private boolean isAvoided(Words words, int governor) {
        return words.word(governor + 1).endsWith("ing")
                && (avoiding.contains(words.at(governor).lemma()) || words.is(governor, "without"));
    }

    /** "“…,” she shared", "“…,” laughed Berg": a quotation that a comma closes tells that any verb is one of speech. */
    private static boolean followsUtterance(Words words, int head) {
        int subject = head - 1;
        if (words.isAny(subject, PRONOUNS)) {
            subject--;
        } else {
            while (head - subject < NAME && words.tagged(subject, "PROPN") && !words.quoted(subject)) {
                subject--;
            }
        }
        boolean behind = subject < head - 1 || words.tagged(head + 1, "PROPN");
        return behind
                && words.quoted(0)
                && words.tagged(head, "VERB")
                && words.quoted(subject)
                && words.is(subject - 1, ",")
                && words.quoted(subject - 1);
    }

    /** "Pages labelled “Members”", "glasses dubbed Vista": no one is named who names them. */
    private static boolean isNamed(Words words, ReportingVerb verb, int head) {
        boolean aside = words.is(head + 1, "as") || (words.is(head - 1, ",") && words.tagged(head + 1, "PROPN"));
        return verb.can(Trait.NAMING) && (aside || (words.isMark(head + 1) && words.tagged(head - 1, "NOUN")));
    }

    /**
     * "A ship, estimated to be 40 metres long", "hurt, but expected to live", "the ports expected to be shut": no one is named who
     * estimates. "When asked": no one is named who asks.
     */
    private static boolean isHeld(Words words, int head) {
        if (words.isAny(head - 1, BEFORE_PARTICIPLE)) {
            return words.word(head).endsWith("ed") || words.isAny(head, IRREGULAR_PARTICIPLES);
        }
        boolean expected = words.is(head, "expected");
        boolean of = expected && words.noun(head - 1) && words.hasVerb(0, head - 1) && words.tagged(head + 2, "AUX");
        boolean apart = words.is(head - 1, ",") || (words.is(head - 1, "but") && expected);
        return words.is(head + 1, "to") && (of || (apart && (expected || words.tagged(head + 2, "AUX"))));
    }

    /** "Would have told him": nobody did. */
    private static boolean isUnfulfilled(Words words, int head) {
        return words.is(head - 1, "have") && words.is(head - 2, "would");
    }

    /** "The accused driver", "for accused drivers", "40 pledged seats", "a much criticized plan", "about her endorsing it": no one reports. */
    private static boolean isAttribute(Words words, int head) {
        String word = words.word(head);
        boolean owned = isOwned(words, head);
        boolean opened = owned || words.tagged(head - 1, "ADP");
        boolean counted = words.tagged(head - 1, "NUM") && words.word(head + 1).endsWith("s");
        boolean graded = words.tagged(head - 1, "ADV") && isOwned(words, head - 1);
        boolean past = word.endsWith("ed") && (opened || counted || graded) && words.noun(head + 1);
        return past || (word.endsWith("ing") && owned);
    }

    /** Behind an article or a possessive. */
    private static boolean isOwned(Words words, int i) {
        boolean possessor = words.owns(i - 1) && words.tagged(i - 1, "PART");
        return words.tagged(i - 1, "DET") || words.possessive(i - 1) || possessor;
    }

    private String lemma(Words words, int head) {
        String always = ALWAYS.get(words.word(head));
        if (always != null) {
            return always;
        }
        if (words.tagged(head, "VERB")) {
            return words.at(head).lemma().toLowerCase(Locale.ROOT);
        }
        return isVerbByPlace(words, head) ? words.at(head).lemma() : "";
    }

    /** "…," Anna Berg notes: a tagger takes it for a plural, but a name and the end of the clause are around it. */
    private boolean isVerbByPlace(Words words, int head) {
        if (!words.tagged(head, "NOUN")) {
            return false;
        }
        if (!words.word(head).endsWith("s")) {
            // "…, local media report."
            boolean many = words.is(head - 1, "media")
                    || (words.tagged(head - 1, "NOUN") && words.word(head - 1).endsWith("s"));
            return many && words.word(head).equals("report") && (words.isFinal(head + 1) || words.is(head + 1, "that"));
        }
        if (words.tagged(head - 1, "ADV") && words.is(head + 1, "that")) {
            return true;
        }
        boolean subject = words.tagged(head - 1, "PROPN")
                || words.isAny(head - 1, SINGULAR_PRONOUNS)
                || (words.noun(head - 1) && evidence.contains(words.word(head - 1)));
        boolean apart = words.isFinal(head + 1)
                || words.isAny(head + 1, CLAUSE_ENDS)
                || words.isMark(head + 1)
                || !words.has(head + 1);
        return subject && apart;
    }

    private static Cue.Form form(String word, boolean be) {
        if (word.endsWith("ing")) {
            return be ? Cue.Form.FINITE : Cue.Form.PARTICIPLE;
        }
        return be && (word.endsWith("ed") || IRREGULAR_PARTICIPLES.contains(word)) ? Cue.Form.PASSIVE : Cue.Form.FINITE;
    }
}
