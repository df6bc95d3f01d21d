package io.claimstream.extract.name;

import java.util.Optional;

/** Short forms that a text gives in brackets behind a name: "Collective Security Treaty Organization (CSTO)". */
final class Acronym {

    private static final int LONGEST = 8;

    private Acronym() {}

    /** The acronym in brackets behind a name whose initials it is made of. */
    static Optional<String> after(String text, Candidate name) {
        int open = name.end() + 1;
        if (open + 2 >= text.length() || text.charAt(name.end()) != ' ' || text.charAt(open) != '(') {
            return Optional.empty();
        }
        int close = text.indexOf(')', open);
        if (close < 0 || close - open > LONGEST) {
            return Optional.empty();
        }
        String acronym = text.substring(open + 1, close);
        return spells(name.text(), acronym.replace(".", "")) ? Optional.of(acronym) : Optional.empty();
    }

    /** All letters of the acronym are initials of the name's capitalised words, in order. */
    static boolean spells(String name, String acronym) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return acronym.length() > 1 && initials.toString().contentEquals(acronym);
    }
}
