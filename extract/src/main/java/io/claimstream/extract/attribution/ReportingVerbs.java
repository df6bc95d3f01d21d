package io.claimstream.extract.attribution;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The verbs of {@code reporting-verbs.txt}. */
final class ReportingVerbs {

    private final Map<String, ReportingVerb> byLemma = new HashMap<>();

    ReportingVerbs() {
        Lexicon.rows(ReportingVerbs.class, "reporting-verbs.txt")
                .forEach(row -> byLemma.put(row.get(0), new ReportingVerb(row.get(0), traits(row.get(1)))));
    }

    private static Set<Trait> traits(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> Trait.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
    }

    /** The verb with this lemma, the one with its particle first ("go on" before "go"). */
    @Nullable
    ReportingVerb find(String lemma, String next) {
        ReportingVerb withParticle = byLemma.get(lemma + " " + next);
        return withParticle == null ? byLemma.get(lemma) : withParticle;
    }

    /** True when the content is what its speaker rejects. */
    boolean denies(String lemma) {
        ReportingVerb verb = byLemma.get(lemma);
        return verb != null && verb.can(Trait.DENIAL);
    }
}
