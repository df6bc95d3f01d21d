package io.claimstream.extract.name;

import java.util.List;

/** Capitalised words in a row of one sentence, with the small words that names hold within: "Bank of the North". */
final class CapitalisedRuns {

    private static final int LONGEST = 12;

    private final List<Word> words;

    CapitalisedRuns(List<Word> words) {
        this.words = words;
    }

    /** Where the run that begins at a word ends. */
    int end(int from) {
        int end = from + 1;
        while (end < words.size() && end - from < LONGEST && words.get(end).follows()) {
            int next = end;
            while (next < words.size() && next - end < 2 && links(from, next)) {
                next++;
            }
            if (next >= words.size()
                    || !words.get(next).isCapitalised()
                    || !words.get(next).follows()) {
                break;
            }
            if (next == end
                    && NameLexicon.isTime(words.get(end).lower())
                    && !words.get(end - 1).isGiven()) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    private boolean links(int from, int at) {
        Word word = words.get(at);
        if (!word.follows() || word.isCapitalised()) {
            return false;
        }
        String lower = word.lower();
        if (NameKey.isParticle(lower)) {
            return true;
        }
        boolean ofOrFor = lower.equals("of")
                || (lower.equals("for")
                        && NameLexicon.isOrganisationHead(words.get(at - 1).lower()));
        boolean inPhrase = lower.equals("the") || lower.equals("and") || lower.equals("&");
        return (ofOrFor && NameHeads.isHead(words.get(at - 1))) || (inPhrase && hasOf(from, at));
    }

    private boolean hasOf(int from, int end) {
        for (int i = from; i < end; i++) {
            String lower = words.get(i).lower();
            if (lower.equals("of") || lower.equals("for")) {
                return true;
            }
        }
        return false;
    }
}
