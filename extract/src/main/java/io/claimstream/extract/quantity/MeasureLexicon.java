package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.lexicon.Lexicon;
import io.claimstream.extract.number.Dimension;
import io.claimstream.extract.text.PersonNouns;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that tell in which role something is counted, from the resource files beside it. */
final class MeasureLexicon {

    /** How a word tells a role; {@code measures.txt} explains each. */
    enum Sort {
        PATIENT,
        AGENT,
        STATE,
        NOUN,
        LEAD,
        TOLL,
        COUNTER,
        RECKONER,
        WITH,
        VIA,
        TAKER,
        PHRASE,
        STRIKER,
        SUFFERED,
        BEARING,
        TAKEN,
        WRONG
    }

    private final Map<Sort, Map<String, Measure>> bySort = new EnumMap<>(Sort.class);
    private final Map<Dimension, Map<String, Measure>> byDimension = new EnumMap<>(Dimension.class);
    private final Set<String> targets = Lexicon.words(MeasureLexicon.class, "targets.txt");
    private final Set<String> bodyParts = Lexicon.words(MeasureLexicon.class, "body-parts.txt");
    private final Set<String> measuringVerbs = Lexicon.words(MeasureLexicon.class, "measuring-verbs.txt");
    private final Set<String> tradeVerbs = Lexicon.words(MeasureLexicon.class, "trade-verbs.txt");
    private final Set<String> daytimes = Lexicon.words(MeasureLexicon.class, "daytimes.txt");
    private final Set<String> pairs = Lexicon.words(MeasureLexicon.class, "pairs.txt");

    MeasureLexicon() {
        read("measures.txt", Sort.class, bySort);
        read("dimensions.txt", Dimension.class, byDimension);
    }

    /** What a word of that sort tells; null when it tells nothing. */
    @Nullable
    Measure measure(Sort sort, String word) {
        return bySort.getOrDefault(sort, Map.of()).get(lower(word));
    }

    /** What a word beside a number of that dimension tells; null when it tells nothing. */
    @Nullable
    Measure beside(Dimension dimension, String word) {
        return byDimension.getOrDefault(dimension, Map.of()).get(lower(word));
    }

    /** All words of a sort. */
    Set<String> words(Sort sort) {
        return bySort.getOrDefault(sort, Map.of()).keySet();
    }

    boolean isPerson(String lemma) {
        String word = lower(lemma);
        return PersonNouns.contains(word)
                || word.endsWith("man")
                || word.endsWith("woman")
                // Names of peoples keep their plural as lemma.
                || (word.endsWith("s") && PersonNouns.contains(word.substring(0, word.length() - 1)));
    }

    /** What a deed does that the tagger takes for a noun: "shooting himself". */
    @Nullable
    Measure ofGerund(String word) {
        if (!word.endsWith("ing")) {
            return null;
        }
        String stem = word.substring(0, word.length() - 3);
        int last = stem.length() - 1;
        boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        Measure measure = measure(Sort.PATIENT, stem);
        measure = measure == null ? measure(Sort.PATIENT, stem + "e") : measure;
        return measure == null && doubled ? measure(Sort.PATIENT, stem.substring(0, last)) : measure;
    }

    /** Whether a noun only says when. */
    boolean isDaytime(String word) {
        return daytimes.contains(lower(word));
    }

    /** Whether a word names two people: "parents". */
    boolean isPair(String word) {
        return pairs.contains(lower(word));
    }

    boolean isBodyPart(String lemma) {
        return bodyParts.contains(lower(lemma));
    }

    /** Whether who shoots at it shoots at people: persons, crowds, cars. */
    boolean isTarget(String lemma) {
        return isPerson(lemma) || targets.contains(lower(lemma));
    }

    /** Whether a number behind the verb is a measure of its subject. */
    boolean measuresItsSubject(String lemma) {
        return measuringVerbs.contains(lower(lemma));
    }

    /** Whether money behind the verb's "for" is a price. */
    boolean isTrade(String lemma) {
        return tradeVerbs.contains(lower(lemma));
    }

    private static <K extends Enum<K>> void read(String file, Class<K> keys, Map<K, Map<String, Measure>> table) {
        for (List<String> row : Lexicon.rows(MeasureLexicon.class, file)) {
            Measure measure = Measure.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            K key = Enum.valueOf(keys, row.get(1).toUpperCase(Locale.ROOT));
            Map<String, Measure> words = table.computeIfAbsent(key, any -> new HashMap<>());
            for (String word : row.get(2).split("\\s+", -1)) {
                spelledOut(word).forEach(one -> words.put(one, measure));
            }
        }
    }

    /** "fall,plunge+well,pit" is four phrases. */
    private static List<String> spelledOut(String word) {
        int plus = word.indexOf('+');
        if (plus < 0) {
            return List.of(word);
        }
        List<String> phrases = new ArrayList<>();
        for (String verb : word.substring(0, plus).split(",", -1)) {
            for (String other : word.substring(plus + 1).split(",", -1)) {
                phrases.add(verb + "+" + other);
            }
        }
        return phrases;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
