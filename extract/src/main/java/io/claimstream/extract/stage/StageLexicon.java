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

    /** A verb that tells its own stage where its subject acts: "wants 300 nurses", not "is wanted". */
    @Nullable
    Stage active(String lemma) {
        return find("active", lemma);
    }

    @Nullable
    Stage conjunction(String word) {
        return find("conjunction", word);
    }

    @Nullable
    Stage adverb(String lemma) {
        return find("adverb", lemma);
    }

    /** A verb that asks for what stands behind its "for": "called for 300 nurses". */
    @Nullable
    Stage asked(String lemma) {
        return find("asked", lemma);
    }

    /** A verb for what may come upon somebody: "faces 20 years in prison". */
    @Nullable
    Stage faced(String lemma) {
        return find("faced", lemma);
    }

    /** A verb for an amount that is to come: "forecasts a loss of $3 million". */
    @Nullable
    Stage foretold(String lemma) {
        return find("foretold", lemma);
    }

    /** A noun before "of raising": "goal". */
    @Nullable
    Stage aim(String noun) {
        return find("aim", noun);
    }

    /** A verb right before a gerund: "considers firing". */
    @Nullable
    Stage doing(String lemma) {
        return find("doing", lemma);
    }

    /** A text that rules or plans: "law". */
    @Nullable
    Stage text(String noun) {
        return find("text", noun);
    }

    /** A verb for what stands in such a text: "allows". */
    boolean provides(String lemma) {
        return find("provides", lemma) != null;
    }

    /** A gerund that tells beside the verb before it, and is no part of its deed: "adding". */
    boolean isAside(String lemma) {
        return find("aside", lemma) != null;
    }

    /** A stretch of time behind "next" and "coming". */
    boolean isPeriod(String word) {
        return find("coming", word) != null;
    }

    private @Nullable Stage find(String sort, String word) {
        return bySort.getOrDefault(sort, Map.of()).get(word);
    }
}
