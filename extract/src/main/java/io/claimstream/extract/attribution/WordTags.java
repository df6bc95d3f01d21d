package io.claimstream.extract.attribution;

import io.claimstream.extract.name.NameMention;
import io.claimstream.extract.text.Token;
import java.util.List;
import java.util.Set;

/** The tags of a sentence's words, put right where names and reporting verbs tell what the tagger did not see. */
final class WordTags {

    private static final Set<String> OWNS = Set.of("'s", "’s");
    private static final Set<String> TELLING = Set.of("said", "says", "told", "tells", "wrote", "added");
    private static final Set<String> MISTAKEN = Set.of("VERB", "AUX", "PRON", "NOUN", "X", "INTJ");

    private final List<Token> tokens;
    private final boolean[] quoted;
    private final String[] tags;

    private WordTags(List<Token> tokens, boolean[] quoted) {
        this.tokens = tokens;
        this.quoted = quoted;
        this.tags = new String[tokens.size()];
    }

    /** One tag for each token; names are no verbs or pronouns, whatever the tagger takes them for. */
    static String[] of(List<Token> tokens, boolean[] quoted, List<NameMention> names) {
        WordTags words = new WordTags(tokens, quoted);
        for (int i = 0; i < words.tags.length; i++) {
            words.tags[i] = words.corrected(i);
        }
        int i = 0;
        for (NameMention name : names) {
            while (i < tokens.size() && tokens.get(i).start() < name.start()) {
                i++;
            }
            words.mark(name, i);
        }
        return words.tags;
    }

    /** No verb owns anything ("the examiner's office"), and whoever "told reporters" has a name. */
    private String corrected(int i) {
        String tag = tokens.get(i).tag();
        boolean verb = tag.equals("VERB") || tag.equals("AUX");
        if (!verb) {
            return tag;
        }
        if (OWNS.contains(word(i + 1)) && tokens.get(i + 1).tag().equals("PART")) {
            return "NOUN";
        }
        boolean name = i > 0 && !quoted[i] && isCapitalised(i) && TELLING.contains(text(i + 1));
        return name && !word(i).endsWith("ing") ? "PROPN" : tag;
    }

    private void mark(NameMention name, int first) {
        for (int i = first; i < tokens.size() && tokens.get(i).end() <= name.end(); i++) {
            if (MISTAKEN.contains(tags[i]) && isCapitalised(i)) {
                if (isFollowedByItsVerb(i)) {
                    tags[i + 1] = "VERB";
                }
                tags[i] = "PROPN";
            }
        }
    }

    /** "Anna Berg lives in Lund": the verb stands behind what was taken for it. */
    private boolean isFollowedByItsVerb(int i) {
        boolean verb = tags[i].equals("VERB") || tags[i].equals("AUX");
        return verb
                && i + 2 < tags.length
                && tags[i + 1].equals("NOUN")
                && word(i + 1).endsWith("s")
                && tags[i + 2].equals("ADP");
    }

    private String word(int i) {
        return i < tokens.size() ? tokens.get(i).lower() : "";
    }

    private String text(int i) {
        return i < tokens.size() ? tokens.get(i).text() : "";
    }

    private boolean isCapitalised(int i) {
        String word = text(i);
        return Character.isUpperCase(word.charAt(0)) && (word.length() == 1 || !Character.isUpperCase(word.charAt(1)));
    }
}
