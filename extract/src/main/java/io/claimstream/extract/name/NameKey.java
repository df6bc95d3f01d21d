package io.claimstream.extract.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The key of a name: given, middle and family names of a person, all words of anything else.
 *
 * <p>A name that was written in Latin letters from the start has one spelling, so its key keeps every letter. A romanised one
 * ("Rahmon", "Rakhmon", "Rehman") is spelt as each paper hears it: its key folds letters that stand for one sound and
 * leaves the vowels out, provided that three consonants remain to tell it from others.
 */
final class NameKey {

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "bin", "ben", "ibn", "bint", "de", "del", "della", "da", "di", "do", "dos", "la", "le",
            "van", "von", "der", "den", "du", "e", "y", "zu", "ter");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private static final Set<String> ROMANISED_BITS = Set.of("kh", "zh", "aa", "ii", "iy", "dh");

    private static final Set<String> ROMANISED_ENDS = Set.of(
            "ov", "ova", "ev", "eva", "ullah", "ollah", "uddin", "oddin", "allah", "enko", "sky", "skiy", "skyy",
            "vich", "zai", "yan", "shvili", "adze", "zada", "zadeh", "pour", "ayev", "oyev");

    /** The Arabic article before a family name, assimilated or not. */
    private static final Pattern ARTICLE =
            Pattern.compile("^( ?)(?:[Aa]l|[Ee]l|[Uu]l|[Aa]sh|[Aa]s|[Aa]d|[Aa]r|[Aa]n)-");

    /** What one sound is written as, in the order in which the letters are replaced. */
    private static final List<Sound> SOUNDS = List.of(
            Sound.of("sch", "s"),
            Sound.of("tch|ch", "c"),
            Sound.of("kh", "h"),
            Sound.of("gh", "g"),
            Sound.of("zh|dj|dzh", "j"),
            Sound.of("sh", "s"),
            Sound.of("ph", "f"),
            Sound.of("ck|q|c(?!h)", "k"),
            Sound.of("x", "ks"),
            Sound.of("w", "v"),
            Sound.of("ou|oo", "u"),
            Sound.of("ee|iy|yi|yy|ij", "i"),
            Sound.of("y", "i"),
            Sound.of("(.)\\1+", "$1"));

    private static final Pattern VOWELS = Pattern.compile("[aeiou]");

    private NameKey() {}

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word);
    }

    /** Key of a person named in full, middle names included; of a single name, its surname key. */
    static String person(String written) {
        return PersonName.of(written).map(PersonName::key).orElseGet(() -> surname(written));
    }

    /** Key of somebody of whom only the family name is known: never equal to a full name's. */
    static String surname(String written) {
        List<String> parts = parts(written);
        if (parts.isEmpty()) {
            return "~";
        }
        String family = parts.get(parts.size() - 1);
        return "~" + fold(family, looksRomanised(family));
    }

    /** Key of anything but a person: its words in ASCII without the article. */
    static String words(String written) {
        String words = LatinForm.words(written);
        return words.startsWith("the ") ? words.substring(4) : words;
    }

    /** The words of a person's name without particles and suffixes. */
    static List<String> parts(String written) {
        int family = Math.max(written.lastIndexOf(' '), 0);
        String joined = written.substring(0, family)
                + ARTICLE.matcher(written.substring(family)).replaceFirst("$1").replace("-", "");
        List<String> parts =
                new ArrayList<>(Arrays.asList(LatinForm.words(joined).split(" ", -1)));
        parts.removeIf(part -> part.isEmpty() || isSuffix(part));
        List<String> bare = parts.stream().filter(part -> !isParticle(part)).toList();
        return bare.isEmpty() ? parts : bare;
    }

    static boolean looksRomanised(String part) {
        return ROMANISED_BITS.stream().anyMatch(part::contains)
                || ROMANISED_ENDS.stream().anyMatch(part::endsWith);
    }

    static String fold(String part, boolean romanised) {
        return romanised ? skeleton(part) : part;
    }

    /** Sounds instead of letters; vowels only where they are needed to tell names apart. */
    static String skeleton(String part) {
        String sounds = part;
        for (Sound sound : SOUNDS) {
            sounds = sound.in(sounds);
        }
        if (sounds.isEmpty()) {
            return part;
        }
        String consonants = sounds.substring(0, 1) + withoutVowels(sounds.substring(1));
        boolean open = "aeiou".indexOf(sounds.charAt(sounds.length() - 1)) >= 0;
        if (withoutVowels(consonants).length() >= 3) {
            return consonants + (open ? "'" : "");
        }
        return sounds.replace('e', 'i').replace('o', 'u');
    }

    private static String withoutVowels(String sounds) {
        return VOWELS.matcher(sounds).replaceAll("");
    }

    /**
     * Letters that stand for a sound.
     *
     * @param letters as they may be written
     * @param sign what stands for them in a key
     */
    private record Sound(Pattern letters, String sign) {

        static Sound of(String letters, String sign) {
            return new Sound(Pattern.compile(letters), sign);
        }

        String in(String word) {
            return letters.matcher(word).replaceAll(sign);
        }
    }
}
