package io.claimstream.aggregate.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The classes of nouns.txt, found by the words at the end of a noun phrase. */
final class NounLexicon {

    private static final int LONGEST_PHRASE = 3;
    private static final Pattern ENTRY = Pattern.compile("(people\\*?|thing|nation) ([^:]+): (.*)");

    private enum Kind {
        PEOPLE,
        /** People of no calling, of whom their nation says more. */
        ANY_PEOPLE,
        NATION,
        THING
    }

    private record Entry(Kind kind, Noun noun) {}

    private final Map<String, Entry> entries = new HashMap<>();

    static NounLexicon read() {
        NounLexicon lexicon = new NounLexicon();
        for (String line : Lexicon.lines("nouns.txt")) {
            lexicon.add(line);
        }
        return lexicon;
    }

    private void add(String line) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            throw new IllegalStateException("nouns.txt: " + line);
        }
        Kind kind = switch (entry.group(1)) {
            case "people" -> Kind.PEOPLE;
            case "people*" -> Kind.ANY_PEOPLE;
            case "nation" -> Kind.NATION;
            default -> Kind.THING;
        };
        Noun noun = new Noun(entry.group(2), kind != Kind.THING);
        for (String word : entry.group(3).split(",", -1)) {
            entries.put(word.strip(), new Entry(kind, noun));
        }
    }

    /** The class of a noun phrase or of one word; null when its last words are in none. */
    @Nullable
    Noun classOf(String phrase) {
        List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
        for (int from = Math.max(0, words.size() - LONGEST_PHRASE); from < words.size(); from++) {
            Entry found = entry(words.subList(from, words.size()));
            if (found != null) {
                Noun nation = found.kind() == Kind.ANY_PEOPLE ? nationBefore(words, from) : null;
                return nation == null ? found.noun() : nation;
            }
        }
        return null;
    }

    private @Nullable Noun nationBefore(List<String> words, int end) {
        for (int from = Math.max(0, end - 2); from < end; from++) {
            Entry found = entry(words.subList(from, end));
            if (found != null && found.kind() == Kind.NATION) {
                return found.noun();
            }
        }
        return null;
    }

    private @Nullable Entry entry(List<String> words) {
        String phrase = String.join(" ", words);
        Entry found = entries.get(phrase);
        return found == null && phrase.endsWith("s") ? entries.get(phrase.substring(0, phrase.length() - 1)) : found;
    }
}
