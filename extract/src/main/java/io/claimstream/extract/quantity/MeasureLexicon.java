package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Measure;
import io.claimstream.extract.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that tell in which role something is counted, from {@code measures.txt}, {@code persons.txt} and {@code dimensions.txt}. */
final class MeasureLexicon {

    /** How a word tells a role. */
    enum Sort {
        PATIENT,
        AGENT,
        STATE,
        NOUN,
        LEAD,
        WITH,
        PHRASE
    }

    private final Map<Sort, Map<String, Measure>> bySort = new HashMap<>();
    private final Map<String, Measure> dimensions = new HashMap<>();
    private final Set<String> persons = Lexicon.words(MeasureLexicon.class, "persons.txt");

    MeasureLexicon() {
        for (List<String> row : Lexicon.rows(MeasureLexicon.class, "measures.txt")) {
            Sort sort = Sort.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            put(bySort.computeIfAbsent(sort, key -> new HashMap<>()), row.get(0), row.get(2));
        }
        for (List<String> row : Lexicon.rows(MeasureLexicon.class, "dimensions.txt")) {
            put(dimensions, row.get(0), row.get(1));
        }
    }

    @Nullable
    Measure measure(Sort sort, String lemma) {
        return bySort.getOrDefault(sort, Map.of()).get(lemma.toLowerCase(Locale.ROOT));
    }

    @Nullable
    Measure dimension(String lemma) {
        return dimensions.get(lemma.toLowerCase(Locale.ROOT));
    }

    boolean isPerson(String lemma) {
        String word = lemma.toLowerCase(Locale.ROOT);
        return persons.contains(word) || word.endsWith("man") || word.endsWith("woman");
    }

    private static void put(Map<String, Measure> words, String measure, String lemmas) {
        for (String lemma : lemmas.split("\\s+", -1)) {
            words.put(lemma, Measure.valueOf(measure.toUpperCase(Locale.ROOT)));
        }
    }
}
