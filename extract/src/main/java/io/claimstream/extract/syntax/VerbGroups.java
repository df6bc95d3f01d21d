package io.claimstream.extract.syntax;

import io.claimstream.extract.syntax.VerbGroup.Form;
import io.claimstream.extract.text.Sentence;
import io.claimstream.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds verb groups: auxiliaries, negation and adverbs, then the main verb. */
final class VerbGroups {

    private static final Set<String> MODALS =
            Set.of("may", "might", "could", "can", "will", "would", "shall", "should", "must", "'ll", "wo", "ca");
    private static final Set<String> CONTRACTED = Set.of("'d", "’d");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
    private static final Set<String> BE = Set.of("be", "get");
    private static final Set<String> OF = Set.of("of", "for", "with", "by", "from", "among", "in", "on");

    /** Participles that have become prepositions. */
    private static final Set<String> PREPOSITIONS =
            Set.of("including", "excluding", "following", "according", "regarding", "concerning", "during");

    private VerbGroups() {}

    static List<VerbGroup> in(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<VerbGroup> groups = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int end = end(tokens, i);
            if (end > i) {
                VerbGroup group = group(tokens, i, end);
                groups.add(groups.isEmpty() ? group : behindModal(tokens, groups.get(groups.size() - 1), group));
                i = end;
            } else {
                i++;
            }
        }
        return groups;
    }

    /** One past the verb group that begins at a token; the token itself when none begins there. */
    private static int end(List<Token> tokens, int first) {
        int i = first;
        if (isTo(tokens, i)) {
            i++;
        } else if (!isVerbal(tokens.get(i)) || isAttribute(tokens, i)) {
            return first;
        }
        int end = first;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (isAuxiliary(token) || isHaveBeforeVerb(tokens, i)) {
                end = ++i;
            } else if (isVerbal(token)) {
                return i + 1;
            } else if (i > first && isDue(tokens, i)) {
                break;
            } else if (isInside(token) && leadsToVerb(tokens, i)) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    /** "NATO is to send 40 men": two groups, as in "plans to send". */
    private static boolean isDue(List<Token> tokens, int to) {
        return tokens.get(to).lower().equals("to") && tokens.get(to - 1).lemma().equals("be");
    }

    /** A participle between an article and its noun ("the neighbouring country"). */
    static boolean isAttribute(List<Token> tokens, int i) {
        if (i == 0 || i + 1 >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        boolean opened = tokens.get(i - 1).is("DET") || tokens.get(i - 1).is("ADJ");
        if (opened && NounPhrases.isInCompound(tokens, i + 2) && token.text().equals(token.lemma())) {
            // "A die-hard fan"
            return true;
        }
        boolean noun = next.is("NOUN") || next.is("PROPN");
        if (NounPhrases.isInCompound(tokens, i)) {
            // "a winner-take-all primary", "a London-based firm"
            return noun || next.text().equals("-");
        }
        boolean past = token.text().endsWith("ed");
        Token before = tokens.get(i - 1);
        boolean determined = before.is("DET") || NounPhrases.isPossessivePronoun(before);
        // "An estimated 300 voters", "an estimated $3 million"
        boolean ofNumber = before.is("DET") && past && (next.is("NUM") || next.is("SYM"));
        // "A narrow and guarded pass"
        boolean joined = past
                && before.is("CCONJ")
                && i > 2
                && tokens.get(i - 2).is("ADJ")
                && tokens.get(i - 3).is("DET");
        // "13 percent of registered voters"
        boolean ofNoun = past && before.is("ADP") && OF.contains(before.lower());
        boolean behindArticle = determined && (past || token.text().endsWith("ing"));
        return ofNumber || (noun && (joined || behindArticle || ofNoun));
    }

    /** "Not only will the ship carry 40 men": a modal that stands before the subject belongs to the verb behind it. */
    private static VerbGroup behindModal(List<Token> tokens, VerbGroup before, VerbGroup group) {
        Token modal = tokens.get(before.head());
        boolean alone = before.end() == before.first() + 1 && MODALS.contains(modal.lower());
        boolean base = group.form() == Form.ACTIVE
                && group.modal() == null
                && tokens.get(group.head()).lower().equals(group.lemma());
        boolean asked = tokens.get(tokens.size() - 1).text().equals("?");
        if (!alone || !base || asked || before.end() == group.first()) {
            return group;
        }
        for (int i = before.end(); i < group.first(); i++) {
            if (tokens.get(i).is("PUNCT") || tokens.get(i).is("CCONJ")) {
                return group;
            }
        }
        return new VerbGroup(
                group.first(),
                group.head(),
                group.end(),
                group.lemma(),
                group.form(),
                modal(modal.lower()),
                group.negated());
    }

    private static VerbGroup group(List<Token> tokens, int first, int end) {
        int head = end - 1;
        boolean negated = false;
        String modal = null;
        String auxiliary = null;
        for (int i = first; i < end; i++) {
            Token token = tokens.get(i);
            String word = token.lower();
            negated |= NEGATIONS.contains(word);
            if (i < head && isVerbal(token)) {
                if (MODALS.contains(word) || isWould(tokens, i)) {
                    modal = modal == null ? modal(word) : modal;
                } else {
                    auxiliary = token.lemma();
                }
            }
        }
        // "Is not 300 km long": no other verb follows.
        negated |= end < tokens.size()
                && isAuxiliary(tokens.get(head))
                && NEGATIONS.contains(tokens.get(end).lower());
        Form form = form(tokens.get(head), auxiliary, modal, isTo(tokens, first));
        return new VerbGroup(first, head, end, tokens.get(head).lemma(), form, modal, negated);
    }

    private static Form form(Token head, @Nullable String auxiliary, @Nullable String modal, boolean infinitive) {
        boolean gerund = head.text().endsWith("ing");
        if (auxiliary != null && BE.contains(auxiliary)) {
            return gerund ? Form.PROGRESSIVE : Form.PASSIVE;
        }
        if (infinitive) {
            return Form.INFINITIVE;
        }
        boolean participle = gerund || (PastForms.mayBeParticiple(head) && !AUXILIARIES.contains(head.lemma()));
        return auxiliary == null && modal == null && participle ? Form.BARE_PARTICIPLE : Form.ACTIVE;
    }

    /** "He'd earn": a base form follows; before "he'd put" nothing tells. */
    private static boolean isWould(List<Token> tokens, int i) {
        Token next = tokens.get(i + 1);
        return CONTRACTED.contains(tokens.get(i).lower())
                && next.lower().equals(next.lemma())
                && (isAuxiliary(next) || (next.is("VERB") && !PastForms.mayBeParticiple(next)));
    }

    private static String modal(String word) {
        return switch (word) {
            case "'ll", "wo" -> "will";
            case "'d", "’d" -> "would";
            case "ca" -> "can";
            default -> word;
        };
    }

    private static boolean isVerbal(Token token) {
        return isAuxiliary(token) || (token.is("VERB") && !PREPOSITIONS.contains(token.lower()));
    }

    private static boolean isAuxiliary(Token token) {
        return token.is("AUX");
    }

    /** "have fled" where the tagger took the auxiliary for a verb. */
    private static boolean isHaveBeforeVerb(List<Token> tokens, int i) {
        return tokens.get(i).lemma().equals("have")
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).is("VERB") || (isInside(tokens.get(i + 1)) && leadsToVerb(tokens, i + 1)));
    }

    private static boolean isTo(List<Token> tokens, int i) {
        return tokens.get(i).text().equalsIgnoreCase("to") && i + 1 < tokens.size() && leadsToVerb(tokens, i + 1);
    }

    private static boolean isInside(Token token) {
        return token.is("ADV") || token.is("PART");
    }

    private static boolean leadsToVerb(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && isInside(tokens.get(i)) && i < from + 3) {
            i++;
        }
        return i < tokens.size() && isVerbal(tokens.get(i));
    }
}
