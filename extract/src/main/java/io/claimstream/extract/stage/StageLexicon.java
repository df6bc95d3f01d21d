package io.claimstream.extract.stage;

import io.claimstream.contract.claim.Stage;
import io.claimstream.extract.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that tell a stage, from {@code stages.txt}. */
final class StageLexicon {

    private final Map<String, Map<String, Stage>> bySort = new HashMap<>();

    StageLexicon() {
        for (List<String> row : Lexicon.rows(StageLexicon.class, "stages.txt")) {
            Stage stage = Stage.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            Map<String, Stage> words = bySort.computeIfAbsent(row.get(1), sort -> new HashMap<>());
            for (String word : row.get(2).split("\\s+", -1)) {
                words.put(word, stage);
            }
        }
    }

    @Nullable
    Stage modal(@Nullable String word) {
        return word == null ? null : find("modal", word);
    }

    @Nullable
    Stage control(String lemma) {
        return find("control", lemma);
    }

    @Nullable
    Stage of(String lemma) {
        return find("of", lemma);
    }

    @Nullable
    Stage granted(String lemma) {
        return find("granted", lemma);
    }

    @Nullable
    Stage hedge(String word) {
        return find("hedge", word);
    }

    /** A word in or right behind a verb group: "is still held". */
    @Nullable
    Stage beside(String word) {
        return find("beside", word);
    }

    /** A noun behind "is under": "investigation". */
    @Nullable
    Stage under(String noun) {
        return find("under", noun);
    }

    /** A verb that leaves open whether the clause behind it is so: "hope". */
    @Nullable
    Stage clause(String lemma) {
        return find("clause", lemma);
    }

    /** A noun for how likely something is: "chance". */
    @Nullable
    Stage chance(String noun) {
        return find("chance", noun);
    }

    @Nullable
    Stage from(String lemma) {
        return find("from", lemma);
    }

    /** What a word makes of the "that" clause behind it: "it is false that". */
    @Nullable
    Stage that(String word) {
        return find("that", word);
    }

    /** The same behind a negation: "it is not true that", "no evidence that". */
    @Nullable
    Stage negatedThat(String word) {
        return find("negated-that", word);
    }

    @Nullable
    Stage own(String lemma) {
        return find("own", lemma);
    }

    @Nullable
    Stage conjunction(String word) {
        return find("conjunction", word);
    }

    @Nullable
    Stage adverb(String lemma) {
        return find("adverb", lemma);
    }

    private @Nullable Stage find(String sort, String word) {
        return bySort.getOrDefault(sort, Map.of()).get(word);
    }
}
