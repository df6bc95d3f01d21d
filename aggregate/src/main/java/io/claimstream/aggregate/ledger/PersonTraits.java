package io.claimstream.aggregate.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What words tell of a person, as far as it tells him from others.
 *
 * @param names words of the fullest name, lower case; empty when nobody names the person
 * @param age in years; null when not told
 * @param traits what the nouns say of sex, time of life and part
 */
record PersonTraits(List<String> names, @Nullable Integer age, Set<Trait> traits) {

    /** What a noun says of the person whom it names. */
    enum Trait {
        MALE,
        FEMALE,
        CHILD,
        TEENAGER,
        ADULT,
        /** Two of whom one word tells: "parents". */
        PAIR,
        ATTACKER,
        /** Somebody else struck the person. */
        VICTIM
    }

    private static final Map<String, Set<Trait>> BY_WORD = new HashMap<>();
    private static final Set<String> NO_NAMES = new HashSet<>();

    static {
        for (String line : Lexicon.lines("person-traits.txt")) {
            int colon = line.indexOf(':');
            String trait = line.substring(0, colon).toUpperCase(Locale.ROOT);
            for (String word : line.substring(colon + 1).split(",", -1)) {
                NO_NAMES.add(word.strip());
                if (!trait.contains(" ")) {
                    BY_WORD.computeIfAbsent(word.strip(), k -> EnumSet.noneOf(Trait.class))
                            .add(Trait.valueOf(trait));
                }
            }
        }
    }

    private static final List<String> NUMERALS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> RANKS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Pattern OLD =
            Pattern.compile("(\\d{1,3}|[a-z]+)[- –‑](year|month|week|day)s?[- –‑]old", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANK_IN_FIGURES = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
    private static final Pattern AGE = Pattern.compile(", (\\d{1,2})$");
    private static final Pattern NAME = Pattern.compile("(\\p{Lu}\\p{Ll}[\\p{L}'’-]*+)(?: (\\p{Ll}[\\p{L}'’-]*+))?");
    private static final Pattern COMMA = Pattern.compile(", ");
    private static final Pattern DESCRIBED = Pattern.compile("^(?:an?|the|another) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_LOWER_CASE = Pattern.compile("(?<!\\S)(\\p{Ll}[\\p{L}'’-]*+)");
    // Reports that differ by a year mean one child.
    private static final int SAME_AGE = 1;
    private static final int LONG_NAME = 6;
    private static final int GROWN_UP = 18;
    private static final int OLDEST_CHILD = 17;
    private static final int YOUNGEST_TEENAGER = 12;
    private static final int OLDEST_TEENAGER = 20;

    private static final Set<String> RANKED = Set.copyOf(Lexicon.lines("ranked-things.txt"));

    /** 3 for "a third man"; 0 for a person whom no rank tells from others. */
    static int rank(@Nullable String phrase) {
        List<String> words = phrase == null ? List.of() : Words.split(phrase);
        int rank = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean ofAnother = i + 1 < words.size() && RANKED.contains(words.get(i + 1));
            rank = ofAnother ? rank : Math.max(rank, rankOfWord(words.get(i)));
        }
        return rank;
    }

    private static int rankOfWord(String word) {
        Matcher figures = RANK_IN_FIGURES.matcher(word);
        return figures.matches() ? Integer.parseInt(figures.group(1)) : RANKS.indexOf(word) + 1;
    }

    /** What a phrase tells; a headline's capitals tell no name. */
    static PersonTraits of(String phrase, boolean headline) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        Words.split(phrase).forEach(word -> traits.addAll(BY_WORD.getOrDefault(word, Set.of())));
        return new PersonTraits(headline ? List.of() : names(phrase), age(phrase), traits);
    }

    /** The first of the parts between commas that names: in "Chapman, a Long Beach resident" the second is a town. */
    private static List<String> names(String phrase) {
        for (String part : COMMA.split(phrase, -1)) {
            List<String> names = new ArrayList<>();
            Matcher name = NAME.matcher(part);
            boolean described = DESCRIBED.matcher(part).find();
            while (name.find()) {
                String word = name.group(1).toLowerCase(Locale.ROOT);
                boolean town = described && describes(nextInLowerCase(part, name.end(1)));
                if (!town && !NO_NAMES.contains(word) && Noun.ofWord(word) == null && !describes(name.group(2))) {
                    names.add(word);
                }
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static @Nullable String nextInLowerCase(String part, int from) {
        Matcher next = IN_LOWER_CASE.matcher(part);
        return next.find(from) ? next.group(1) : null;
    }

    // "A Geneva man" comes from there: his name would stand behind the noun.
    private static boolean describes(@Nullable String next) {
        return next != null && Words.carriesMeaning(next);
    }

    /** The same of a person whom somebody else struck; of an attacker that tells nothing new. */
    PersonTraits struckByAnother() {
        if (traits.contains(Trait.ATTACKER)) {
            return this;
        }
        Set<Trait> struck = EnumSet.of(Trait.VICTIM);
        struck.addAll(traits);
        return new PersonTraits(names, age, struck);
    }

    private static @Nullable Integer age(String phrase) {
        Matcher old = OLD.matcher(phrase);
        if (old.find()) {
            if (!old.group(2).equalsIgnoreCase("year")) {
                return 0;
            }
            String number = old.group(1).toLowerCase(Locale.ROOT);
            int named = NUMERALS.indexOf(number);
            return named >= 0 ? Integer.valueOf(named) : number.matches("\\d+") ? Integer.valueOf(number) : null;
        }
        Matcher age = AGE.matcher(phrase);
        return age.find() ? Integer.valueOf(age.group(1)) : null;
    }

    /** The same of one of two. */
    PersonTraits ofOne() {
        Set<Trait> single = EnumSet.copyOf(traits);
        single.remove(Trait.PAIR);
        return new PersonTraits(names, age, single);
    }

    /** How much it tells. */
    int detail() {
        return (names.isEmpty() ? 0 : 4) + (age == null ? 0 : 2) + (traits.isEmpty() ? 0 : 1);
    }

    /** Brothers share their last name only; who is named by one word may be either. */
    boolean sharesName(PersonTraits other) {
        long shared = names.stream().filter(other::hasName).count();
        boolean full = names.size() > 1 && other.names.size() > 1;
        return full ? shared > 1 || spelledAlike(names.get(0), other.names.get(0)) : shared > 0;
    }

    private boolean hasName(String name) {
        return names.stream().anyMatch(own -> spelledAlike(own, name));
    }

    // Reporters spell by ear: "Sidney" is "Sydney" elsewhere.
    private static boolean spelledAlike(String one, String other) {
        return one.equals(other)
                || (one.length() == other.length() && one.length() >= LONG_NAME && lettersApart(one, other) == 1);
    }

    private static long lettersApart(String one, String other) {
        return IntStream.range(0, one.length())
                .filter(i -> one.charAt(i) != other.charAt(i))
                .count();
    }

    /** "Odo Lund", of whom no word says how old he is. */
    boolean onlyNamed() {
        return !names.isEmpty() && !isYoung() && !isGrownUp();
    }

    /** "A child", of whom no word says who it is. */
    boolean onlyDescribed() {
        return names.isEmpty() && (isYoung() || isGrownUp());
    }

    private boolean isYoung() {
        return traits.contains(Trait.CHILD) || traits.contains(Trait.TEENAGER) || (age != null && age < GROWN_UP);
    }

    private boolean isGrownUp() {
        return traits.contains(Trait.ADULT) || (age != null && age >= GROWN_UP);
    }

    /** False when the two cannot be one person. */
    boolean mayBe(PersonTraits other) {
        if (!names.isEmpty() && !other.names.isEmpty()) {
            return sharesName(other) && sameAge(other);
        }
        return sameAge(other)
                && !differ(other, Trait.MALE, Trait.FEMALE)
                && !differ(other, Trait.CHILD, Trait.ADULT)
                && !differ(other, Trait.VICTIM, Trait.ATTACKER)
                && fitsAge(other)
                && other.fitsAge(this);
    }

    private boolean sameAge(PersonTraits other) {
        return age == null || other.age == null || Math.abs(age - other.age) <= SAME_AGE;
    }

    private boolean differ(PersonTraits other, Trait one, Trait another) {
        return (traits.contains(one) && other.traits.contains(another))
                || (traits.contains(another) && other.traits.contains(one));
    }

    private boolean fitsAge(PersonTraits other) {
        if (age == null) {
            return true;
        }
        boolean child = other.traits.contains(Trait.CHILD) && age > OLDEST_CHILD;
        boolean adult = other.traits.contains(Trait.ADULT) && age < GROWN_UP - 2;
        boolean teenager = other.traits.contains(Trait.TEENAGER) && (age < YOUNGEST_TEENAGER || age > OLDEST_TEENAGER);
        return !child && !adult && !teenager;
    }

    /** What both tell. */
    PersonTraits with(PersonTraits other) {
        Set<Trait> both = EnumSet.noneOf(Trait.class);
        both.addAll(traits);
        both.addAll(other.traits);
        return new PersonTraits(
                names.size() >= other.names.size() ? names : other.names, age == null ? other.age : age, both);
    }
}
