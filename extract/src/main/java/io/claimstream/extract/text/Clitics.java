package io.claimstream.extract.text;

/**
 * The tagger learnt words with their clitics on, and gives them a tag of two parts: "don't" is AUX+PART. This puts the
 * tokens of a sentence together as it knows them, and takes its tags apart again.
 */
final class Clitics {

    private Clitics() {}

    /** For each token, its word made plain, whether it hangs on the one before. */
    static boolean[] find(int[][] spans, String[] words) {
        boolean[] hangs = new boolean[spans.length];
        boolean quoted = false;
        for (int i = 0; i < spans.length; i++) {
            String word = words[i];
            boolean glued = i > 0 && spans[i - 1][1] == spans[i][0];
            if (word.equals("'")) {
                boolean possessive = glued && !quoted && endsInHiss(words[i - 1]);
                hangs[i] = possessive;
                quoted = !possessive && !glued;
            } else {
                hangs[i] = glued && isClitic(word, words[i - 1]);
            }
        }
        return hangs;
    }

    private static boolean endsInHiss(String word) {
        return "sxzSXZ".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** A word with its clitic as the tagger knows them: the bare apostrophe of a plural is none that it has seen. */
    static String join(String host, String clitic) {
        return clitic.equals("'") ? host : host + clitic;
    }

    /** The part of a tag that belongs to a clitic. */
    static String tag(String whole, String clitic) {
        int plus = whole.indexOf('+');
        if (plus >= 0) {
            return whole.substring(plus + 1).intern();
        }
        boolean particle = clitic.endsWith("t") || clitic.equals("'");
        boolean possessive = clitic.equalsIgnoreCase("'s") && !whole.equals("PRON") && !whole.equals("ADV");
        return particle || possessive ? "PART" : "AUX";
    }

    /** The part of a tag that belongs to the word before its clitic. */
    static String hostTag(String whole) {
        int plus = whole.indexOf('+');
        return plus < 0 ? whole : whole.substring(0, plus).intern();
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
        boolean apostrophe = word.length() > 1 && word.charAt(0) == '\'' && Character.isLetter(word.charAt(1));
        return apostrophe
                || word.equalsIgnoreCase("n't")
                || (word.equalsIgnoreCase("not") && before.equalsIgnoreCase("can"));
    }
}
