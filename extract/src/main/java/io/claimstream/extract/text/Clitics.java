package io.claimstream.extract.text;

import java.util.Locale;

/**
 * The tagger learnt words with their clitics on, and gives them a tag of two parts: "don't" is AUX+PART. This puts the
 * tokens of a sentence together as it knows them, and takes its tags apart again.
 */
final class Clitics {

    private Clitics() {}

    /** For each token whether it hangs on the one before. */
    static boolean[] find(String text, int[][] spans) {
        boolean[] hangs = new boolean[spans.length];
        boolean quoted = false;
        for (int i = 0; i < spans.length; i++) {
            String word = plain(text.substring(spans[i][0], spans[i][1]));
            boolean glued = i > 0 && spans[i - 1][1] == spans[i][0];
            if (word.equals("'")) {
                boolean possessive = glued && !quoted && "sxzSXZ".indexOf(text.charAt(spans[i][0] - 1)) >= 0;
                hangs[i] = possessive;
                quoted = !possessive && !glued;
            } else {
                hangs[i] = glued && isClitic(word, plain(text.substring(spans[i - 1][0], spans[i - 1][1])));
            }
        }
        return hangs;
    }

    /** A word with its clitic as the tagger knows them: the bare apostrophe of a plural is none that it has seen. */
    static String join(String host, String clitic) {
        return clitic.equals("'") ? host : host + clitic;
    }

    /** The part of a tag that belongs to a clitic. */
    static String tag(String whole, String clitic) {
        int plus = whole.indexOf('+');
        if (plus >= 0) {
            return whole.substring(plus + 1);
        }
        boolean particle = clitic.endsWith("t") || clitic.equals("'");
        boolean possessive = clitic.equalsIgnoreCase("'s") && !whole.equals("PRON") && !whole.equals("ADV");
        return particle || possessive ? "PART" : "AUX";
    }

    /** The part of a tag that belongs to the word before its clitic. */
    static String hostTag(String whole) {
        int plus = whole.indexOf('+');
        return plus < 0 ? whole : whole.substring(0, plus);
    }

    /** Quotes and dashes as the treebank writes them. */
    static String plain(String word) {
        return switch (word) {
            case "“", "”", "„", "«", "»" -> "\"";
            case "–" -> "-";
            case "—" -> "--";
            case "…" -> "...";
            default ->
                word.indexOf('’') < 0 && word.indexOf('‘') < 0
                        ? word
                        : word.replace('’', '\'').replace('‘', '\'');
        };
    }

    private static boolean isClitic(String word, String before) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean apostrophe = lower.length() > 1 && lower.charAt(0) == '\'' && Character.isLetter(lower.charAt(1));
        return apostrophe || lower.equals("n't") || (lower.equals("not") && before.equalsIgnoreCase("can"));
    }
}
