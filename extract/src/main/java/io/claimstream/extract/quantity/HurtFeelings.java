package io.claimstream.extract.quantity;

import io.claimstream.extract.lexicon.Lexicon;
import io.claimstream.extract.syntax.SentenceSyntax;
import java.util.Set;

/** Tells hurt feelings from hurt bodies: "he was hurt and surprised by her words". */
final class HurtFeelings {

    /** How far behind those counted "hurt" may stand, and how far from it what tells of feelings, in tokens. */
    private static final int REACH = 5;

    private final Set<String> feelings = Lexicon.words(HurtFeelings.class, "feelings.txt");
    private final Set<String> words = Lexicon.words(HurtFeelings.class, "hurting-words.txt");

    /** Whether it is the feelings of those in front of a token that are said to be hurt. */
    boolean are(SentenceSyntax syntax, int from) {
        int hurt = from;
        while (hurt < from + REACH && !syntax.word(hurt).equals("hurt")) {
            hurt++;
        }
        if (!syntax.word(hurt).equals("hurt")) {
            return false;
        }
        if (feelings.contains(syntax.word(hurt - 1))) {
            return true;
        }
        boolean by = false;
        for (int i = hurt + 1; i < hurt + REACH && continues(syntax, i); i++) {
            by |= syntax.word(i).equals("by");
            boolean joined = syntax.word(i - 1).equals("and") && feelings.contains(syntax.word(i));
            if (joined || (by && words.contains(syntax.word(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean continues(SentenceSyntax syntax, int token) {
        return !syntax.word(token).isEmpty() && !syntax.token(token).is("PUNCT");
    }
}
