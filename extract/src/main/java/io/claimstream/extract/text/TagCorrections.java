package io.claimstream.extract.text;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.Locale;
import java.util.Set;

/** Corrects what the tagger is known to get wrong in news: numbers by their shape, participles by what stands beside them. */
final class TagCorrections {

    /** "Third man dies": the tagger takes the rank that opens a headline for an adverb. */
    private static final Set<String> RANKS =
            Set.of("Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth");

    private static final Set<String> MAGNITUDES = Set.of("hundred", "thousand", "million", "billion", "dozen");

    /** In headlines the tagger takes them for names. */
    private static final Set<String> PREPOSITIONS = Set.of(
            "Among", "After", "Before", "During", "Amid", "Between", "Against", "Into", "From", "With", "Without");

    private static final Set<String> QUANTIFIERS =
            Set.of("multiple", "several", "many", "numerous", "various", "Multiple", "Several", "Many");
    /** "Found wounded", and "a man who police say shot three people". */
    private static final Set<String> BEFORE_PARTICIPLE = Set.of("found", "left", "say", "says", "said", "believe");

    private static final Set<String> WEEKDAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Set<String> HAVE = Set.of("had", "has", "have");
    private static final Set<String> OBJECTS = Set.of("PROPN", "PRON", "DET", "NUM");
    private static final Set<String> BE = Set.of("is", "are", "was", "were");

    /** "An official with knowledge of it": nouns for people that are adjectives before other nouns only. */
    private static final Set<String> PEOPLE = Lexicon.words(TagCorrections.class, "people-adjectives.txt");

    private static final Set<String> POSSESSIVES = Set.of("his", "their", "its", "my", "our", "your", "her");

    /** What a weapon leaves is told of by the name of the weapon. */
    private static final Set<String> SINGULAR_OF_MANY = Lexicon.words(TagCorrections.class, "wounding-nouns.txt");

    private final Lemmatizer lemmatizer;

    TagCorrections(Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
    }

    /** Rewrites the tags in place. */
    void apply(String[] words, String[] tags) {
        for (int i = 0; i < words.length; i++) {
            tags[i] = byShape(words[i], tags[i]);
            tags[i] = OpenClass.corrected(words, tags, i);
        }
        if (words.length > 1 && tags[0].equals("ADV") && RANKS.contains(words[0]) && !tags[1].equals("PUNCT")) {
            tags[0] = "ADJ";
        }
        for (int i = 0; i + 1 < words.length; i++) {
            if (HeadlineTags.isSuspect(words, tags, i)) {
                tags[i] = "NOUN";
            } else if (ContextTags.isPluralBeforeVerb(words, tags, i)) {
                tags[i] = "NOUN";
                tags[i + 1] = "VERB";
            }
        }
        for (int i = 1; i < words.length; i++) {
            if (MAGNITUDES.contains(words[i]) && words[i - 1].equals("a")) {
                // "Shot a hundred people": the tagger takes them for verbs.
                tags[i - 1] = "DET";
                tags[i] = "NUM";
            } else if (HeadlineTags.isState(words, tags, i)) {
                tags[i] = words[i].equals("Dead") ? "ADJ" : "VERB";
            }
            if (isBehindHave(words, tags, i)) {
                tags[i] = "VERB";
            }
            boolean verb = tags[i].equals("VERB");
            if (verb && isNameInProse(words, i)) {
                tags[i] = "PROPN";
            } else if (verb && ContextTags.owns(words, tags, i)) {
                tags[i] = Character.isUpperCase(words[i].charAt(0)) ? "PROPN" : "NOUN";
            } else if (ContextTags.isRankOfDeed(words, tags, i)) {
                tags[i] = "ADV";
            } else if (isPluralNoun(words, tags, i)
                    || ContextTags.closesPhrase(words, tags, i)
                    || ContextTags.isPluralBehindAuxiliary(words, tags, i)
                    || isPersonNoun(words, tags, i)
                    || (verb && isNounBehindTo(words, i))) {
                tags[i] = "NOUN";
            } else if (isMistakenParticiple(words, tags, i)
                    || HeadlineTags.isVerb(words, tags, i)
                    || InfinitiveTags.isVerb(words, tags, i)
                    || ContextTags.isGerund(words, tags, i)
                    || ContextTags.isOnlyVerb(words, tags, i)
                    || isSecondDeed(words, tags, i)) {
                tags[i] = "VERB";
            }
        }
    }

    /** "Killing one civilian and wounding 29", "and wounding his father": what has an object behind "and" is done. */
    private static boolean isSecondDeed(String[] words, String[] tags, int i) {
        boolean object = i + 1 < words.length
                && (tags[i + 1].equals("NUM") || tags[i + 1].equals("DET") || tags[i + 1].equals("PRON"));
        return object
                && words[i].endsWith("ing")
                && words[i - 1].equals("and")
                && (tags[i].equals("ADJ") || tags[i].equals("NOUN"));
    }

    /** "Had shot Berg and two others": no noun stands between "had" and what one had. */
    private boolean isBehindHave(String[] words, String[] tags, int i) {
        return tags[i].equals("NOUN")
                && HAVE.contains(words[i - 1])
                && i + 1 < words.length
                && OBJECTS.contains(tags[i + 1])
                && lemmatizer.isPast(words[i]);
    }

    private static boolean isPersonNoun(String[] words, String[] tags, int i) {
        boolean inPhrase = tags[i - 1].equals("NOUN")
                || tags[i - 1].equals("PROPN")
                || tags[i - 1].equals("DET")
                || tags[i - 1].equals("ADJ");
        boolean ends = i + 1 < words.length
                && (tags[i + 1].equals("ADP") || tags[i + 1].equals("VERB") || tags[i + 1].equals("AUX"));
        // "The singer was hurt": most nouns for who does something end so, and so do comparatives.
        boolean doer = (words[i].endsWith("er") || words[i].endsWith("or")) && PersonNouns.contains(words[i]);
        return tags[i].equals("ADJ") && inPhrase && ends && (doer || PEOPLE.contains(words[i]));
    }

    /** "Multiple gunshot wounds": behind a plural number and one singular noun a word in -s is no verb. */
    private static boolean isPluralNoun(String[] words, String[] tags, int i) {
        return i > 1
                && (tags[i].equals("VERB") || tags[i].equals("NOUN"))
                && words[i].endsWith("s")
                && tags[i - 1].equals("NOUN")
                && !words[i - 1].endsWith("s")
                && SINGULAR_OF_MANY.contains(words[i - 1])
                && (QUANTIFIERS.contains(words[i - 2]) || (tags[i - 2].equals("NUM") && !words[i - 2].equals("one")));
    }

    /** "Privy to negotiations": an infinitive has no -s. */
    private static boolean isNounBehindTo(String[] words, int i) {
        return words[i - 1].equals("to")
                && words[i].endsWith("s")
                && !words[i].endsWith("ss")
                && !Verbs.contains(words[i]);
    }

    /** "The poll finds Trump up": outside headlines a verb has no capital within a sentence. */
    private static boolean isNameInProse(String[] words, int i) {
        if (!Character.isUpperCase(words[i].charAt(0)) || words[i].length() < 3 || !isLower(words[i - 1])) {
            return false;
        }
        int lower = 0;
        int upper = 0;
        for (String word : words) {
            if (word.length() > 3) {
                lower += isLower(word) ? 1 : 0;
                upper += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return lower > 3 * upper;
    }

    private static boolean isLower(String word) {
        return Character.isLowerCase(word.charAt(0));
    }

    private static String byShape(String word, String tag) {
        char first = word.charAt(0);
        char last = word.charAt(word.length() - 1);
        if (isNumeral(first) && isNumeral(last)) {
            return "NUM";
        }
        if (Character.isLetter(first)) {
            if (tag.equals("SCONJ") && POSSESSIVES.contains(word)) {
                return "PRON";
            }
            if (tag.equals("ADJ") && word.equals("percent")) {
                return "NOUN";
            }
            if (tag.equals("ADJ") && BE.contains(word)) {
                return "AUX";
            }
            if ((tag.equals("ADJ") && word.equals("include")) || (word.equals("said") && !tag.equals("AUX"))) {
                return "VERB";
            }
            if (tag.equals("PROPN") && PREPOSITIONS.contains(word)) {
                return "ADP";
            }
            if (tag.equals("AUX") && (word.equals("won") || (word.length() > 3 && word.endsWith("ed")))) {
                // No auxiliary ends in -ed but "need".
                return word.endsWith("need") ? tag : "VERB";
            }
            boolean named = Character.isUpperCase(first) && Character.isDigit(last);
            return named || tag.equals("PUNCT") || tag.equals("SYM") ? (named ? "PROPN" : "X") : tag;
        }
        if (Character.isDigit(first) || (word.length() > 1 && Character.isLetter(last))) {
            return tag;
        }
        if (Character.getType(first) == Character.CURRENCY_SYMBOL || "%+=°<>#".indexOf(first) >= 0) {
            return "SYM";
        }
        return tag.equals("PART") || tag.equals("SYM") || tag.equals("AUX") ? tag : "PUNCT";
    }

    private static boolean isNumeral(char c) {
        return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /** "12 others wounded.", "was injured by": a past participle that follows its noun or auxiliary and no noun follows. */
    private boolean isMistakenParticiple(String[] words, String[] tags, int i) {
        if (!tags[i].equals("ADJ") && !tags[i].equals("NOUN")) {
            return false;
        }
        boolean follows = switch (tags[i - 1]) {
            case "NOUN", "PROPN", "PRON", "NUM", "AUX" -> true;
            case "ADV" -> i > 1 && (tags[i - 2].equals("AUX") || tags[i - 2].equals("NOUN"));
            case "ADJ" ->
                words[i - 1].equals("more")
                        || QUANTIFIERS.contains(words[i - 1])
                        || (words[i - 1].equalsIgnoreCase("old") && i > 1 && words[i - 2].equals("-"));
            case "VERB" -> BEFORE_PARTICIPLE.contains(words[i - 1]);
            default -> false;
        };
        // "Guards shot six people", "a boy shot early Monday"
        boolean counts = i + 1 < words.length
                && !tags[i].equals("ADJ")
                && (tags[i + 1].equals("NUM") || words[i + 1].equals("early") || words[i + 1].equals("late"));
        boolean modifies = i + 1 < words.length
                && !counts
                && !WEEKDAYS.contains(words[i + 1])
                && switch (tags[i + 1]) {
                    case "NOUN", "PROPN", "ADJ", "NUM" -> true;
                    default -> words[i + 1].equals("-");
                };
        return follows && !modifies && lemmatizer.isPast(words[i].toLowerCase(Locale.ROOT));
    }
}
